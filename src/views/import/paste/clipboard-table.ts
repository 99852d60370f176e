/** What a clipboard holds that may be a table. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** The table of a clipboard as text of tab-separated values; `null` when it holds none. */
export function clipboardTable({ text, html }: ClipboardContent): string | null {
  if (text.includes('\t')) return text;
  return tableOfHtml(html) ?? (looksSeparated(text) ? text : null);
}

/** A text of several lines that all have the same separator. */
function looksSeparated(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && [';', ','].some((mark) => lines.every((line) => line.includes(mark)));
}

/** The first table of a page, when each of its cells stands in one row and one column. */
function tableOfHtml(html: string): string | null {
  if (html === '') return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null || table.querySelector('table') !== null) return null;
  const cells = [...table.querySelectorAll('td, th')] as HTMLTableCellElement[];
  if (cells.length < 2 || cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(({ textContent }) => quoted(textContent)));
  return rows.map((row) => row.join('\t')).join('\n');
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
