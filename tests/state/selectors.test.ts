import { describe, expect, it } from 'vitest';
import { numberOf, columnValueAt } from '@/domain/measure';
import type { RegionCode } from '@/domain/territory';
import { bindCommands, readCommunes, searchEntries, searchEntriesOf, selectTable, sheetsOf } from '@/state';
import { smallCommuneTable } from '../support/commune-table';
import { fakeApp, outcome } from '../support/fake-services';
import { establishment, needDataset, offerDataset } from '../support/small-embedded';

function openedOn(parts: Parameters<typeof outcome>[0]) {
  const app = fakeApp({ runImport: () => Promise.resolve(outcome(parts)) });
  return { app, commands: bindCommands(app) };
}

const FILE = [{ name: 'x.csv', content: new Blob(['x']) }];

describe('figures of a dossier', () => {
  it('compare a département with its région, its peers and France on what the offer speaks of', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.selectTerritory('31');
    const sheet = sheetsOf(app).sheet(app.store.getState());
    if (sheet?.kind !== 'territory') throw new Error('The sheet is not that of a territory');
    const child = sheet.comparisons[0];
    expect(sheet.parent?.code).toBe('R1');
    // 90 places for 30 000 children; région 140 for 60 000; France 140 for 150 000. 01, 2A and 59 are its peers: 50 for
    // 70 000; 974 is overseas.
    expect(child?.own.rate).toEqual({ status: 'known', value: 3 });
    expect(child?.references.map((reference) => numberOf(reference.rate))).toEqual([
      expect.closeTo(140 / 60, 12),
      expect.closeTo(50 / 70, 12),
      expect.closeTo(140 / 150, 12),
    ]);
    expect(sheet.population.map(({ people }) => numberOf(people))).toEqual([30_000, 60_000, 135_000]);
    expect(
      sheet.offer.map(({ category, establishments, places }) => [
        category.shortName,
        establishments,
        numberOf(places),
      ]),
    ).toEqual([['SESSAD', 1, 90]]);
  });

  it('rest on the départements a loaded offer speaks of, and say how many', async () => {
    const offer = offerDataset(
      'finess',
      [establishment({ finess: '010000001', category: '183', departement: '01', installed: 25 })],
      ['01', '31'],
    );
    const { app, commands } = openedOn({ offer });
    await commands.importFiles(FILE);
    commands.acceptImport();
    const [child] = app.select.featured(app.store.getState().document);
    const departements = child?.figures.departement;
    // 01: 25 / 10 000; 2A: silent; 31: spoken of, none; France: 25 / (10 000 + 30 000).
    expect([0, 1, 2].map((position) => departements && columnValueAt(departements.rate, position))).toEqual([
      { status: 'known', value: 2.5 },
      { status: 'missing' },
      { status: 'known', value: 0 },
    ]);
    expect(child && numberOf(columnValueAt(child.figures.france.rate, 0))).toBe(0.625);
    expect(child?.figures.france.coverage.covered[0]).toBe(2);
  });

  it('hide a small need count from the map, the table and the sheet at once', async () => {
    const need = needDataset('liste', [
      ['01', 'Liste', 3],
      ['2A', 'Liste', 20],
      ['31', 'Liste', 40],
      ['59', 'Liste', 60],
      ['974', 'Liste', 80],
    ]);
    const { app, commands } = openedOn({ need });
    await commands.importFiles(FILE);
    commands.acceptImport();
    commands.chooseIndicator('unmet-child');
    commands.selectTerritory('01');
    const state = app.store.getState();
    const table = selectTable(state, app, 'light');
    const sheet = sheetsOf(app).sheet(state);
    expect(table.columns.slice(0, 5).map((column) => columnValueAt(column.values, 0).status)).toEqual([
      'suppressed',
      'suppressed',
      'suppressed',
      'suppressed',
      'known',
    ]);
    expect(table.rows[0]?.paint?.state).toBe('suppressed');
    expect(sheet?.kind === 'territory' && sheet.needs.map(({ count }) => count.status)).toEqual([
      'suppressed',
    ]);
    // Alone, 3 would be the région's total less its other two; the next smallest is hidden with it.
    expect(table.rows.map((row) => row.paint?.state)).toEqual([
      'suppressed',
      'suppressed',
      'known',
      'known',
      'known',
    ]);
    expect(JSON.stringify([...(table.columns[3]?.values.values ?? [])])).toBe('[null,null,40,60,80]');
  });
});

