import { columnValueAt, type MeasuredValue, numberOf } from '@/domain/measure';
import { describePerimeters, type Language } from '@/i18n';
import { describeStudy } from '@/i18n/study';
import { tableWords } from '@/i18n/table';
import type { TableRow, TableView } from '@/state';
import { columnWords } from './column-words';
import { judgementHeader, judgementText } from './judgement-words';
import { textAt, textColumnsOf } from './text-columns';

const SIGNIFICANT_DIGITS = 12;

/** A cell of what is copied. Codes and names are texts: a spreadsheet must not make `01` a number. */
interface CopiedCell {
  readonly kind: 'text' | 'number';
  readonly text: string;
}

/** The rows in the two forms a spreadsheet may take when pasted. */
export interface SpreadsheetCopy {
  /** Cells between tabs. */
  readonly plain: string;
  /** A table whose cells say which are texts. */
  readonly html: string;
}

/**
 * The rows as a spreadsheet takes them when pasted: numbers unrounded and ungrouped with the decimal sign of the
 * language, the mark of its state where there is no number to show. What is counted is under them, after an empty line.
 */
export function spreadsheetCopy(
  view: TableView,
  rows: readonly TableRow[],
  language: Language,
): SpreadsheetCopy {
  const lines = copiedLines(view, rows, language);
  return {
    plain: lines.map((cells) => cells.map(({ text }) => oneLine(text)).join('\t')).join('\r\n'),
    html: `<table>${lines.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('')}</table>`,
  };
}

function htmlCell({ kind, text }: CopiedCell): string {
  const written = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return kind === 'text' ? `<td style="mso-number-format:'\\@'">${written}</td>` : `<td>${written}</td>`;
}

function copiedLines(
  view: TableView,
  rows: readonly TableRow[],
  { messages, formats }: Language,
): readonly (readonly CopiedCell[])[] {
  const { level, columns, judgements } = view;
  const textColumns = textColumnsOf(level);
  const numbers = new Intl.NumberFormat(formats.locale, {
    useGrouping: false,
    maximumSignificantDigits: SIGNIFICANT_DIGITS,
  });
  const textCell = (text: string): CopiedCell => ({ kind: 'text', text });
  const valueCell = (value: MeasuredValue): CopiedCell => {
    const number = numberOf(value);
    if (number === undefined) return textCell(messages.values.states[value.status].mark);
    return { kind: 'number', text: numbers.format(number) };
  };
  const header = [
    ...textColumns.map((id) => textCell(tableWords(messages.locale).columns[id])),
    ...columns.map((column) => textCell(columnWords(column, messages).full)),
    ...judgements.map((column) => textCell(judgementHeader(column, messages))),
  ];
  const lines = rows.map((row) => [
    ...textColumns.map((id) => textCell(textAt(row, id))),
    ...columns.map(({ values }) => valueCell(columnValueAt(values, row.position))),
    ...judgements.map((column) => textCell(judgementText(column, row.position, messages))),
  ]);
  const counted = columns.map(({ result }) => result);
  const studied = view.study === null ? [] : [describeStudy(view.study, messages)];
  const perimeter = [...studied, ...describePerimeters(counted, messages)].map((line) => [textCell(line)]);
  return [header, ...lines, ...(perimeter.length === 0 ? [] : [[], ...perimeter])];
}

function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}
