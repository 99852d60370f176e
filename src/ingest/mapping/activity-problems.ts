import type { MappingProblem } from './mapping-problems';
import type { ColumnMapping, FixedReading, TableMapping } from './table-mapping';
import { isActivityRole } from './target-roles';

/** What a column of figures is about: its own words, else those of the table. */
export function activitySeriesOf(
  { fixed = {} }: Pick<ColumnMapping, 'fixed'>,
  table: FixedReading,
): Pick<FixedReading, 'service' | 'referenceDate'> {
  const service = fixed.service ?? table.service;
  const referenceDate = fixed.referenceDate ?? table.referenceDate;
  return {
    ...(service === undefined ? {} : { service }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}

/** What is to be put right before a table of what services report can be read. */
export function activityProblems({ columns, fixed }: TableMapping): readonly MappingProblem[] {
  const figures = columns.filter(({ role }) => isActivityRole(role));
  const hasServices = columns.some(({ role }) => role === 'service');
  const isServed = (column: ColumnMapping) => {
    const { service } = activitySeriesOf(column, fixed);
    return hasServices || (service !== undefined && service !== 'cnrhr');
  };
  return [
    ...problemIf(!columns.some(({ role }) => role === 'territory'), 'mapping-without-territory'),
    ...problemIf(figures.length === 0, 'mapping-without-activity'),
    ...problemIf(!figures.every(isServed), 'mapping-without-service'),
    ...figures.flatMap((column) => figureProblems(column, figures, fixed)),
  ];
}

function figureProblems(
  column: ColumnMapping,
  figures: readonly ColumnMapping[],
  table: FixedReading,
): readonly MappingProblem[] {
  const key = seriesKey(column, table);
  const alike = figures.filter((other) => seriesKey(other, table) === key);
  const isWeighed = alike.some(({ role }) => role === 'newcomers' || role === 'caseload');
  const isMean = column.role === 'mean-wait';
  const isAgain = alike.find(({ role }) => countOf(role) === countOf(column.role)) !== column;
  return [
    ...problemIf(
      isMean && (column.fixed?.waitUnit ?? table.waitUnit) === undefined,
      'wait-without-unit',
      column,
    ),
    ...problemIf((isMean || column.role === 'long-wait-share') && !isWeighed, 'wait-without-weight', column),
    ...problemIf(isAgain, 'role-given-twice', column),
  ];
}

function seriesKey(column: ColumnMapping, table: FixedReading): string {
  const { service, referenceDate } = activitySeriesOf(column, table);
  return JSON.stringify([service, referenceDate]);
}

/** A mean and a sum of days, a share and a count of long waits, say the same. */
function countOf(role: ColumnMapping['role']): ColumnMapping['role'] {
  if (role === 'mean-wait') return 'days-waited';
  return role === 'long-wait-share' ? 'long-waits' : role;
}

function problemIf(
  isProblem: boolean,
  code: MappingProblem['code'],
  column?: ColumnMapping,
): readonly MappingProblem[] {
  return isProblem ? [{ code, details: column === undefined ? {} : { column: column.header } }] : [];
}
