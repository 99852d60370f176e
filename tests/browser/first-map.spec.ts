import { readFile } from 'node:fs/promises';
import { test as unguarded } from '@playwright/test';
import { INSETS } from '../../src/cartography/projection';
import { fr } from '../../src/i18n/fr';
import { studyWords } from '../../src/i18n/study';
import { expect, test } from './support/guarded-test';
import { naiveQuantiles } from './support/naive-classes';
import { demonstrationRates, departementNames } from './support/shipped-data';
import { Workspace } from './support/workspace';

unguarded('the built page forbids every origin but its own', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = new Map(
    (policy ?? '').split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'self'", 'data:', 'blob:']);
  const origins = [...directives.values()].flat().filter((source) => /[.*]|\/\//.test(source));
  expect(origins).toEqual([]);
  const blocked = await page.evaluate(() => {
    const told = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        resolve(violatedDirective),
      ),
    );
    new Image().src = 'https://elsewhere.invalid/pixel.png';
    return told;
  });
  expect(blocked).toBe('img-src');
});

test('France opens on demonstration data, and says so; départements fall in the classes their rates say', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open();
  await expect(workspace.band).toContainText(fr.app.demonstration.mark);
  await expect(workspace.legendOf('equipment-child')).toContainText(fr.app.demonstration.mark);
  await expect(page.getByText(fr.app.demonstration.explanation)).toBeHidden();
  await workspace.band.getByRole('button', { name: fr.app.demonstration.explain }).click();
  await expect(page.getByText(fr.app.demonstration.explanation)).toBeVisible();

  const naive = naiveQuantiles(demonstrationRates('child'), 5);
  const expected = naive.members.map((members) => members.length).reverse();
  expect(expected).toEqual([20, 20, 20, 20, 21]);

  const lines = await workspace.legendLines('equipment-child');
  expect(lines.map(({ count }) => count)).toEqual(expected);
  expect(lines.map(({ label }) => label)).toEqual([
    'plus de 13,2',
    '11,2 à 13,2',
    '9,4 à 11,2',
    '7,9 à 9,4',
    '7,9 ou moins',
  ]);

  const names = departementNames();
  const named = [
    ['04', 'Alpes-de-Haute-Provence'],
    ['08', 'Ardennes'],
    ['01', 'Ain'],
    ['11', 'Aude'],
    ['974', 'La Réunion'],
  ] as const;
  await workspace.openTable();
  for (const [rank, [code, name]] of named.entries()) {
    expect(names.get(code)).toBe(name);
    expect([...naive.members].reverse()[rank]).toContain(code);
    const row = await workspace.showRow(code);
    await expect(row).toContainText(name);
    await expect(row.locator('svg > rect').first()).toHaveAttribute('fill', lines[rank]?.color ?? '');
  }
});

test('a click in the cartouche of La Réunion opens its sheet, a click in the sea closes it', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open();
  const cartouche = INSETS.find(({ code }) => code === '974');
  await workspace.clickMapAt(cartouche?.target ?? [Number.NaN, Number.NaN]);
  await expect(workspace.sheetName).toHaveText('La Réunion');
  await expect(workspace.sheet).toContainText('974');
  await workspace.openTable();
  await expect(await workspace.showRow('974')).toHaveAttribute('aria-selected', 'true');
  await workspace.clickMapAt([150_000, 6_400_000]);
  await expect(workspace.sheet).toBeHidden();
});

test('a région studied is all that is classed, listed and printed; the way up and Back lead out of it', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open();
  await workspace.chooseStudy('Bretagne');
  await expect(workspace.study).toContainText(/Bretagne \(4\sdépartements\)/);
  const rates = [...demonstrationRates('child')].filter(([code]) => ['22', '29', '35', '56'].includes(code));
  const { members } = naiveQuantiles(new Map(rates), 4);
  expect(members).toEqual([['22'], ['29'], ['35'], ['56']]);
  const lines = await workspace.legendLines('equipment-child');
  expect(lines.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  await workspace.openTable();
  await expect(workspace.table.locator('[data-row-id]')).toHaveCount(4);
  for (const [rank, code] of ['56', '35', '29', '22'].entries())
    await expect(workspace.rowOf(code).locator('svg > rect').first()).toHaveAttribute(
      'fill',
      lines[rank]?.color ?? '',
    );
  const [download] = await workspace.exportAs('svg');
  const svg = await readFile((await download?.path()) ?? '', 'utf8');
  expect(svg).toMatch(/Périmètre d’étude\s: Bretagne \(4\sdépartements\)/);
  await workspace.study.getByRole('button', { name: studyWords('fr').goUp({ name: 'France' }) }).click();
  await expect(workspace.study).toBeHidden();
  await expect(workspace.table.locator('[data-row-id="53"]')).toBeVisible();
  await page.goBack();
  await expect(workspace.study).toContainText('Bretagne');
});
