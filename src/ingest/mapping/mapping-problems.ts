import type { ImportFailureCode } from '../report/codes';
import { activityProblems } from './activity-problems';
import { populationProblems } from './population-problems';
import {
  type ColumnMapping,
  type ColumnRole,
  SINGLE_ROLES,
  type TableMapping,
  type TableTarget,
} from './table-mapping';

/** Why a mapping cannot be used as it is. `details` names the column at fault, when there is one. */
export interface MappingProblem {
  readonly code: Extract<
    ImportFailureCode,
    | 'mapping-without-territory'
    | 'mapping-without-count'
    | 'mapping-without-category'
    | 'mapping-without-place'
    | 'mapping-without-name'
    | 'mapping-without-activity'
    | 'mapping-without-service'
    | 'mapping-without-team'
    | 'mapping-without-group'
    | 'mapping-without-population'
    | 'population-without-ages'
    | 'population-without-year'
    | 'population-of-two-years'
    | 'ages-given-twice'
    | 'ages-of-no-use'
    | 'wait-without-unit'
    | 'wait-without-weight'
    | 'role-given-twice'
    | 'rate-without-denominator'
    | 'rate-without-base'
    | 'counts-not-told-apart'
  >;
  readonly details: { readonly column?: string };
}

const PROBLEMS_OF: Readonly<Record<TableTarget, (mapping: TableMapping) => readonly MappingProblem[]>> = {
  need: needProblems,
  activity: activityProblems,
  coverage: coverageProblems,
  establishments: establishmentProblems,
  territories: groupProblems,
  population: populationProblems,
};

/** What is to be put right before a table can be read with a mapping; nothing when it can. */
export function mappingProblems(mapping: TableMapping): readonly MappingProblem[] {
  return [...rolesGivenTwice(mapping.columns), ...PROBLEMS_OF[mapping.target](mapping)];
}

/**
 * The column that gives the inhabitants a rate is for: the only one, or the only one that speaks of the same public and
 * date.
 */
export function denominatorOf<Column extends ColumnMapping>(
  rate: ColumnMapping,
  columns: readonly Column[],
): Column | null {
  const denominators = columns.filter(({ role }) => role === 'denominator');
  const alike = denominators.filter(
    ({ fixed }) => fixed?.public === rate.fixed?.public && fixed?.referenceDate === rate.fixed?.referenceDate,
  );
  const [only, ...others] = denominators.length === 1 ? denominators : alike;
  return only === undefined || others.length > 0 ? null : only;
}

function rolesGivenTwice(columns: readonly ColumnMapping[]): readonly MappingProblem[] {
  const seen = new Set<ColumnRole>();
  return columns.flatMap(({ header, role }): MappingProblem[] => {
    const again = SINGLE_ROLES.has(role) && seen.has(role);
    seen.add(role);
    return again ? [{ code: 'role-given-twice', details: { column: header } }] : [];
  });
}

function needProblems({ columns, fixed }: TableMapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const measures = columns.filter(({ role }) => role === 'count' || role === 'rate');
  if (!columns.some(({ role }) => role === 'territory')) {
    problems.push({ code: 'mapping-without-territory', details: {} });
  }
  if (measures.length === 0) problems.push({ code: 'mapping-without-count', details: {} });
  for (const measure of measures) {
    const details = { column: measure.header };
    if (measure.role !== 'rate') continue;
    if (denominatorOf(measure, columns) === null)
      problems.push({ code: 'rate-without-denominator', details });
    if ((measure.fixed?.ratePer ?? fixed.ratePer) === undefined) {
      problems.push({ code: 'rate-without-base', details });
    }
  }
  const named = columns.some(({ role }) => role === 'need-source') ? '' : fixed.source;
  return [...problems, ...measuresAlike(measures, named)];
}

/**
 * Two columns that say the same of their counts would contradict each other on every row. Those without any source are
 * told apart by their headers.
 */
function measuresAlike(
  measures: readonly ColumnMapping[],
  commonSource: string | undefined,
): readonly MappingProblem[] {
  const seen = new Set<string>();
  return measures.flatMap(({ header, fixed }): MappingProblem[] => {
    const source = fixed?.source ?? commonSource;
    if (source === undefined) return [];
    const key = JSON.stringify([source, fixed?.public, fixed?.referenceDate]);
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ code: 'counts-not-told-apart', details: { column: header } }] : [];
  });
}

/** Only national centres may go without départements. */
function coverageProblems({ columns, fixed }: TableMapping): readonly MappingProblem[] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const problems: MappingProblem[] = [];
  if (!has('name')) problems.push({ code: 'mapping-without-team', details: {} });
  if (!has('territory') && fixed.service !== 'cnrhr') {
    problems.push({ code: 'mapping-without-territory', details: {} });
  }
  return problems;
}

function establishmentProblems({ columns, fixed }: TableMapping): readonly MappingProblem[] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const problems: MappingProblem[] = [];
  if (!has('name') && !has('finess')) problems.push({ code: 'mapping-without-name', details: {} });
  if (!has('category') && fixed.category === undefined) {
    problems.push({ code: 'mapping-without-category', details: {} });
  }
  if (!has('territory') && !has('address')) problems.push({ code: 'mapping-without-place', details: {} });
  return problems;
}

function groupProblems({ columns }: TableMapping): readonly MappingProblem[] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const problems: MappingProblem[] = [];
  if (!has('territory')) problems.push({ code: 'mapping-without-territory', details: {} });
  if (!has('group-name') && !has('group-code')) problems.push({ code: 'mapping-without-group', details: {} });
  return problems;
}
