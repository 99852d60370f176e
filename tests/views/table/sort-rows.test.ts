import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimated, known, type MeasuredValue, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { sortRows } from '@/views/table/sort-rows';
import { codesOf, tableOf } from './table-builders';

const { rows, columns } = tableOf([
  ['2A', 'Corse-du-Sud', 'Corse', SUPPRESSED],
  ['01', 'Ain', 'Auvergne-Rhône-Alpes', known(5)],
  ['974', 'La Réunion', 'La Réunion', MISSING],
  ['29', 'Finistère', 'Bretagne', known(0)],
  ['09', 'Ariège', 'Occitanie', estimated(12.5)],
  ['60', 'Oise', 'Hauts-de-France', NOT_APPLICABLE],
  ['91', 'Essonne', 'Île-de-France', known(5)],
]);

const order = (columnId: string, direction: 'ascending' | 'descending') =>
  codesOf(sortRows(rows, columns, { columnId, direction }));

describe('rows sorted by a figure', () => {
  it('end with those that have no number, whatever the direction, equals in the order they came', () => {
    expect(order('figure', 'ascending')).toEqual(['29', '01', '91', '09', '2A', '974', '60']);
    expect(order('figure', 'descending')).toEqual(['09', '01', '91', '29', '2A', '974', '60']);
  });

  it('are the same rows, in an order no neighbour contradicts', () => {
    const value: fc.Arbitrary<MeasuredValue> = fc.oneof(
      fc.integer({ min: 0, max: 5 }).map(known),
      fc.constantFrom(MISSING, SUPPRESSED, NOT_APPLICABLE),
    );
    const direction = fc.constantFrom('ascending' as const, 'descending' as const);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), direction, (values, way) => {
        const table = tableOf(values.map((figure, rank) => [String(rank), `T${rank}`, 'R', figure]));
        const sorted = sortRows(table.rows, table.columns, { columnId: 'figure', direction: way });
        const rank = ({ position }: { position: number }) => {
          const figure = values[position];
          if (figure?.status !== 'known') return Number.POSITIVE_INFINITY;
          return way === 'ascending' ? figure.value : -figure.value;
        };
        expect(codesOf(sorted).toSorted()).toEqual(codesOf(table.rows).toSorted());
        sorted.slice(1).forEach((row, before) => {
          const previous = sorted[before] ?? row;
          const key = [rank(previous), previous.position];
          const next = [rank(row), row.position];
          expect(
            key[0] === next[0] ? Number(key[1]) < Number(next[1]) : Number(key[0]) < Number(next[0]),
          ).toBe(true);
        });
      }),
    );
  });
});

describe('rows sorted by words', () => {
  it('order names and régions as French does', () => {
    const names = tableOf([
      ['1', 'Vosges', 'Z', MISSING],
      ['2', 'Étretat', 'Île-de-France', MISSING],
      ['3', 'Eure', 'Bretagne', MISSING],
      ['4', 'Eure-et-Loir', 'Normandie', MISSING],
      ['5', 'Côte-d’Or', 'Hauts-de-France', MISSING],
    ]);
    const by = (columnId: string) =>
      codesOf(sortRows(names.rows, names.columns, { columnId, direction: 'ascending' }));
    expect(by('name')).toEqual(['5', '2', '3', '4', '1']);
    expect(by('region')).toEqual(['3', '5', '2', '4', '1']);
  });

  it('order codes as text: 2A between 29 and 60, 974 after 91', () => {
    expect(order('code', 'ascending')).toEqual(['01', '09', '29', '2A', '60', '91', '974']);
    expect(order('code', 'descending')).toEqual(['974', '91', '60', '2A', '29', '09', '01']);
  });
});

it('leaves rows as they are when the column is not there', () => {
  expect(order('gone.rate', 'descending')).toEqual(codesOf(rows));
});
