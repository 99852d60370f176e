import { columnValueAt, isRatioUnit, numberOf } from '@/domain/measure';
import type { TerritoryCodeColumn, TerritoryTable, TerritoryTableColumn } from '@/export';
import {
  describeIndicator,
  describeIntervalMethod,
  describeReferenceDate,
  describePerimeters,
  intervalWords,
  type Language,
  referenceInSentence,
} from '@/i18n';
import { exportWords } from '@/i18n/export';
import { describeStudy } from '@/i18n/study';
import type { JudgementColumn, ReferenceColumn, TableColumn, TableView } from '@/state';
import { judgementHeader, judgementText } from '../table/judgement-words';

/** A column of figures as it is written: of the table, or of its reference. */
type WrittenColumn = Pick<TableColumn | ReferenceColumn, 'id' | 'part' | 'result' | 'values'>;

/** The table on screen as it is written: every column with its unit and date, and the state of each value beside it. */
export function buildExportTable(view: TableView, language: Language): TerritoryTable | null {
  const { columns } = view;
  const { csv } = exportWords(language.messages.locale);
  const [first] = columns;
  if (first === undefined) return null;
  return {
    index: first.values.index,
    codeHeader: csv.code,
    nameHeader: csv.name,
    columns: [
      ...columns.map((column) => exportColumn(column, measureOf(column, language), language)),
      ...view.referenceColumns.map((column) =>
        exportColumn(column, referenceMeasureOf(column, language), language),
      ),
    ],
    codeColumns: [
      ...methodColumns(view, language),
      ...view.judgements.map((column) => judgementColumn(column, language)),
      ...peerColumns(view, language),
      ...perimeterColumns(view, language),
    ],
  };
}

/** What is studied, and what the indicators of a table count, that of the map first. */
export function perimeterOf(
  { columns, study }: Pick<TableView, 'columns' | 'study'>,
  { messages }: Language,
): readonly string[] {
  return [
    ...(study === null ? [] : [describeStudy(study, messages)]),
    ...describePerimeters(
      columns.map(({ result }) => result),
      messages,
    ),
  ];
}

/** The perimeter on every line, so that a line taken out of the table keeps it. */
function perimeterColumns(view: TableView, language: Language): TerritoryCodeColumn[] {
  const text = perimeterOf(view, language).join(' · ');
  if (text === '') return [];
  const header = exportWords(language.messages.locale).csv.perimeter;
  return [{ id: 'perimeter', header, codes: view.rows.map(() => text), meanings: {} }];
}

/** How each interval was computed, where there is one. */
function methodColumns({ method, columns }: TableView, language: Language): TerritoryCodeColumn[] {
  const lower = columns.find(({ part }) => part === 'lower');
  if (method === null || lower === undefined) return [];
  return [
    {
      id: `${lower.result.definition.id}.method`,
      header: language.messages.uncertainty.methodTitle,
      codes: lower.values.index.territories.map((_, position) =>
        numberOf(columnValueAt(lower.values, position)) === undefined ? null : method.method,
      ),
      meanings: { [method.method]: describeIntervalMethod(method, language) },
    },
  ];
}

function judgementColumn(column: JudgementColumn, { messages }: Language): TerritoryCodeColumn {
  const { uncertainty, comparison } = messages;
  const { id } = column;
  if (column.kind === 'category') {
    const codes = column.values.map((_, position) => judgementText(column, position, messages));
    return { id, header: judgementHeader(column, messages), codes, meanings: {} };
  }
  if (column.kind === 'difference') {
    return {
      id,
      header: comparison.headers.significance({ name: referenceInSentence(column.reference, messages) }),
      codes: column.values.map(({ verdict, silence }) => verdict ?? silence),
      meanings: { ...comparison.verdicts, ...comparison.silences },
    };
  }
  const { stable, fragile } = uncertainty.stability;
  const meanings = { stable: stable.explanation, fragile: fragile.explanation };
  return { id, header: uncertainty.stabilityTitle, codes: column.values, meanings };
}

function exportColumn(column: WrittenColumn, measure: string, language: Language): TerritoryTableColumn {
  const { messages } = language;
  const { csv } = exportWords(messages.locale);
  const details = [unitOf(column, language), dateOf(column, language)];
  if (column.values.provenance.some(({ status }) => status === 'demonstration')) {
    details.push(messages.app.demonstration.mark.toLowerCase());
  }
  return {
    id: column.id,
    header: csv.column({ measure, details: details.join(', ') }),
    statusHeader: csv.state({ measure }),
    column: column.values,
  };
}

/** The codes of the territories each one is held against, where they are not the same for all. */
function peerColumns(view: TableView, { messages }: Language): TerritoryCodeColumn[] {
  const difference = view.judgements.find((column) => column.kind === 'difference');
  if (view.peerCodes === null || difference === undefined) return [];
  return [
    {
      id: `${difference.result.definition.id}.peers`,
      header: exportWords(messages.locale).csv.peers,
      codes: view.peerCodes,
      meanings: {},
    },
  ];
}

function referenceMeasureOf({ part, result, reference }: ReferenceColumn, { messages }: Language): string {
  const { name: measure } = describeIndicator(result, messages);
  const name = referenceInSentence(reference, messages);
  return exportWords(messages.locale).csv.referenceParts[part]({ measure, name });
}

function measureOf({ part, result, reference }: TableColumn, { messages }: Language): string {
  const words = describeIndicator(result, messages);
  if (part === 'numerator' || part === 'denominator') return words[part];
  if (part === 'difference' || part === 'relative') {
    const name = reference === null ? '' : referenceInSentence(reference, messages);
    return messages.comparison.part({ measure: words.name, name });
  }
  if (part === 'rate') return words.name;
  if (part === 'fewest' || part === 'most') {
    const end = part === 'fewest' ? 'lower' : 'upper';
    return messages.uncertainty.rangeParts[end]({ name: words.numerator });
  }
  return intervalWords(result.definition, messages).parts[part]({ name: words.name });
}

function unitOf({ part, result, values: { unit } }: WrittenColumn, { messages }: Language): string {
  return isRatioUnit(unit) && part !== 'relative'
    ? describeIndicator(result, messages).unit
    : messages.values.units[unit];
}

function dateOf({ part, result }: WrittenColumn, language: Language): string {
  const { asOf, referenceDate, denominatorProvenance } = result;
  const below = denominatorProvenance[0]?.date ?? null;
  return describeReferenceDate(
    { asOf, referenceDate: part === 'denominator' ? below : referenceDate },
    language,
  );
}
