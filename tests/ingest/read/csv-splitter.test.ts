import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvSplitter, MAX_RECORD_CHARACTERS } from '@/ingest/read/csv-splitter';

function split(text: string, size: number, delimiter = ';') {
  const records: { readonly cells: readonly string[]; readonly line: number }[] = [];
  const splitter = new CsvSplitter({ delimiter, newline: '\n' }, (record) => {
    const { cells, line, width } = record;
    expect(Array.from({ length: width + 1 }, (_, position) => record.cell(position))).toEqual([
      ...cells,
      undefined,
    ]);
    records.push({ cells, line });
    return 'continue';
  });
  for (let start = 0; start < text.length; start += size) {
    const answer = splitter.push(text.slice(start, start + size));
    if (answer !== 'continue') return { answer, records };
  }
  return { answer: splitter.end(), records };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('CsvSplitter', () => {
  it('numbers records by the line they begin on, line ends inside quotes included', () => {
    const { records } = split('a;b\r\n"one\ntwo";3\r\n\r\nlast;4', 5);
    expect(records).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['one\ntwo', '3'], line: 2 },
      { cells: [''], line: 4 },
      { cells: ['last', '4'], line: 5 },
    ]);
  });

  it('gives back any table, wherever the chunks are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '1') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 30 }), (rows, size) => {
        const text = rows.map((row) => row.map(quoted).join(';')).join('\n') + '\n';
        expect(split(text, size).records.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('stops at a quote that is never closed, with the line it opens on', () => {
    const issue = { code: 'unclosed-quote', details: { row: 2 } };
    expect(split('a;b\n"open;1\nmore;2\n', 4).answer).toEqual(issue);
    expect(split(`a;b\n"${'x'.repeat(MAX_RECORD_CHARACTERS)}`, 100_000).answer).toEqual(issue);
  });
});
