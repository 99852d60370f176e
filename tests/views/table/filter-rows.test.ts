import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimated, known, type MeasuredValue, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { filterRows, type TableFilters } from '@/views/table/filter-rows';
import { codesOf, tableOf } from './table-builders';

const VIEW = tableOf([
  ['2A', 'Corse-du-Sud', 'Corse', SUPPRESSED],
  ['21', 'Côte-d’Or', 'Bourgogne-Franche-Comté', known(3)],
  ['22', 'Côtes-d’Armor', 'Bretagne', known(7.5)],
  ['29', 'Finistère', 'Bretagne', estimated(8)],
  ['972', 'Martinique', 'Martinique', MISSING],
  ['91', 'Essonne', 'Île-de-France', NOT_APPLICABLE],
  ['56', 'Morbihan', 'Bretagne', known(0)],
]);

const kept = (filters: TableFilters) => codesOf(filterRows(VIEW, filters, fr).rows);

describe('filters on words', () => {
  it('find a name without its accents, hyphens, apostrophe nor case, wherever it stands', () => {
    expect(kept({ name: 'COTE D' })).toEqual(['21']);
    expect(kept({ name: 'du sud' })).toEqual(['2A']);
    expect(kept({ name: 'arm' })).toEqual(['22']);
    expect(kept({ region: 'ile' })).toEqual(['91']);
  });

  it('find a code by its beginning, as text', () => {
    expect(kept({ code: '2' })).toEqual(['2A', '21', '22', '29']);
    expect(kept({ code: '2a' })).toEqual(['2A']);
    expect(kept({ code: '9' })).toEqual(['972', '91']);
  });
});

describe('filters on figures', () => {
  it('keep numbers that meet the condition, never a row without a number', () => {
    expect(kept({ figure: '>=3' })).toEqual(['21', '22', '29']);
    expect(kept({ figure: '< 1' })).toEqual(['56']);
    expect(kept({ figure: '0-1000' })).toEqual(['21', '22', '29', '56']);
  });

  it('keep the cells that print a mark, or every other, in the words of the screen', () => {
    expect(kept({ figure: 'nd' })).toEqual(['972']);
    expect(kept({ figure: 'S | so' })).toEqual(['2A', '91']);
    expect(kept({ figure: 'e' })).toEqual(['29']);
    expect(kept({ figure: '!= nd & != s' })).toEqual(['21', '22', '29', '91', '56']);
    expect(kept({ figure: 'nd ou > 7' })).toEqual(['22', '29', '972']);
    expect(codesOf(filterRows(VIEW, { figure: 'n/a' }, en).rows)).toEqual(['972']);
    expect(filterRows(VIEW, { figure: 'nd' }, en).unreadable).toEqual([{ columnId: 'figure', part: 'nd' }]);
  });

  it('add up with those on words', () => {
    expect(kept({ region: 'bretagne', figure: '> 3 & < 8' })).toEqual(['22']);
  });

  it('keep every row and are reported when they cannot be read', () => {
    expect(filterRows(VIEW, { figure: 'beaucoup', region: 'bret' }, fr)).toEqual({
      rows: filterRows(VIEW, { region: 'bret' }, fr).rows,
      unreadable: [{ columnId: 'figure', part: 'beaucoup' }],
    });
  });

  it('on a column that is not shown do nothing', () => {
    expect(kept({ 'gone.rate': '> 1000' })).toHaveLength(7);
    expect(codesOf(filterRows({ ...VIEW, level: 'region' }, { region: 'bretagne' }, fr).rows)).toHaveLength(
      7,
    );
  });
});

it('keeps, in order, the rows a plain loop keeps', () => {
  const value: fc.Arbitrary<MeasuredValue> = fc.oneof(
    fc.integer({ min: 0, max: 20 }).map(known),
    fc.constantFrom(MISSING, SUPPRESSED, NOT_APPLICABLE),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 15 }), fc.integer({ min: 0, max: 20 }), (values, bound) => {
      const view = tableOf(values.map((figure, rank) => [String(rank), `T${rank}`, 'R', figure]));
      const expected: string[] = [];
      values.forEach((figure, rank) => {
        if (figure.status === 'known' && figure.value > bound) expected.push(String(rank));
      });
      expect(codesOf(filterRows(view, { figure: `> ${bound}` }, fr).rows)).toEqual(expected);
    }),
  );
});
