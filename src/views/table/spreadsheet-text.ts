import { columnValueAt, type MeasuredValue, numberOf } from '@/domain/measure';
import type { Language } from '@/i18n';
import type { TableRow, TableView } from '@/state';
import { columnWords } from './column-words';
import { textAt, textColumnsOf } from './text-columns';

const SIGNIFICANT_DIGITS = 12;

/**
 * The rows as a spreadsheet takes them when pasted: cells between tabs, numbers unrounded and ungrouped with the
 * decimal sign of the language, the mark of its state where there is no number to show.
 */
export function spreadsheetText(
  { level, columns }: TableView,
  rows: readonly TableRow[],
  { messages, formats }: Language,
): string {
  const textColumns = textColumnsOf(level);
  const numbers = new Intl.NumberFormat(formats.locale, {
    useGrouping: false,
    maximumSignificantDigits: SIGNIFICANT_DIGITS,
  });
  const written = (value: MeasuredValue) => {
    const number = numberOf(value);
    return number === undefined ? messages.values.states[value.status].mark : numbers.format(number);
  };
  const header = [
    ...textColumns.map((id) => messages.table.columns[id]),
    ...columns.map((column) => columnWords(column, messages).full),
  ];
  const lines = rows.map((row) => [
    ...textColumns.map((id) => textAt(row, id)),
    ...columns.map(({ values }) => written(columnValueAt(values, row.position))),
  ]);
  return [header, ...lines].map((cells) => cells.map(oneLine).join('\t')).join('\r\n');
}

function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}
