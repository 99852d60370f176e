import { formatCsvRows } from './csv';
import type { IndicatorReport, ReportedIndicator, ReportedTerritory } from './indicator-report';
import type { Column } from './table';

/** One line of the CSV: an indicator for a territory. */
interface IndicatorRow {
  readonly report: IndicatorReport;
  readonly indicator: ReportedIndicator;
  readonly territory: ReportedTerritory;
}

/** Columns of the CSV, in order; docs/cli.md names them all. */
export const INDICATOR_COLUMNS: readonly Pick<Column<IndicatorRow>, 'name' | 'cell'>[] = [
  { name: 'indicator', cell: ({ indicator }) => indicator.id },
  { name: 'indicator_name', cell: ({ indicator }) => indicator.name },
  { name: 'level', cell: ({ report }) => report.level },
  { name: 'code', cell: ({ territory }) => territory.code },
  { name: 'territory', cell: ({ territory }) => territory.name },
  { name: 'value', cell: ({ territory }) => territory.value },
  { name: 'status', cell: ({ territory }) => territory.status },
  { name: 'smoothed', cell: ({ territory }) => territory.smoothed?.value ?? null },
  { name: 'smoothed_status', cell: ({ territory }) => territory.smoothed?.status ?? null },
  { name: 'lower', cell: ({ territory }) => territory.interval?.lower ?? null },
  { name: 'upper', cell: ({ territory }) => territory.interval?.upper ?? null },
  { name: 'interval_status', cell: ({ territory }) => territory.interval?.status ?? null },
  { name: 'interval_method', cell: ({ indicator }) => indicator.interval?.method ?? null },
  { name: 'confidence', cell: ({ indicator }) => indicator.interval?.confidence ?? null },
  { name: 'stability', cell: ({ territory }) => territory.stability },
  { name: 'reference', cell: ({ report }) => report.reference?.reference ?? null },
  { name: 'reference_name', cell: ({ report }) => report.reference?.name ?? null },
  { name: 'reference_codes', cell: ({ territory }) => territory.comparison?.codes.join(' ') ?? null },
  { name: 'reference_counted', cell: ({ territory }) => territory.comparison?.counted ?? null },
  { name: 'reference_value', cell: ({ territory }) => territory.comparison?.value.value ?? null },
  { name: 'reference_status', cell: ({ territory }) => territory.comparison?.value.status ?? null },
  { name: 'reference_lower', cell: ({ territory }) => territory.comparison?.valueLower.value ?? null },
  { name: 'reference_upper', cell: ({ territory }) => territory.comparison?.valueUpper.value ?? null },
  { name: 'difference', cell: ({ territory }) => territory.comparison?.difference.value ?? null },
  { name: 'difference_percent', cell: ({ territory }) => territory.comparison?.percent.value ?? null },
  { name: 'difference_lower', cell: ({ territory }) => territory.comparison?.percentLower.value ?? null },
  { name: 'difference_upper', cell: ({ territory }) => territory.comparison?.percentUpper.value ?? null },
  { name: 'difference_status', cell: ({ territory }) => territory.comparison?.difference.status ?? null },
  { name: 'significance', cell: ({ territory }) => significanceOf(territory) },
  { name: 'significance_test', cell: ({ report }) => report.reference?.test ?? null },
  { name: 'compared_date', cell: ({ territory }) => territory.evolution?.date ?? null },
  { name: 'compared_value', cell: ({ territory }) => territory.evolution?.value.value ?? null },
  { name: 'compared_status', cell: ({ territory }) => territory.evolution?.value.status ?? null },
  { name: 'change', cell: ({ territory }) => territory.evolution?.difference.value ?? null },
  { name: 'change_percent', cell: ({ territory }) => territory.evolution?.percent.value ?? null },
  { name: 'change_lower', cell: ({ territory }) => territory.evolution?.percentLower.value ?? null },
  { name: 'change_upper', cell: ({ territory }) => territory.evolution?.percentUpper.value ?? null },
  { name: 'change_p', cell: ({ territory }) => territory.evolution?.pValue ?? null },
  { name: 'change_verdict', cell: ({ territory }) => changeOf(territory) },
  { name: 'series_breaks', cell: ({ territory }) => territory.evolution?.breaks.join(' ') ?? null },
  { name: 'unit', cell: ({ indicator }) => indicator.unitLabel },
  { name: 'numerator', cell: ({ territory }) => territory.numerator.value },
  { name: 'numerator_status', cell: ({ territory }) => territory.numerator.status },
  { name: 'numerator_lower', cell: ({ territory }) => territory.numeratorRange?.lower ?? null },
  { name: 'numerator_upper', cell: ({ territory }) => territory.numeratorRange?.upper ?? null },
  { name: 'denominator', cell: ({ territory }) => territory.denominator.value },
  { name: 'denominator_status', cell: ({ territory }) => territory.denominator.status },
  { name: 'departements_covered', cell: ({ territory }) => territory.coverage.departements },
  { name: 'departements_total', cell: ({ territory }) => territory.coverage.total },
  { name: 'without_capacity', cell: ({ territory }) => territory.establishmentsWithoutCapacity },
  { name: 'date', cell: ({ indicator }) => indicator.referenceDate },
  { name: 'earliest_date', cell: ({ indicator }) => indicator.earliestReferenceDate },
  { name: 'denominator_date', cell: ({ indicator }) => indicator.sources.denominator[0]?.date ?? null },
  { name: 'study', cell: ({ report }) => report.study?.text ?? null },
  { name: 'perimeter', cell: ({ indicator }) => indicator.perimeter.text },
  { name: 'secrecy_threshold', cell: ({ indicator }) => indicator.secrecyThreshold },
  { name: 'secrecy', cell: ({ indicator }) => indicator.secrecy?.text ?? null },
  { name: 'sources', cell: ({ indicator }) => indicator.sources.text },
  { name: 'demonstration', cell: ({ indicator }) => String(indicator.demonstration) },
];

/** A verdict, or the reason why there is none. */
function significanceOf({ comparison }: ReportedTerritory): string | null {
  return comparison && (comparison.significance ?? comparison.silence);
}

function changeOf({ evolution }: ReportedTerritory): string | null {
  return evolution && (evolution.change ?? evolution.silence);
}

/**
 * Writes a report as one table, an indicator and a territory a line; its columns are always the same. The header, then
 * an indicator at a time: all of them by commune are more than a text can hold.
 */
export function* formatIndicatorCsv(report: IndicatorReport): Generator<string> {
  yield formatCsvRows([INDICATOR_COLUMNS.map(({ name }) => name)]);
  for (const indicator of report.indicators)
    yield formatCsvRows(
      indicator.territories.map((territory) =>
        INDICATOR_COLUMNS.map(({ cell }) => cell({ report, indicator, territory })),
      ),
    );
}

/** Writes a report as `JSON.stringify` does with an indent of two, an indicator at a time. */
export function* formatIndicatorJson(report: IndicatorReport): Generator<string> {
  const text = JSON.stringify({ ...report, indicators: [] }, null, 2);
  const end = text.lastIndexOf(']');
  yield text.slice(0, end);
  for (const [rank, indicator] of report.indicators.entries())
    yield `${rank === 0 ? '' : ','}\n    ${JSON.stringify(indicator, null, 2).replaceAll('\n', '\n    ')}`;
  yield `\n  ${text.slice(end)}\n`;
}
