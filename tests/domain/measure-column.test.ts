import { describe, expect, it } from 'vitest';
import {
  buildColumn,
  columnValueAt,
  displayStateAt,
  displayStateOf,
  estimated,
  known,
  MISSING,
  NOT_APPLICABLE,
  SUPPRESSED,
  type MeasuredValue,
} from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
import { smallFrance } from '../support/small-france';

const VALUES: readonly MeasuredValue[] = [known(12), known(0), MISSING, SUPPRESSED, estimated(3.5)];

function column() {
  const index = smallFrance().departement;
  return buildColumn(index, { unit: 'people', provenance: [] }, (position) => VALUES[position] ?? MISSING);
}

describe('a column of measured values', () => {
  it('gives back each value with its status', () => {
    expect(VALUES.map((_, position) => columnValueAt(column(), position))).toEqual(VALUES);
  });

  it('holds no number where there is none to show', () => {
    expect([...column().values]).toEqual([12, 0, Number.NaN, Number.NaN, 3.5]);
  });

  it('is missing outside its territories', () => {
    expect(columnValueAt(column(), 5)).toEqual(MISSING);
    expect(columnValueAt(column(), -1)).toEqual(MISSING);
  });
});

describe('the state a reader sees', () => {
  it('is read from a column as from its values, and is missing outside its territories', () => {
    const all = [...VALUES.slice(0, 4), estimated(0), NOT_APPLICABLE];
    const index = smallFrance().departement;
    const ofPositions = (values: readonly MeasuredValue[]) => {
      const made = buildColumn(index, { unit: 'people', provenance: [] }, (at) => values[at] ?? MISSING);
      return values.map((_, position) => displayStateAt(made, position));
    };
    expect(ofPositions(all.slice(0, 3))).toEqual(['known', 'zero', 'missing']);
    expect(ofPositions(all.slice(3))).toEqual(['suppressed', 'estimated', 'not-applicable']);
    expect([displayStateAt(column(), -1), displayStateAt(column(), 5)]).toEqual(['missing', 'missing']);
  });

  it('tells zero from the other known values, and never from an estimate', () => {
    const states = [known(0), known(2), estimated(0), MISSING, SUPPRESSED, NOT_APPLICABLE].map(
      displayStateOf,
    );
    expect(states).toEqual(['zero', 'known', 'estimated', 'missing', 'suppressed', 'not-applicable']);
  });
});

describe('the territory hierarchy', () => {
  it('nests départements in régions by position', () => {
    const { departement, region } = smallFrance();
    const parents = departement.territories.map((_, position) => {
      const parent = departement.parentPositions[position];
      return parent === undefined ? undefined : territoryAt(region, parent).code;
    });
    expect(parents).toEqual(['R1', 'R1', 'R1', 'R2', 'R2']);
  });
});
