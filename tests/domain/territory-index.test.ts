import { describe, expect, it } from 'vitest';
import { buildTerritoryIndex, type TerritoryCode } from '@/domain/territory';

function indexOf(...codes: readonly string[]) {
  const territories = codes.map((code) => ({ code: code as TerritoryCode, name: code, parentCode: null }));
  return buildTerritoryIndex('departement', territories, null);
}

describe('index of territories', () => {
  it('finds the place of a code, in the order of codes or in any other', () => {
    expect(['2A', '01', '59', '2B'].map(indexOf('01', '2A', '59').positionOf)).toEqual([1, 0, 2, undefined]);
    expect(['2A', '01', '59', '2B'].map(indexOf('59', '01', '2A').positionOf)).toEqual([2, 1, 0, undefined]);
  });

  it('refuses a code that stands twice, side by side or apart', () => {
    expect(() => indexOf('01', '02', '02')).toThrow('Territory 02 stands twice');
    expect(() => indexOf('02', '01', '02')).toThrow('Territory 02 stands twice');
  });
});
