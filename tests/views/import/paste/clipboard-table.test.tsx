import { describe, expect, it } from 'vitest';
import { clipboardTable } from '@/views/import/paste/clipboard-table';

const table = (...rows: readonly string[]) =>
  `<meta><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('the table of a clipboard', () => {
  it('is the text of a spreadsheet, tabs and quotes as they are', () => {
    const text = 'dep\tnb\r\n01\t"12\n13"\r\n';
    expect(clipboardTable({ text, html: table('<td>other</td><td>x</td>') })).toBe(text);
  });

  it('is that of a page when the text lost its columns', () => {
    const html = table('<th>dep</th><th>nb "net"</th>', '<td>01</td><td> 12\n personnes</td>');
    expect(clipboardTable({ text: 'dep nb 01 12', html })).toBe('dep\t"nb ""net"""\n01\t12 personnes');
  });

  it('is not guessed from merged cells, nested tables or a single cell', () => {
    const merged = table('<td colspan="2">titre</td>', '<td>01</td><td>12</td>');
    const nested = table('<td><table><tr><td>1</td></tr></table></td><td>2</td>');
    for (const html of [merged, nested, table('<td>1</td>')])
      expect(clipboardTable({ text: 'plain', html })).toBeNull();
  });

  it('may be lines with one separator, not a sentence', () => {
    expect(clipboardTable({ text: 'dep;nb\n01;12\n', html: '' })).toBe('dep;nb\n01;12\n');
    expect(clipboardTable({ text: 'Bonjour, voici la liste\nCordialement', html: '' })).toBeNull();
    expect(clipboardTable({ text: 'a;b', html: '' })).toBeNull();
    expect(clipboardTable({ text: '', html: '' })).toBeNull();
  });

  it('runs no script of the page it comes from', () => {
    const html = `<img src=x onerror="globalThis.pasted=true"><script>globalThis.pasted=true</script>${table('<td>1</td><td>2</td>')}`;
    expect(clipboardTable({ text: '', html })).toBe('1\t2');
    expect(Reflect.get(globalThis, 'pasted')).toBeUndefined();
  });
});
