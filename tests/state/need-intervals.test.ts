import { describe, expect, it } from 'vitest';
import { known } from '@/domain/measure';
import { bindCommands, type AppStore, selectTable, sheetsOf } from '@/state';
import { appWith } from '../support/app-with';
import { needDataset } from '../support/small-embedded';

const DATE = '2025-12-31';
const NEED = needDataset('listes', [
  ['59', 'Liste A', 40],
  ['59', 'Liste B', 25],
  ['59', 'Liste C', 10],
]);

async function dossier() {
  const app = await appWith({ need: NEED });
  const commands = bindCommands(app);
  commands.selectTerritory('59');
  return { app, commands, lines: () => linesOf(app) };
}

function linesOf(app: AppStore) {
  const sheet = sheetsOf(app).sheet(app.store.getState());
  return sheet?.kind === 'territory' ? sheet.needIntervals : null;
}

describe('need interval of the sheet', () => {
  it('gives each public the fewest and the most people of all sources', async () => {
    const { lines } = await dossier();
    // Lists of children alone: everybody is at least and at most as many.
    expect(lines()).toMatchObject([
      { public: 'child', low: known(40), high: known(75) },
      { public: 'all', low: known(40), high: known(75) },
    ]);
  });

  it('tells what each list brings, and when it was counted', async () => {
    const { commands, lines } = await dossier();
    const pair = { first: 'Liste C', second: 'Liste B' };
    commands.declareOverlap(pair, { relation: 'contained', ...pair });
    expect(lines()?.[0]?.shares).toEqual([
      { source: 'Liste A', most: known(40), makesLow: true, isContained: false, referenceDate: DATE },
      { source: 'Liste B', most: known(25), makesLow: false, isContained: false, referenceDate: DATE },
      { source: 'Liste C', most: known(10), makesLow: false, isContained: true, referenceDate: DATE },
    ]);
    expect(lines()?.[0]).toMatchObject({ low: known(40), high: known(65) });
  });

  it('follows what is declared of two sources, one step to undo each', async () => {
    const { app, commands, lines } = await dossier();
    const pair = { first: 'Liste A', second: 'Liste B' };
    commands.declareOverlap(pair, { relation: 'disjoint', ...pair });
    expect(lines()?.[0]).toMatchObject({ public: 'child', low: known(65), high: known(75) });
    commands.declareOverlap(pair, { relation: 'contained', first: 'Liste B', second: 'Liste A' });
    expect(lines()?.[0]).toMatchObject({ public: 'child', low: known(40), high: known(50) });
    commands.undo();
    expect(lines()?.[0]?.low).toEqual(known(65));
    commands.declareOverlap(pair, null);
    expect(app.store.getState().document.settings.needOverlaps).toEqual([]);
  });
});

describe('columns of the table', () => {
  const idsOf = (app: AppStore) => [
    ...new Set(
      selectTable(app.store.getState(), app, 'light').columns.map(({ result }) => result.definition.id),
    ),
  ];

  it('are the indicators chosen, in the order of menus, after that of the map', async () => {
    const { app, commands } = await dossier();
    commands.chooseTableIndicators(['pch', 'gap-adult']);
    expect(idsOf(app)).toEqual(['equipment-child', 'gap-adult', 'pch']);
    commands.chooseTableIndicators([]);
    expect(idsOf(app)).toEqual(['equipment-child']);
  });

  it('are the featured ones and the user’s own unless said otherwise', async () => {
    const { app, commands } = await dossier();
    const usual = idsOf(app);
    expect(usual).toContain('unmet-child');
    commands.saveOwnIndicator({
      id: 'user-1',
      label: 'Le mien',
      numerator: { kind: 'need-bound', public: 'all', bound: 'high' },
      denominator: { kind: 'population', ages: 'total' },
      unit: 'per-1000',
      direction: 'need',
    });
    commands.chooseIndicator('equipment-child');
    expect(idsOf(app)).toEqual([...usual, 'user-1']);
    commands.deleteOwnIndicator('user-1');
    expect(idsOf(app)).toEqual(usual);
  });
});
