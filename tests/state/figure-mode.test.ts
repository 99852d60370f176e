import { beforeEach, describe, expect, it } from 'vitest';
import { columnValueAt } from '@/domain/measure';
import { bindCommands, type AppStore, type BoundCommands, selectTable } from '@/state';
import { fakeApp } from '../support/fake-services';

/*
 * Children without a solution: 12 of 10 000 in 01, 1.2 ‰ [0.62; 2.10]; 40 of 30 000 in 31, 1.33 ‰ [0.95; 1.82]. France and
 * R1: 52 of 40 000, 1.3 ‰. They differ no more than by chance: both are smoothed to 1.3.
 */
let app: AppStore;
let commands: BoundCommands;

beforeEach(() => {
  app = fakeApp();
  commands = bindCommands(app);
  commands.chooseIndicator('unmet-child');
});

const document = () => app.store.getState().document;
const table = () => selectTable(app.store.getState(), app, 'light');
const paint = (code: string) => app.select.scene(document(), 'light').fill?.find((one) => one.code === code);
const partsOf = (id: string) =>
  table()
    .columns.filter(({ result }) => result.definition.id === id)
    .map(({ part }) => part);
const valueAt = (part: string, code: string) => {
  const { columns } = table();
  const column = columns.find((one) => one.part === part && one.result.definition.id === 'unmet-child');
  if (column === undefined) throw new Error(`No column ${part}`);
  return columnValueAt(column.values, column.values.index.positionOf(code) ?? -1);
};

describe('the way rates are shown', () => {
  it('is one setting, changed in one undo step', () => {
    commands.chooseFigureMode('interval');
    commands.chooseFigureMode('interval');
    expect(document().settings.figureMode).toBe('interval');
    commands.undo();
    expect(document().settings.figureMode).toBe('raw');
  });

  it('smoothed, paints the smoothed values and keeps the raw ones beside them in the table', () => {
    commands.chooseFigureMode('smoothed');
    expect(paint('01')).toMatchObject({ state: 'estimated', pattern: 'estimated' });
    expect(partsOf('unmet-child')).toEqual([
      'smoothed',
      'rate',
      'difference',
      'relative',
      'numerator',
      'denominator',
    ]);
    expect(valueAt('smoothed', '01')).toEqual({ status: 'estimated', value: 1.3 });
    expect(valueAt('rate', '01')).toEqual({ status: 'known', value: 1.2 });
    expect(app.select.legendContext(document()).reading.uncertainty?.smoothing).toMatchObject({
      method: 'marshall',
      mean: 1.3,
      territories: 2,
      heterogeneity: 'none',
    });
  });

  it('with intervals, lays a texture over what cannot be told from France, in the colours of the raw rates', () => {
    const [before, after] = ['raw', 'interval'].map((mode) => {
      commands.chooseFigureMode(mode === 'raw' ? 'raw' : 'interval');
      return [paint('01'), paint('31'), paint('59')];
    });
    expect(after?.map((one) => one?.color)).toEqual(before?.map((one) => one?.color));
    expect(after?.map((one) => [one?.mark, one?.pattern])).toEqual([
      ['undecided', 'undecided'],
      ['not-different', 'not-different'],
      [undefined, 'missing'],
    ]);
    const { marks } = app.select.legend(document(), 'light').choropleth ?? { marks: [] };
    expect(marks.map(({ mark, count }) => [mark, count])).toEqual([
      ['not-different', 1],
      ['undecided', 1],
    ]);
  });

  it('with intervals, gives the table their ends and what they tell', () => {
    commands.chooseFigureMode('interval');
    expect(partsOf('unmet-child')).toEqual([
      'rate',
      'lower',
      'upper',
      'difference',
      'relative',
      'numerator',
      'denominator',
    ]);
    const position = app.embedded.hierarchy.departement.positionOf('01') ?? -1;
    expect(table().judgements.map(({ kind, values }) => [kind, values[position]])).toEqual([
      ['difference', { verdict: 'undecided', silence: null }],
      ['stability', 'fragile'],
    ]);
    expect(table().method).toMatchObject({ method: 'exact-poisson', confidence: 0.95 });
  });

  it('leaves an indicator of places as counted, on the map and in the table', () => {
    commands.chooseFigureMode('smoothed');
    commands.chooseIndicator('equipment-child');
    expect(paint('31')).toMatchObject({ state: 'known', pattern: 'none' });
    expect(partsOf('equipment-child')).toEqual([
      'rate',
      'difference',
      'relative',
      'numerator',
      'denominator',
    ]);
    expect(partsOf('unmet-child')).toEqual(['smoothed', 'rate']);
    expect(app.select.legendContext(document()).reading).toMatchObject({
      chosenMode: 'smoothed',
      mode: 'raw',
    });
  });

  it('holds départements against the reference chosen, régions against France whatever it is', () => {
    commands.chooseFigureMode('interval');
    commands.chooseReference('region');
    expect(app.select.reference(document())).toBe('region');
    expect(table().judgements[0]).toMatchObject({ kind: 'difference', reference: { reference: 'region' } });
    commands.chooseLevel('region');
    expect(app.select.reference(document())).toBe('france');
  });

  it('computes nothing again when it comes back', () => {
    commands.chooseFigureMode('interval');
    const result = app.select.chosen(document());
    const first = app.select.uncertainty(result, 'departement');
    commands.chooseFigureMode('raw');
    commands.chooseFigureMode('interval');
    expect(app.select.uncertainty(app.select.chosen(document()), 'departement')).toBe(first);
  });
});
