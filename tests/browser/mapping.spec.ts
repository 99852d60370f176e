import type { Page } from '@playwright/test';
import { fr } from '../support/catalogues';
import { mappingWords } from '../../src/i18n/mapping';
import { expect, expectAccessible, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { type LocalFile, Workspace } from './support/workspace';

const WORDS = mappingWords('fr');
const FILE = 'attente.csv';

/** Two columns of counts under headers nobody knows, a title, a misspelt name, one that is nowhere, one that hides. */
function waitingList(name: string, ain: number): LocalFile {
  const rows = [
    'Liste d’attente;;;',
    'Territoire concerné;Moins de 20 ans;20 ans et plus;Remarques',
    `Ain;${ain};3;`,
    'Haute Garone;40;s;vu',
    'Nullepart;2;1;',
    'Gers;5;0;',
  ];
  return { name, content: Buffer.from(rows.join('\n')) };
}

async function give(page: Page, role: string, column: string): Promise<void> {
  const label = WORDS.mapping.columns.role({ column });
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option').filter({ hasText: role }).first().click();
}

async function readColumns(page: Page): Promise<void> {
  const { roles } = WORDS.mapping;
  await give(page, roles.territory.description, 'Territoire concerné');
  await give(page, roles.count.description, 'Moins de 20 ans');
  await give(page, roles.count.description, '20 ans et plus');
  await page.getByRole('button', { name: WORDS.mapping.read }).click();
}

test('an unknown table is read as the user says, matched, added in one step and remembered', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const workspace = new Workspace(page);
  const imports = new ImportScreen(page);
  await workspace.open();
  await imports.drop([waitingList(FILE, 12)]);
  await imports.read();
  const card = imports.cardOf(FILE);
  await expect(card).toContainText(fr.import.review.statuses.needed);
  await card.getByRole('button', { name: fr.import.mapping.indicate }).click();
  await expect(page.getByRole('heading', { name: WORDS.mapping.title({ file: FILE }) })).toBeFocused();
  await expectAccessible(page, 'columns');
  await readColumns(page);

  await expect(card).toContainText(fr.import.mapping.origins.chosen);
  await expect(card).toBeFocused();
  await expect(card).toContainText(fr.import.mapping.unresolved({ count: 2 }));
  await card.getByRole('button', { name: fr.import.mapping.match }).click();
  await expectAccessible(page, 'territories');
  await page.getByRole('radio', { name: /Haute-Garonne/ }).check({ force: true });
  await page.getByRole('combobox', { name: /Nullepart/ }).fill('lozere');
  await page
    .getByRole('option', { name: /Lozère/ })
    .first()
    .click();
  await page.getByRole('button', { name: WORDS.matching.apply }).click();
  await expect(card).toContainText(fr.import.mapping.resolved);
  await imports.add();
  await workspace.saved();

  await test.step('the same shape is read at once, in another visit too', async () => {
    await workspace.open();
    await imports.drop([waitingList('attente-2025.csv', 15)]);
    await imports.read();
    const next = imports.cardOf('attente-2025.csv');
    await expect(next).toContainText(fr.import.mapping.origins.remembered);
    await expect(next).toContainText(fr.import.mapping.resolved);
    await next.getByRole('button', { name: /Oublier/ }).click();
    await expect(imports.cardOf('attente-2025.csv')).toContainText(fr.import.review.statuses.needed);
  });
});

test('a table copied from a spreadsheet is pasted in, and a file can be left aside', async ({ page }) => {
  const workspace = new Workspace(page);
  const imports = new ImportScreen(page);
  await workspace.open();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'code_departement\teffectif\n01\t12\n31\t40\n');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await imports.read();
  const name = fr.import.paste.fileName({ rank: 1 });
  await imports.expectAccount(name, { read: 2, accepted: 2, rejected: 0, skipped: 0 });
  await imports
    .cardOf(name)
    .getByRole('button', { name: fr.import.review.change.label({ file: name }) })
    .click();
  await page.getByRole('option', { name: fr.import.review.change.ignored }).click();
  await expect(imports.cardOf(name)).toContainText(fr.import.review.statuses.ignored);
  await imports.giveUp();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('columns and territories are said without leaving the width of the screen', async ({ page }) => {
    const workspace = new Workspace(page);
    const imports = new ImportScreen(page);
    await workspace.open();
    await imports.drop([waitingList(FILE, 12)]);
    await imports.read();
    await imports.cardOf(FILE).getByRole('button', { name: fr.import.mapping.indicate }).click();
    await readColumns(page);
    await imports.cardOf(FILE).getByRole('button', { name: fr.import.mapping.match }).click();
    await expect(page.getByRole('button', { name: WORDS.matching.apply })).toBeInViewport();
    await expectAccessible(page, 'territories on a phone');
    const sideways = await page
      .getByRole('dialog')
      .evaluate(
        (dialog) =>
          [dialog, ...dialog.querySelectorAll('*')].filter(
            (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto',
          ).length,
      );
    expect(sideways, 'parts that scroll sideways').toBe(0);
  });
});
