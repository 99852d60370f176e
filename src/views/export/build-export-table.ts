import type { TerritoryTable, TerritoryTableColumn } from '@/export';
import type { Language } from '@/i18n';
import type { TableColumn, TableView } from '@/state';

/** The table on screen as it is written: every column with its unit and date, and the state of each value beside it. */
export function buildExportTable({ columns }: TableView, language: Language): TerritoryTable | null {
  const { csv } = language.messages.export;
  const [first] = columns;
  if (first === undefined) return null;
  return {
    index: first.values.index,
    codeHeader: csv.code,
    nameHeader: csv.name,
    columns: columns.map((column) => exportColumn(column, language)),
  };
}

function exportColumn(column: TableColumn, language: Language): TerritoryTableColumn {
  const { messages } = language;
  const measure = measureOf(column, language);
  const details = [unitOf(column, language), dateOf(column, language)];
  if (column.values.provenance.some(({ status }) => status === 'demonstration')) {
    details.push(messages.app.demonstration.mark.toLowerCase());
  }
  return {
    id: column.id,
    header: messages.export.csv.column({ measure, details: details.join(', ') }),
    statusHeader: messages.export.csv.state({ measure }),
    column: column.values,
  };
}

function measureOf({ part, result }: TableColumn, { messages }: Language): string {
  const words = messages.indicators.words[result.definition.id];
  return part === 'rate' ? words.name : words[part];
}

function unitOf({ part, result, unit }: TableColumn, { messages }: Language): string {
  return part === 'rate' ? messages.indicators.words[result.definition.id].unit : messages.values.units[unit];
}

function dateOf({ part, result }: TableColumn, { messages, formats }: Language): string {
  const date =
    part === 'denominator' ? (result.denominatorProvenance[0]?.date ?? null) : result.referenceDate;
  return date === null ? messages.values.unknownDate : formats.date(date);
}
