import type { TerritoryCodeColumn, TerritoryTable, TerritoryTableColumn } from '@/export';
import type { Language } from '@/i18n';
import type { JudgementColumn, TableColumn, TableView } from '@/state';

/** The table on screen as it is written: every column with its unit and date, and the state of each value beside it. */
export function buildExportTable(view: TableView, language: Language): TerritoryTable | null {
  const { columns } = view;
  const { csv } = language.messages.export;
  const [first] = columns;
  if (first === undefined) return null;
  return {
    index: first.values.index,
    codeHeader: csv.code,
    nameHeader: csv.name,
    columns: columns.map((column) => exportColumn(column, language)),
    codeColumns: [
      ...methodColumns(view, language),
      ...view.judgements.map((column) => judgementColumn(column, language)),
    ],
  };
}

/** How each interval was computed, where there is one. */
function methodColumns(
  { method, judgements }: TableView,
  { messages, formats }: Language,
): TerritoryCodeColumn[] {
  const stability = judgements.find(({ kind }) => kind === 'stability');
  if (method === null || stability === undefined) return [];
  const words = messages.uncertainty;
  return [
    {
      id: `${stability.result.definition.id}.method`,
      header: words.methodTitle,
      codes: stability.values.map((value) => (value === null ? null : method.method)),
      meanings: {
        [method.method]: words.methods[method.method]({ level: formats.percent(method.confidence) }),
      },
    },
  ];
}

function judgementColumn(column: JudgementColumn, { messages }: Language): TerritoryCodeColumn {
  const words = messages.uncertainty;
  const { id, values: codes } = column;
  if (column.kind === 'difference') {
    const header = words.differentFrom({ name: words.references[column.reference] });
    return { id, header, codes, meanings: words.verdicts };
  }
  const { stable, fragile } = words.stability;
  const meanings = { stable: stable.explanation, fragile: fragile.explanation };
  return { id, header: words.stabilityTitle, codes, meanings };
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
  if (part === 'numerator' || part === 'denominator') return words[part];
  return part === 'rate' ? words.name : messages.uncertainty.parts[part]({ name: words.name });
}

function unitOf({ result, unit }: TableColumn, { messages }: Language): string {
  return unit === 'per-1000'
    ? messages.indicators.words[result.definition.id].unit
    : messages.values.units[unit];
}

function dateOf({ part, result }: TableColumn, { messages, formats }: Language): string {
  const date =
    part === 'denominator' ? (result.denominatorProvenance[0]?.date ?? null) : result.referenceDate;
  return date === null ? messages.values.unknownDate : formats.date(date);
}
