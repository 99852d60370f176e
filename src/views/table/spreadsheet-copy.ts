import { columnValueAt, type MeasuredValue, numberOf } from '@/domain/measure';
import { describePerimeters, type Language } from '@/i18n';
import { describeStudy } from '@/i18n/study';
import { tableWords } from '@/i18n/table';
import type { Steps } from '@/lib';
import type { TableRow, TableView } from '@/state';
import { columnWords } from './column-words';
import { judgementHeader, judgementText } from './judgement-words';
import { textAt, textColumnsOf } from './text-columns';

const SIGNIFICANT_DIGITS = 12;
/** Lines written between two looks at the clock. */
const LINES_A_STEP = 50;

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
 * A step is a few rows: there may be thousands.
 */
export function* spreadsheetCopy(
  view: TableView,
  rows: readonly TableRow[],
  language: Language,
): Steps<SpreadsheetCopy> {
  const lines = copiedLines(view, rows, language);
  const plain: string[] = [];
  const html: string[] = [];
  // A step leaves its lines joined: joining those of every row at the end would hold the page.
  for (let cells = take(lines); cells.length > 0; cells = take(lines)) {
    plain.push(cells.map((line) => line.map(({ text }) => oneLine(text)).join('\t')).join('\r\n'));
    html.push(cells.map((line) => ['<tr>', ...line.map(htmlCell), '</tr>'].join('')).join(''));
    yield;
  }
  const copy = { plain: plain.join('\r\n'), html: ['<table>', ...html, '</table>'].join('') };
  // What is done with texts as long as these takes a turn of its own.
  yield;
  return copy;
}

function take(lines: Iterator<readonly CopiedCell[], void>): (readonly CopiedCell[])[] {
  const taken: (readonly CopiedCell[])[] = [];
  while (taken.length < LINES_A_STEP) {
    const next = lines.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function htmlCell({ kind, text }: CopiedCell): string {
  const written = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return kind === 'text' ? `<td style="mso-number-format:'\\@'">${written}</td>` : `<td>${written}</td>`;
}

function* copiedLines(
  view: TableView,
  rows: readonly TableRow[],
  { messages, formats }: Language,
): Generator<readonly CopiedCell[], void> {
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
  yield [
    ...textColumns.map((id) => textCell(tableWords(messages.locale).columns[id])),
    ...columns.map((column) => textCell(columnWords(column, messages).full)),
    ...judgements.map((column) => textCell(judgementHeader(column, messages))),
  ];
  for (const row of rows)
    yield [
      ...textColumns.map((id) => textCell(textAt(row, id))),
      ...columns.map(({ values }) => valueCell(columnValueAt(values, row.position))),
      ...judgements.map((column) => textCell(judgementText(column, row.position, messages))),
    ];
  const counted = columns.map(({ result }) => result);
  const studied = view.study === null ? [] : [describeStudy(view.study, messages)];
  const perimeter = [...studied, ...describePerimeters(counted, messages)].map((line) => [textCell(line)]);
  if (perimeter.length > 0) yield* [[], ...perimeter];
}

function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}
