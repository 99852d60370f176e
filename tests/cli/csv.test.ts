import { expect, it } from 'vitest';
import { formatCsv } from '@/cli/csv';

it('quotes cells that hold a comma, a quote or a line end', () => {
  expect(formatCsv(['a', 'b'], [['x, "y"', 'two\nlines']])).toBe('a,b\r\n"x, ""y""","two\nlines"\r\n');
});

it('keeps a spreadsheet from running a text as a formula, and leaves numbers alone', () => {
  const rows = [['=1+1', '+33', '-x', '@SUM(A1)', -4.5, null]];
  expect(formatCsv(['a'], rows)).toBe("a\r\n'=1+1,'+33,'-x,'@SUM(A1),-4.5,\r\n");
});
