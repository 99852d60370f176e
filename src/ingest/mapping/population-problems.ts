import { readAgeSpan, tellAgeBases } from '@/domain/population';
import type { MappingProblem } from './mapping-problems';
import type { ColumnMapping, FixedReading, TableMapping } from './table-mapping';

/** The year inhabitants are counted at: that of their column, else that of the table; `null` when neither says it. */
export function populationYearOf(
  { fixed }: Pick<ColumnMapping, 'fixed'>,
  table: FixedReading,
): number | null {
  const date = fixed?.referenceDate ?? table.referenceDate;
  return date === undefined ? null : Number(date.slice(0, 4));
}

/** What is to be put right before a table of inhabitants can be read: ages told once each, all of one year. */
export function populationProblems({ columns, fixed }: TableMapping): readonly MappingProblem[] {
  const counted = columns.filter(({ role }) => role === 'population');
  const years = new Set(counted.map((column) => populationYearOf(column, fixed)));
  const seen = new Set<string>();
  const problems: MappingProblem[] = [];
  if (!columns.some(({ role }) => role === 'territory'))
    problems.push({ code: 'mapping-without-territory', details: {} });
  if (counted.length === 0) problems.push({ code: 'mapping-without-population', details: {} });
  for (const { header, fixed: said } of counted) {
    const details = { column: header };
    if (said?.ages === undefined) problems.push({ code: 'population-without-ages', details });
    else if (seen.has(said.ages)) problems.push({ code: 'ages-given-twice', details });
    else seen.add(said.ages);
  }
  const spans = counted.flatMap(({ fixed: said }) => readAgeSpan(said?.ages ?? '') ?? []);
  if (problems.length === 0 && tellAgeBases(spans).size === 0)
    problems.push({ code: 'ages-of-no-use', details: {} });
  if (years.has(null)) problems.push({ code: 'population-without-year', details: {} });
  else if (years.size > 1) problems.push({ code: 'population-of-two-years', details: {} });
  return problems;
}
