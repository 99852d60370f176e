import { columnValueAt, type ProtectedColumn } from '@/domain/measure';
import { describeReferenceDate, type Language, type Messages } from '@/i18n';
import { useLanguage, useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import { memoizeEach } from '@/lib';
import type { JudgementColumn, TableColumn, TableRow, TableView } from '@/state';
import { NARROW_WINDOW, SearchField, useMediaQuery } from '@/ui-kit';
import type { GridColumn } from '@/ui-kit/data-grid';
import { AskableFigure } from './AskableFigure';
import { columnWords } from './column-words';
import { FigureCell } from './FigureCell';
import { judgementHeader, judgementText } from './judgement-words';
import { NameCell } from './NameCell';
import { nextSort } from './next-sort';
import { textAt, type TextColumnId, textColumnsOf } from './text-columns';
import type { TableQuery } from './use-table-query';

const TEXT_WIDTHS: Readonly<Record<TextColumnId, string>> = {
  name: 'clamp(160px, 45vw, 240px)',
  code: '104px',
  region: '192px',
  departement: '192px',
};
const JUDGEMENT_WIDTH = '200px';
const PART_WIDTHS: Readonly<Record<TableColumn['part'], string>> = {
  numerator: '216px',
  fewest: '176px',
  most: '176px',
  denominator: '184px',
  rate: 'clamp(136px, 100vw - 184px, 216px)',
  smoothed: '216px',
  lower: '176px',
  upper: '176px',
  difference: '200px',
  relative: '224px',
};

/** The least width that holds names, codes, régions and the figure the map shows, in CSS pixels. */
export const ROOM_FOR_ALL_PX = 760;

/**
 * The columns of the table: words, the category the map shows, then figures. In a narrow window, or a cramped table, codes and
 * regions come last. A category that is the région takes the place of its column.
 */
export function useGridColumns(
  view: TableView,
  query: TableQuery,
  isCramped: boolean,
): readonly GridColumn<TableRow>[] {
  const language = useLanguage();
  const isNarrow = useMediaQuery(NARROW_WINDOW) || isCramped;
  const { messages } = language;
  const rates = view.columns.findIndex(({ part }) => part === 'numerator');
  const mapped = view.judgements.filter((column) => column.kind === 'category');
  const judged = view.judgements.filter(({ kind }) => kind !== 'category');
  const isRegionMapped = mapped.some(({ by }) => by === 'region');
  const texts = textColumnsOf(view.level).filter((id) => id !== 'region' || !isRegionMapped);
  const [name, ...otherTexts] = texts.map((id) => textColumn(id, query, messages));
  const columns = [
    ...mapped.map((column) => judgementColumn(column, query, messages)),
    ...view.columns.slice(0, rates).map((column) => figureColumn(column, { view, query, language })),
    ...judged.map((column) => judgementColumn(column, query, messages)),
    ...view.columns.slice(rates).map((column) => figureColumn(column, { view, query, language })),
  ];
  const named = name === undefined ? [] : [name];
  // Beside a name a narrow window has room for one column: that of what the map shows.
  return isNarrow ? [...named, ...columns, ...otherTexts] : [...named, ...otherTexts, ...columns];
}

interface Subject {
  readonly view: TableView;
  readonly query: TableQuery;
  readonly language: Language;
}

function textColumn(id: TextColumnId, query: TableQuery, messages: Messages): GridColumn<TableRow> {
  const { layers, locale } = messages;
  const table = tableWords(locale);
  const header = table.columns[id];
  const isFromA = nextSort(query.sort, id).direction === 'ascending';
  return {
    id,
    header,
    width: TEXT_WIDTHS[id],
    cell: id === 'name' ? (row) => <NameCell row={row} /> : (row) => textAt(row, id),
    sortLabel: (isFromA ? table.sortFromA : table.sortFromZ)({ column: header }),
    footer: id === 'name' ? layers.levels.france : undefined,
    filter:
      query.filters === null ? undefined : (
        <ColumnFilter
          columnId={id}
          header={header}
          example={id === 'code' ? table.codeExample : table.textExample}
          query={query}
        />
      ),
  };
}

function figureColumn(column: TableColumn, { view, query, language }: Subject): GridColumn<TableRow> {
  const { messages } = language;
  const table = tableWords(messages.locale);
  const { header, unit, full } = columnWords(column, messages);
  const date = otherDateOf(column, view, language);
  const { id, values } = column;
  const isSmallestFirst = nextSort(query.sort, id).direction === 'ascending';
  const largest = barScaleOf(column, view);
  return {
    id,
    header,
    unit: date === null ? unit : table.unitAt({ unit, date }),
    align: 'end',
    width: PART_WIDTHS[column.part],
    cell: ({ position, territory }) => (
      <AskableFigure indicatorId={column.result.definition.id} code={territory.code}>
        <FigureCell
          value={columnValueAt(values, position)}
          unit={column.unit}
          largest={largest}
          isSigned={column.reference !== null}
        />
      </AskableFigure>
    ),
    sortLabel: (isSmallestFirst ? table.sortAscending : table.sortDescending)({ column: full }),
    footer: column.france === null ? undefined : <FigureCell value={column.france} unit={column.unit} />,
    filter:
      query.filters === null ? undefined : (
        <ColumnFilter columnId={id} header={header} example={table.numberExample} query={query} />
      ),
  };
}

function judgementColumn(
  column: JudgementColumn,
  query: TableQuery,
  messages: Messages,
): GridColumn<TableRow> {
  const table = tableWords(messages.locale);
  const header = judgementHeader(column, messages);
  const isFromA = nextSort(query.sort, column.id).direction === 'ascending';
  return {
    id: column.id,
    header,
    width: JUDGEMENT_WIDTH,
    cell: ({ position }) => judgementText(column, position, messages),
    sortLabel: (isFromA ? table.sortFromA : table.sortFromZ)({ column: header }),
    filter:
      query.filters === null ? undefined : (
        <ColumnFilter columnId={column.id} header={header} example={table.textExample} query={query} />
      ),
  };
}

/** The date of figures that are not of that of the map. */
function otherDateOf(
  { result }: TableColumn,
  { columns: [first] }: TableView,
  language: Language,
): string | null {
  const isOfMap = first === undefined || result.referenceDate === first.result.referenceDate;
  return isOfMap ? null : describeReferenceDate(result, language);
}

/**
 * The figure whose bar is full: the largest of the column, or of both for a rate and its smoothed value, which read on one
 * scale. The ends of an interval and differences have no bar.
 */
function barScaleOf({ part, result, values }: TableColumn, { columns }: TableView): number {
  if (part === 'numerator' || part === 'denominator') return largestOf(values);
  if (part !== 'rate' && part !== 'smoothed') return Number.NaN;
  const scales = columns.filter(
    (column) => column.result === result && (column.part === 'rate' || column.part === 'smoothed'),
  );
  return Math.max(...scales.map((column) => largestOf(column.values)));
}

/** The largest figure of a column, −∞ when it has none. */
const largestOf = memoizeEach(({ values }: ProtectedColumn) =>
  values.reduce((largest, value) => (value > largest ? value : largest), Number.NEGATIVE_INFINITY),
);

interface ColumnFilterProps {
  readonly columnId: string;
  readonly header: string;
  readonly example: string;
  readonly query: TableQuery;
}

function ColumnFilter({ columnId, header, example, query }: ColumnFilterProps) {
  const table = tableWords(useMessages().locale);
  const text = query.filters?.[columnId] ?? '';
  const unreadable = query.unreadable.find((filter) => filter.columnId === columnId);
  return (
    <SearchField
      compact
      label={table.filterBy({ column: header })}
      clearLabel={table.clearFilter({ column: header })}
      placeholder={example}
      value={text}
      onChange={(typed) => query.setFilter(columnId, typed)}
      errorMessage={unreadable && table.unreadableFilter({ part: unreadable.part, column: header })}
    />
  );
}
