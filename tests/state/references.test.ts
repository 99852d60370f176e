import { beforeEach, describe, expect, it } from 'vitest';
import type { TerritoryCode } from '@/domain/territory';
import { numberOf } from '@/domain/measure';
import { type AppStore, bindCommands, type BoundCommands, selectTable, sheetsOf } from '@/state';
import { fakeApp } from '../support/fake-services';

/* Children without a solution: 12 of 10 000 in 01, 1.2 ‰; 40 of 30 000 in 31, 1.33 ‰; nothing known elsewhere. */
let app: AppStore;
let commands: BoundCommands;

beforeEach(() => {
  app = fakeApp();
  commands = bindCommands(app);
  commands.chooseIndicator('unmet-child');
});

const document = () => app.store.getState().document;
const SET = { name: 'Mes voisins', level: 'departement', codes: ['31', '59'] as TerritoryCode[] } as const;

function hovered(code: string) {
  commands.hover({ territoryCode: code, finessEt: null });
  const view = app.select.tooltip(app.store.getState());
  if (view?.kind !== 'territory') throw new Error('nothing is under the pointer');
  return view.reference;
}

describe('the reference', () => {
  it('is a set once there is one, undone in one step, and France again without it', () => {
    expect(app.select.references(document())).toEqual(['france', 'region', 'peers']);
    commands.changeCustomSet(SET);
    expect(app.select.references(document())).toContain('custom');
    expect(hovered('01')).toMatchObject({ reference: 'custom', name: 'Mes voisins', counted: 1, members: 2 });
    expect(numberOf(hovered('01').rate)).toBeCloseTo(4 / 3, 9);
    commands.undo();
    expect(document().settings).toMatchObject({ customSet: null, figureReference: 'france' });
    commands.redo();
    commands.changeCustomSet(null);
    expect(hovered('01')).toMatchObject({ reference: 'france', territory: { code: 'FR' } });
  });

  it('is the same everywhere: tooltip, table, legend, map', () => {
    commands.chooseReference('peers');
    commands.chooseFigureMode('interval');
    const table = selectTable(app.store.getState(), app, 'light');
    expect(table.judgements[0]).toMatchObject({ reference: { reference: 'peers' } });
    expect(table.columns.find(({ part }) => part === 'relative')?.reference?.reference).toBe('peers');
    expect(app.select.legendContext(document()).reading.comparison).toMatchObject({ reference: 'peers' });
    expect(hovered('01').reference).toBe('peers');
    // 01 has 2A, 31 and 59 for peers; 974, overseas, has none and is held against France.
    const { departement } = app.embedded.hierarchy;
    expect(table.peerCodes?.[departement.positionOf('01') ?? -1]?.split(' ').sort()).toEqual([
      '2A',
      '31',
      '59',
    ]);
    expect(table.peerCodes?.[departement.positionOf('974') ?? -1]).toBe('');
    expect(hovered('974').reference).toBe('france');
  });

  it('of départements serves the régions too, and one of régions the départements', () => {
    commands.changeCustomSet(SET);
    commands.chooseLevel('region');
    expect(app.select.reference(document())).toBe('custom');
    expect(numberOf(hovered('R1').rate)).toBeCloseTo(4 / 3, 9);
    commands.changeCustomSet({ name: 'R1', level: 'region', codes: ['R1' as TerritoryCode] });
    commands.chooseLevel('departement');
    // 52 of 40 000: the départements of R1 that are known.
    expect(numberOf(hovered('01').rate)).toBeCloseTo(1.3, 9);
  });

  it('follows the rule of the peers and the test, and computes nothing twice', () => {
    commands.chooseReference('peers');
    const at = { level: 'departement', reference: 'peers' } as const;
    const first = app.select.comparison(document(), app.select.chosen(document()), at);
    expect(app.select.comparison(document(), app.select.chosen(document()), at)).toBe(first);
    commands.chooseSignificanceTest('two-samples');
    const other = app.select.comparison(document(), app.select.chosen(document()), at);
    expect(other).not.toBe(first);
    expect(other.references[0]).toEqual(first.references[0]);
    commands.changePeerRule({ count: 8, criteria: ['population'], overseas: 'together' });
    // Of four others, a third is one, so three at least: 45 000 is nearest 90, 135 and 180 thousand.
    expect(app.select.peers(document(), 'departement')[0]?.map(({ position }) => position)).toEqual([
      1, 2, 3,
    ]);
  });

  it('in the sheet, is beside all the others, from near to far', () => {
    commands.changeCustomSet(SET);
    commands.selectTerritory('01');
    const sheet = sheetsOf(app).sheet(app.store.getState());
    if (sheet?.kind !== 'territory') throw new Error('The sheet is not that of a territory');
    expect(sheet.comparisons[0]?.references.map(({ reference }) => reference)).toEqual([
      'region',
      'peers',
      'custom',
      'france',
    ]);
    expect(sheet.compared.peers).toHaveLength(3);
    expect(sheet.compared.customSet).toEqual(SET);
  });
});
