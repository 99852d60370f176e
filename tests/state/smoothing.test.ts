import { beforeEach, describe, expect, it } from 'vitest';
import { columnValueAt, numberOf } from '@/domain/measure';
import { bindCommands, type AppStore, type BoundCommands, selectTable, sheetsOf } from '@/state';
import { fakeApp } from '../support/fake-services';
import { holdMdphNeed } from '../support/mdph-need';

/*
 * Contours are squares in a row: 01, 2A, 31, 59, 974. 150 of 10 000 in 01, 15 ‰; 100 of 20 000 in 2A, 5 ‰; 90 of 30 000 in
 * 31, 3 ‰; 400 of 50 000 in 974, 8 ‰. 59 says nothing, so that 974 has no neighbour whose rate is shown.
 */
const COUNTS = { '01': 150, '2A': 100, '31': 90, '974': 400 };

let app: AppStore;
let commands: BoundCommands;

beforeEach(() => {
  app = fakeApp();
  commands = bindCommands(app);
  holdMdphNeed(app, COUNTS);
  commands.chooseIndicator('unmet-child');
  commands.chooseFigureMode('smoothed');
});

const document = () => app.store.getState().document;
const uncertainty = () => app.select.legendContext(document()).reading.uncertainty;
const smoothedAt = (code: string) => {
  const { columns } = selectTable(app.store.getState(), app, 'light');
  const column = columns.find(({ part }) => part === 'smoothed');
  if (column === undefined) throw new Error('No smoothed column');
  return numberOf(columnValueAt(column.values, column.values.index.positionOf(code) ?? -1)) ?? Number.NaN;
};

describe('the way rates are smoothed', () => {
  it('is a setting of the dossier, changed in one undo step', () => {
    commands.chooseSmoothing('local-marshall');
    expect(document().settings.smoothing).toBe('local-marshall');
    commands.undo();
    expect(document().settings.smoothing).toBe('marshall');
  });

  it('changes map, table, sheet and tooltip together', () => {
    const before = smoothedAt('01');
    commands.chooseSmoothing('local-marshall');
    const after = smoothedAt('01');
    expect(after).not.toBeCloseTo(before, 3);
    commands.selectTerritory('01');
    commands.hover({ territoryCode: '01', finessEt: null });
    const sheet = sheetsOf(app).sheet(app.store.getState());
    const figure =
      sheet?.kind === 'territory'
        ? sheet.comparisons.find(({ result }) => result.definition.id === 'unmet-child')
        : undefined;
    const tooltip = app.select.tooltip(app.store.getState());
    expect(figure?.uncertainty?.smoothed).toEqual({ status: 'estimated', value: after });
    expect(tooltip?.kind === 'territory' && tooltip.uncertainty?.smoothed).toEqual({
      status: 'estimated',
      value: after,
    });
  });

  it('by neighbours, looks for them on the contours shown, and tells who has none', () => {
    commands.chooseSmoothing('local-marshall');
    const { departement } = app.embedded.hierarchy;
    expect(uncertainty()?.smoothing?.isolated).toEqual([departement.positionOf('974')]);
    expect(smoothedAt('974')).toBeCloseTo(8, 9);
    // 01 and its neighbour 2A together: 250 of 30 000, 8.3 ‰; 01 alone 15 ‰.
    expect(smoothedAt('01')).toBeGreaterThan(250 / 30);
    expect(smoothedAt('01')).toBeLessThan(15);
  });

  it('is computed once while nothing changes it', () => {
    commands.chooseSmoothing('local-marshall');
    const first = uncertainty();
    commands.toggleLayer('labels');
    expect(uncertainty()).toBe(first);
  });
});
