import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  buildColumn,
  estimated,
  known,
  type MeasuredValue,
  MISSING,
  NOT_APPLICABLE,
  type Provenance,
  SUPPRESSED,
} from '@/domain/measure';
import { buildTableMetadata, buildTerritoryTableCsv, type TerritoryTable } from '@/export';
import { writeCsv } from '@/export/csv/csv-text';
import { aggregateCounts, protectCounts, publish } from '@/indicators';
import { smallFrance } from '../support/small-france';
import { under } from '../support/secrecy-rules';

const provenance: Provenance = {
  id: 'attente',
  source: 'MDPH, SI orientations',
  date: '2026-06-30',
  licence: null,
  status: 'user',
};
const hierarchy = smallFrance();
const index = hierarchy.departement;

function tableOf(values: readonly MeasuredValue[]): TerritoryTable {
  const column = buildColumn(
    index,
    { unit: 'per-1000', provenance: [provenance] },
    (at) => values[at] ?? MISSING,
  );
  const published = publish(aggregateCounts(column, hierarchy)).departement;
  return {
    index,
    codeHeader: 'Code',
    nameHeader: 'Nom',
    columns: [{ id: 'unmet.rate', header: 'Taux (‰)', statusHeader: 'État du taux', column: published }],
  };
}

const fiveStates = tableOf([known(9.87654321), known(0), SUPPRESSED, NOT_APPLICABLE, estimated(1234.5)]);

describe('a table as CSV', () => {
  it('says the state of each value beside it, in French separators', () => {
    expect(buildTerritoryTableCsv(fiveStates, 'french')).toBe(
      [
        '\uFEFFCode;Nom;Taux (‰);État du taux',
        '01;Département 01;9,8765;known',
        '2A;Département 2A;0;zero',
        '31;Département 31;;suppressed',
        '59;Département 59;;not-applicable',
        '974;Département 974;1234,5;estimated',
        '',
      ].join('\r\n'),
    );
  });

  it('has English separators on request, and the rows asked for in their order', () => {
    const chosen = { ...fiveStates, positions: [4, 0] };
    expect(buildTerritoryTableCsv(chosen, 'english').split('\r\n').slice(1, 3)).toEqual([
      '974,Département 974,1234.5,estimated',
      '01,Département 01,9.8765,known',
    ]);
  });

  it('never lets a hidden count out, at any level', () => {
    const counts = [812, 3, 457, 4, 66];
    const ofDepartements = buildColumn(index, { unit: 'people', provenance: [provenance] }, (at) =>
      known(counts[at] ?? 0),
    );
    const columns = protectCounts(aggregateCounts(ofDepartements, hierarchy), hierarchy, under(5));
    const csv = (['departement', 'region', 'france'] as const).map((level) =>
      buildTerritoryTableCsv(
        {
          index: hierarchy[level],
          codeHeader: 'Code',
          nameHeader: 'Nom',
          columns: [{ id: 'need', header: 'Effectif', statusHeader: 'État', column: columns[level] }],
        },
        'french',
      ),
    );
    const [departements = ''] = csv;
    const rows = Papa.parse<string[]>(departements.trim(), { delimiter: ';' }).data;
    expect(rows.find(([code]) => code === '2A')).toEqual(['2A', 'Département 2A', '', 'suppressed']);
    expect(rows.find(([code]) => code === '974')?.[3]).toBe('suppressed');
    const numbers = csv.flatMap((text) => text.match(/(?<=;)\d+(?=;)/g) ?? []);
    expect(numbers).not.toContain('3');
    expect(numbers).not.toContain('4');
    expect(numbers).toContain('812');
  });
});

describe('a cell of text', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1+1'])(
    'is not run as a formula by a spreadsheet: %j',
    (text) => {
      const [[cell = ''] = []] = Papa.parse<string[]>(writeCsv([[text]], 'french').slice(1)).data;
      expect(cell).toBe(`'${text}`);
    },
  );

  it('is read back as it was written, whatever its quotes, separators and line breaks', () => {
    const unit = fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\r', "'", ' ', '1', '=', '\uFEFF', '🗺');
    const text = fc.string({ unit, maxLength: 8 }).filter((cell) => !/^\s*=|^\s/.test(cell));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        for (const dialect of ['french', 'english'] as const) {
          const csv = writeCsv(rows, dialect);
          const delimiter = dialect === 'french' ? ';' : ',';
          const read = Papa.parse<string[]>(csv.slice(1), { delimiter, newline: '\r\n' }).data;
          expect(read.slice(0, -1)).toEqual(rows);
        }
      }),
    );
  });
});

describe('a cell that is a number', () => {
  it.each([
    [0, '0'],
    [-0.00001, '0'],
    [-3.5, '-3,5'],
    [100, '100'],
    [1e-7, '0'],
    [0.12345, '0,1235'],
    [1234567, '1234567'],
  ])('has at most four decimals and no exponent: %d is %s', (value, expected) => {
    expect(writeCsv([[value]], 'french')).toBe(`\uFEFF${expected}\r\n`);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('cannot be %d', (value) => {
    expect(() => writeCsv([[value]], 'french')).toThrow();
  });
});

describe('the side file of a table', () => {
  it('says the unit and the sources of each column, and what states mean', () => {
    const metadata: unknown = JSON.parse(
      buildTableMetadata(fiveStates, {
        title: 'Taux',
        fileName: 'taux.csv',
        exportedOn: '2026-11-21',
        figuresSha256: 'ab'.repeat(32),
        secrecy: { ...under(5), text: 'Moins de 5 masqués', sets: [{ name: 'Liste', ...under(5) }] },
        statusLabels: { suppressed: 'secret statistique' },
        perimeter: ['Périmètre : places installées (IME)'],
        mapClasses: null,
        comparison: [],
        demonstrationLine: null,
      }),
    );
    expect(metadata).toMatchObject({
      fileName: 'taux.csv',
      level: 'departement',
      figuresSha256: 'ab'.repeat(32),
      secrecy: {
        threshold: 5,
        dominance: null,
        rounding: null,
        text: 'Moins de 5 masqués',
        sets: [{ name: 'Liste', threshold: 5, dominance: null, rounding: null }],
      },
      statusLabels: { suppressed: 'secret statistique' },
      columns: [
        {
          id: 'unmet.rate',
          header: 'Taux (‰)',
          unit: 'per-1000',
          sources: [{ source: 'MDPH, SI orientations', date: '2026-06-30', licence: null, status: 'user' }],
        },
      ],
    });
  });
});
