import { fr } from '../support/catalogues';
import { exportWords } from '../../src/i18n/export';
import { bytesOf, describePng, frenchCsvRows, textsOf } from './support/exported-files';
import { finessPair, type FinessPair } from './support/finess-pairs';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { population2025 } from './support/shipped-data';
import { Workspace } from './support/workspace';

const PAIR = finessPair();

/** Row 1 is the header. Rows 5 to 8 are the ones a planner would have to look at. */
const NEED_TABLE = {
  name: 'besoins-2025.csv',
  content: Buffer.from(
    [
      'code_departement;source;public;effectif;date',
      '01;SI orientations;enfants;412;30/06/2025',
      '31;SI orientations;enfants;655;30/06/2025',
      '974;SI orientations;enfants;287;30/06/2025',
      '99;SI orientations;enfants;51;30/06/2025',
      '33;SI orientations;enfants;-4;30/06/2025',
      '2;SI orientations;enfants;198;30/06/2025',
      '31;SI orientations;enfants;655;30/06/2025',
      '2A;SI orientations;enfants;3;30/06/2025',
      '2B;SI orientations;enfants;64;30/06/2025',
    ].join('\r\n'),
  ),
};

interface Journey {
  readonly workspace: Workspace;
  readonly imports: ImportScreen;
  readonly pair: FinessPair;
}

async function chooseWhatIsShown({ workspace }: Journey): Promise<void> {
  await workspace.chooseIndicator('equipment-adult');
  await expect(workspace.legendOf('equipment-adult')).toBeVisible();
  await workspace.chooseLevel('region');
  const regions = await workspace.legendLines('equipment-adult');
  expect(regions.reduce((sum, { count }) => sum + count, 0)).toBe(18);
  await workspace.chooseLevel('departement');
  await workspace.toggleLayer('offer');
  await workspace.toggleLayer('coverage');
  await expect(workspace.panel.getByRole('region', { name: fr.legend.offer })).toBeVisible();
  await expect(workspace.panel.getByRole('region', { name: fr.legend.coverage })).toContainText(
    fr.layers.verification.derived.label,
  );
  await workspace.chooseIndicator('equipment-child');
}

async function loadFiness({ workspace, imports, pair }: Journey): Promise<void> {
  await imports.drop([pair.structures, pair.activites]);
  await imports.read();
  await imports.expectAccount(pair.structures.name, pair.account);
  await imports.showDetail(pair.structures.name);
  for (const reason of ['inactive-establishment', 'outside-disability-scope'] as const)
    await expect(imports.reasonIn(pair.structures.name, reason)).toContainText(
      fr.import.account.rows({ count: pair.leftAside[reason] }),
    );
  await imports.add();
  const lines = await workspace.legendLines('equipment-child');
  expect(lines.map(({ label, count }) => [label, count])).toEqual(pair.childLegend);
  expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(101);
}

/** Adds up the sheets of the 18 régions, category by category. */
async function installedPlaces({ workspace }: Journey): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  await workspace.chooseLevel('region');
  await workspace.openTable();
  await workspace.table.focus();
  await workspace.page.keyboard.press('Home');
  for (let rank = 0; rank < 18; rank += 1) {
    await workspace.page.keyboard.press('Enter');
    const name = await workspace.table.locator('[data-current] [role="rowheader"]').innerText();
    await expect(workspace.sheetName).toHaveText(name);
    for (const [category = '', places = ''] of await workspace.offerOfSheet())
      sums.set(category, (sums.get(category) ?? 0) + (places === '' ? 0 : Number(places)));
    await workspace.page.keyboard.press('ArrowDown');
  }
  await workspace.chooseLevel('departement');
  return sums;
}

async function loadNeeds({ imports }: Journey): Promise<void> {
  await imports.choose([NEED_TABLE]);
  await imports.read();
  const { name } = NEED_TABLE;
  await imports.expectAccount(name, { read: 9, accepted: 6, rejected: 3, skipped: 0 });
  await imports.showDetail(name);
  const territory = 'code_departement';
  expect(await imports.rowsFor(name, 'unknown-departement')).toEqual([['Ligne 5', territory, '99']]);
  expect(await imports.rowsFor(name, 'negative-count')).toEqual([['Ligne 6', 'effectif', '-4']]);
  expect(await imports.rowsFor(name, 'lost-zero-repaired')).toEqual([['Ligne 7', territory, '2']]);
  expect(await imports.rowsFor(name, 'duplicate-row')).toEqual([['Ligne 8', territory, '31']]);
  await imports.add();
}

async function readUnmetNeed({ workspace, pair }: Journey): Promise<void> {
  await expect(workspace.band).toBeHidden();
  await workspace.chooseIndicator('unmet-child');
  const children = population2025('population_0_19').get('01');
  expect(children).toBe(173_034);
  const ain = await workspace.showRow('01');
  await ain.click();
  await expect(workspace.sheetName).toHaveText(pair.witness.name);
  const figure = (name: string) =>
    workspace.sheet.getByRole('listitem').filter({ has: workspace.page.getByRole('heading', { name }) });
  const unmet = figure(fr.indicators.names['unmet-child'].name);
  /** 412 ÷ 173 034 × 1 000 = 2,381 */
  await expect(unmet).toContainText('2,4');
  await expect(unmet).toContainText(/412.personnes.÷.173.034.habitants/);
  const equipment = figure(fr.indicators.names['equipment-child'].name);
  await expect(equipment).toContainText(pair.witness.rate);
  await expect(equipment).toContainText(new RegExp(`${pair.witness.places}.places.÷.173.034.habitants`));
  await expect(equipment).toContainText('Auvergne-Rhône-Alpes');
  await expect(equipment).toContainText('France');
  await (await workspace.showRow('974')).click();
  await expect(workspace.sheetName).toHaveText('La Réunion');
  await expect(workspace.rowOf('974')).toHaveAttribute('aria-selected', 'true');
}