describe('the scene', () => {
  it('keeps the parts that nothing changed', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const before = app.select.scene(app.store.getState().document, 'light');
    commands.changeClassification({ classCount: 2 });
    commands.selectTerritory('31');
    const after = app.select.scene(app.store.getState().document, 'light');
    expect(after.fill).not.toBe(before.fill);
    expect(after.contours).toBe(before.contours);
    expect(after.labels).toBe(before.labels);
    expect(after.symbols).toBe(before.symbols);
  });

  it('shows only the families that are not hidden', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    if (!app.store.getState().document.settings.layers.offer) commands.toggleLayer('offer');
    commands.toggleFamily('child-service');
    const { document } = app.store.getState();
    expect(app.select.scene(document, 'light').offer?.map((point) => point.finessEt)).toEqual(['010000001']);
  });
});

describe('the tooltip', () => {
  it('says the figure of the hovered territory beside France, and the need of its circle', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    if (!app.store.getState().document.settings.layers.symbols) commands.toggleLayer('symbols');
    commands.hover({ territoryCode: '31', finessEt: null });
    const tooltip = app.select.tooltip(app.store.getState());
    if (tooltip?.kind !== 'territory') throw new Error('The tooltip is not that of a territory');
    expect(numberOf(tooltip.figure.rate)).toBe(3);
    expect(numberOf(tooltip.reference.rate)).toBeCloseTo(140 / 150, 12);
    expect(tooltip.counts.map(({ count }) => count)).toEqual([{ status: 'known', value: 40 }]);
  });
});

const EXACT = {
  kind: 'territory',
  level: 'commune',
  code: '31555',
  name: 'Toulouse',
  folded: 'toulouse',
  isStudied: true,
} as const;

describe('searching', () => {
  it('finds a territory by code, by accent-blind name, and an establishment by FINESS number', () => {
    const app = fakeApp();
    const entries = searchEntriesOf(app);
    expect(searchEntries(entries, '2a')[0]).toMatchObject({ kind: 'territory', code: '2A' });
    expect(searchEntries(entries, 'REGION r2')[0]).toMatchObject({ level: 'region', code: 'R2' });
    expect(searchEntries(entries, '310000001')[0]).toMatchObject({
      kind: 'establishment',
      code: '310000001',
    });
    expect(searchEntries(entries, '   ')).toEqual([]);
    // As a register prints it, and as its beginning.
    expect(searchEntries(entries, '31 000 000 1')[0]).toMatchObject({ code: '310000001' });
    expect(searchEntries(entries, '31 000')[0]).toMatchObject({ code: '310000001' });
  });

  it('finds Saint written short, on either side', async () => {
    const app = fakeApp();
    await readCommunes(app);
    const entries = searchEntriesOf(app);
    expect(searchEntries(entries, 'St-Denis')).toMatchObject([{ code: '97411', name: 'Saint-Denis' }]);
    expect(searchEntries(entries, 'st')).toMatchObject([{ code: '97411' }]);
    const offer = offerDataset('finess', [
      { ...establishment({ finess: '310000009', category: '183', departement: '31' }), name: 'IME STE ANNE' },
    ]);
    const { app: opened, commands } = openedOn({ offer });
    await commands.importFiles(FILE);
    commands.acceptImport();
    const found = (query: string) => searchEntries(searchEntriesOf(opened), query).map(({ code }) => code);
    expect(found('ime sainte a')).toEqual(['310000009']);
    expect(found('ste anne')).toEqual(['310000009']);
  });

  it('finds communes once their directory is read, whatever level the map shows, those of the study first', async () => {
    const app = fakeApp();
    const found = (query: string) => searchEntries(searchEntriesOf(app), query);
    expect(found('saint')).toEqual([]);
    await readCommunes(app);
    expect(app.store.getState().document.settings.level).toBe('departement');
    expect(found('saint')).toMatchObject([{ level: 'commune', code: '97411', isStudied: true }]);
    // Of equal answers the most peopled comes first.
    const table = { ...smallCommuneTable(), populations: Float64Array.from([40, 70, 800, 500, 150]) };
    const peopled = fakeApp({ loadCommunes: () => Promise.resolve(table) });
    await readCommunes(peopled);
    const named = searchEntries(searchEntriesOf(peopled), 'o');
    expect(named.filter((entry) => entry.kind === 'territory' && entry.level === 'commune')).toMatchObject([
      { name: 'Toulouse' },
      { name: 'Ajaccio' },
      { name: 'Bourg-en-Bresse' },
    ]);
    // The name itself comes before names that begin with it.
    const longer = { ...EXACT, name: 'Toulouse Métropole', folded: 'toulouse metropole' };
    expect(searchEntries([longer, EXACT], 'Toulouse')).toEqual([EXACT, longer]);
    bindCommands(app).chooseStudy({ kind: 'region', code: 'R2' as RegionCode });
    // « a » begins the name of Ajaccio, in R1: it is there, out of the study.
    expect(found('aja')).toMatchObject([{ level: 'commune', code: '2A004', isStudied: false }]);
    expect(found('saint')).toMatchObject([{ code: '97411', isStudied: true }]);
  });
});
