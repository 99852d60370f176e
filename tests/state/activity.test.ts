import { describe, expect, it } from 'vitest';
import { columnValueAt } from '@/domain/measure';
import type { CoverageDataset } from '@/domain/coverage';
import { emptyProject, type ProjectDocument } from '@/project';
import { type AppStore, bindCommands, createAppStore, sheetsOf } from '@/state';
import { fakeServices } from '../support/fake-services';
import { activityDataset, needDataset, offerDataset, smallEmbedded } from '../support/small-embedded';

const embedded = {
  ...smallEmbedded(),
  demonstrationActivity: activityDataset('demo-activity', [
    ['01', 'camsp', { newcomers: 20, 'days-waited': 1800 }],
  ]),
};

function storeWith(parts: Partial<ProjectDocument>): AppStore {
  const document = { ...emptyProject('Essai', embedded.demonstrationNeed), ...parts };
  return createAppStore({ document, embedded, services: fakeServices() });
}

function userSlot<Dataset>(dataset: Dataset) {
  return { kind: 'user', dataset } as const;
}

const documentOf = (app: AppStore) => app.store.getState().document;

describe('the activity of a dossier', () => {
  const own = {
    offer: userSlot(offerDataset('finess', [])),
    need: userSlot(needDataset('liste', [['01', 'Liste', 12]])),
  };

  it('is the embedded one until the dossier has its own', () => {
    const waitIn01 = (app: AppStore) =>
      columnValueAt(app.select.result(documentOf(app), 'camsp-waiting').figures.departement.rate, 0);
    expect(waitIn01(storeWith({}))).toEqual({ status: 'known', value: 90 });
    const activity = userSlot(
      activityDataset('camsp', [['01', 'camsp', { newcomers: 50, 'days-waited': 6000 }]]),
    );
    expect(waitIn01(storeWith({ activity }))).toEqual({ status: 'known', value: 120 });
  });

  it('is marked as fictional on the map and in the table while it is, and not where it is not shown', () => {
    const app = storeWith(own);
    const commands = bindCommands(app);
    expect(app.select.showsDemonstration(documentOf(app))).toBe(false);
    commands.chooseIndicator('camsp-waiting');
    expect(app.select.showsDemonstration(documentOf(app))).toBe(true);
    commands.chooseIndicator('coverage-erhr');
    expect(app.select.showsDemonstration(documentOf(app))).toBe(false);
    const { settings } = documentOf(app);
    const tabled = storeWith({ ...own, settings: { ...settings, tableIndicators: ['erhr-caseload'] } });
    expect(tabled.select.showsDemonstration(documentOf(tabled))).toBe(true);
    const activity = userSlot(activityDataset('camsp', []));
    const loaded = storeWith({ ...own, activity, settings: documentOf(tabled).settings });
    expect(loaded.select.showsDemonstration(documentOf(loaded))).toBe(false);
  });
});

describe('the sheet of a territory', () => {
  it('gives the figure of the map first, whatever it is of', () => {
    const app = storeWith({});
    const ids = () =>
      sheetsOf(app)
        .territorySheet(documentOf(app), 'departement', '01')
        ?.comparisons.map(({ result }) => result.definition.id);
    expect(ids()?.slice(0, 2)).toEqual(['equipment-child', 'equipment-adult']);
    bindCommands(app).chooseIndicator('camsp-waiting');
    expect(ids()?.slice(0, 2)).toEqual(['camsp-waiting', 'equipment-child']);
    bindCommands(app).chooseIndicator('equipment-adult');
    expect(ids()?.slice(0, 2)).toEqual(['equipment-child', 'equipment-adult']);
  });
});

describe('the teams of a sheet', () => {
  const team = (id: string, departements: readonly string[]) => ({
    id,
    kind: 'pco' as const,
    name: id,
    carrier: null,
    departements: departements as CoverageDataset['teams'][number]['departements'],
    verification: 'verified' as const,
    note: '',
    sourceUrl: null,
  });
  const coverage: CoverageDataset = {
    ...embedded.coverage,
    teams: [team('PCO Nord', ['01', '59']), team('PCO Sud', ['01'])],
  };

  function remitsIn(code: string, dataset: CoverageDataset) {
    const app = storeWith({ coverage: userSlot(dataset) });
    const sheet = sheetsOf(app).territorySheet(
      documentOf(app),
      code.startsWith('R') ? 'region' : 'departement',
      code,
    );
    return sheet?.remits.map(({ kind, uncovered, shared, isComplete }) => ({
      kind,
      uncovered: uncovered.map((territory) => territory.code),
      shared: shared.map((territory) => territory.code),
      isComplete,
    }));
  }

  it('leave départements out and share others, as the list knows', () => {
    expect(remitsIn('R1', coverage)).toEqual([
      { kind: 'pco', uncovered: ['2A', '31'], shared: ['01'], isComplete: false },
    ]);
    expect(remitsIn('59', coverage)).toEqual([{ kind: 'pco', uncovered: [], shared: [], isComplete: false }]);
  });

  it('are none at all where a complete list names nobody', () => {
    expect(remitsIn('31', { ...coverage, completeKinds: ['erhr', 'pco'] })).toEqual([
      { kind: 'erhr', uncovered: ['31'], shared: [], isComplete: true },
      { kind: 'pco', uncovered: ['31'], shared: [], isComplete: true },
    ]);
  });
});