async function keep({ workspace }: Journey): Promise<void> {
  const { page } = workspace;
  await workspace.undo();
  await expect(workspace.indicator).toContainText(fr.indicators.names['equipment-child'].name);
  await workspace.redo();
  await expect(workspace.indicator).toContainText(fr.indicators.names['unmet-child'].name);
  const before = await workspace.legendLines('unmet-child');
  await workspace.saved();
  await page.reload();
  await workspace.mapDrawn();
  expect(await workspace.legendLines('unmet-child')).toEqual(before);
  const dossier = await workspace.saveDossier();
  expect(dossier.suggestedFilename()).toBe('dossier-sans-titre.maillage.json');
  await workspace.newDossier();
  await expect(workspace.band).toBeVisible();
  await workspace.openDossier(await dossier.path(), dossier.suggestedFilename());
  await expect(workspace.band).toBeHidden();
  expect(await workspace.legendLines('unmet-child')).toEqual(before);
}

async function exportEverything({ workspace }: Journey): Promise<void> {
  const lines = await workspace.legendLines('unmet-child');
  const [svg] = await workspace.exportAs('svg');
  const texts = textsOf((await bytesOf(svg)).toString());
  const expected = [
    'Enfants et jeunes sans solution, par département',
    ...lines.map(({ label }) => label),
    ...['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'],
    NEED_TABLE.name.replace('.csv', ''),
    'INSEE',
    'km',
  ];
  for (const text of expected) expect(texts.join(' ')).toContain(text.replace(/\s+/g, ' '));
  expect(texts).not.toContain(exportWords('fr').page.demonstration);

  const [screen] = await workspace.exportAs('png-screen');
  expect(describePng(await bytesOf(screen))).toMatchObject({ width: 2732, height: 1536 });
  const [print] = await workspace.exportAs('png-print');
  expect(describePng(await bytesOf(print))).toEqual({
    width: 3508,
    height: 2480,
    dotsPerMetre: [11_811, 11_811],
  });
}

async function exportTable({ workspace }: Journey): Promise<void> {
  const [csv, metadata] = await workspace.exportAs('csv');
  const [header = [], ...rows] = frenchCsvRows((await bytesOf(csv)).toString());
  expect(rows).toHaveLength(101);
  const { name } = fr.indicators.names['unmet-child'];
  const numerator = 'Enfants et jeunes sans solution';
  const rate = header.findIndex((cell) => cell.startsWith(`${name} (`));
  const count = header.findIndex((cell) => cell.startsWith(`${numerator} (personnes,`));
  expect([header[rate + 1], header[count + 1]].every((cell) => cell?.endsWith('état'))).toBe(true);
  const cellsOf = (code: string) => {
    const row = rows.find(([rowCode]) => rowCode === code) ?? [];
    return { rate: row.slice(rate, rate + 2), count: row.slice(count, count + 2) };
  };
  /** 412 ÷ 173 034 × 1 000 = 2,381 03… */
  expect(cellsOf('01')).toEqual({ rate: ['2,381', 'known'], count: ['412', 'known'] });
  expect(cellsOf('2A')).toEqual({ rate: ['', 'suppressed'], count: ['', 'suppressed'] });
  expect(cellsOf('75')).toEqual({ rate: ['', 'missing'], count: ['', 'missing'] });
  expect(JSON.parse((await bytesOf(metadata)).toString())).toBeInstanceOf(Object);
}

test.describe('with the movements of the page', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test(`a planner goes from a first map to an export with ${PAIR.title}`, async ({ page }) => {
    test.setTimeout(240_000);
    const workspace = new Workspace(page);
    const journey: Journey = { workspace, imports: new ImportScreen(page), pair: PAIR };
    await test.step('1. open', () => workspace.open());
    await test.step('2. choose what is shown', () => chooseWhatIsShown(journey));
    await test.step('3. load FINESS+', async () => {
      await loadFiness(journey);
      const sums = await installedPlaces(journey);
      for (const [category, places] of Object.entries(PAIR.places)) expect(sums.get(category)).toBe(places);
    });
    await test.step('4. load a need table', () => loadNeeds(journey));
    await test.step('5. read', () => readUnmetNeed(journey));
    await test.step('6. keep', () => keep(journey));
    await test.step('7. export', async () => {
      await exportEverything(journey);
      await exportTable(journey);
    });
  });
});

test('a map of demonstration data says so on the page it exports', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open();
  const [svg] = await workspace.exportAs('svg');
  expect(textsOf((await bytesOf(svg)).toString())).toContain(exportWords('fr').page.demonstration);
});
