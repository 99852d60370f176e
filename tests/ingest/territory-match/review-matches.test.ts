import { describe, expect, it } from 'vitest';
import { createTerritoryMatcher, reviewMatches, type TerritoryRow } from '@/ingest/territory-match';
import { directory, hierarchy } from '../../support/shipped-directory';

function rowsOf(...texts: readonly (string | readonly [text: string, parent: string])[]): TerritoryRow[] {
  return texts.map((each, position) => {
    const rowNumber = position + 2;
    return typeof each === 'string'
      ? { rowNumber, text: each }
      : { rowNumber, text: each[0], parent: each[1] };
  });
}

describe('the review of a table of départements', () => {
  const matcher = createTerritoryMatcher({ directory, levels: ['departement'] });
  const texts = ['01', '1', 'Seine-et-Mane', 'AISNE', 'Ailleurs', 'Seine-et-Mane', '03', 'Seine-et-Mane'];
  const review = reviewMatches(rowsOf(...texts), matcher);

  it('adds up: every row is resolved or stands in a group', () => {
    expect(review.rows).toBe(8);
    expect(review.resolvedRows).toBe(4);
    expect(review.unresolved.map(({ text, rows, exampleRows }) => [text, rows, exampleRows])).toEqual([
      ['Seine-et-Mane', 3, [4, 7, 9]],
      ['Ailleurs', 1, [6]],
    ]);
    expect(review.unresolved[0]?.candidates[0]).toMatchObject({ territory: { code: '77' }, grade: 'likely' });
  });

  it('lists what was repaired and not what was exact', () => {
    expect(review.repaired).toMatchObject([
      { text: '1', by: 'repaired-code', repair: 'lost-zero', territory: { code: '01' }, rows: 1 },
      { text: 'AISNE', by: 'respelled-name', repair: null, territory: { code: '02' } },
    ]);
  });

  it('lists the territories no row is about', () => {
    const [absent] = review.absent;
    expect(absent).toMatchObject({ level: 'departement', expected: 101, absent: 98 });
    expect(absent?.territories.slice(0, 2).map(({ code }) => code)).toEqual(['04', '05']);
  });

  it('finds nothing absent from a complete table, and everything from an empty one', () => {
    const all = hierarchy.departement.territories.map(({ code }) => String(code));
    expect(reviewMatches(rowsOf(...all), matcher).absent).toEqual([
      { level: 'departement', expected: 101, absent: 0, territories: [] },
    ]);
    expect(reviewMatches([], matcher)).toMatchObject({ rows: 0, absent: [{ absent: 101 }] });
  });

  it('keeps five examples and crosses to a worker', () => {
    const long = reviewMatches(rowsOf(...Array.from({ length: 9 }, () => 'Ailleurs')), matcher);
    expect(long.unresolved[0]?.exampleRows).toEqual([2, 3, 4, 5, 6]);
    expect(structuredClone(review)).toEqual(review);
  });

  it('is settled by the repair key it gives', () => {
    const key = review.unresolved[0]?.repairKey ?? '';
    const repaired = createTerritoryMatcher({
      directory,
      levels: ['departement'],
      confirmed: { [key]: '77' },
    });
    const again = reviewMatches(rowsOf(...texts), repaired);
    expect(again.resolvedRows).toBe(7);
    expect(again.repaired[0]).toMatchObject({ text: 'Seine-et-Mane', by: 'confirmed', rows: 3 });
  });
});

describe('the review of a table of communes', () => {
  const matcher = createTerritoryMatcher({ directory, levels: ['commune'] });

  it('keeps apart one name in two départements, and counts former communes as moved', () => {
    const review = reviewMatches(
      rowsOf(['SAINT-DENIS', '93'], ['SAINT-DENIS', '974'], '59355', '59355', ['SAINT-DENIS', '93']),
      matcher,
    );
    expect(review.resolvedRows).toBe(5);
    expect(review.repaired.map(({ parent, rows, territory }) => [parent, rows, territory.code])).toEqual([
      ['93', 2, '93066'],
      ['974', 1, '97411'],
    ]);
    expect(review.moved).toMatchObject([{ text: '59355', rows: 2, move: { targets: [{ code: '59350' }] } }]);
  });

  it('looks for absent communes in the départements it met only', () => {
    const [absent] = reviewMatches(rowsOf('90010', 'Ailleurs'), matcher).absent;
    // The Territoire de Belfort has 101 communes.
    expect(absent).toMatchObject({ level: 'commune', expected: 101, absent: 100 });
    expect(absent?.territories.every(({ code }) => code.startsWith('90'))).toBe(true);
  });
});
