import {
  type ColumnRole,
  isActivityRole,
  type NamedService,
  rolesOfTarget,
  SINGLE_ROLES,
  type TableTarget,
} from '../mapping';
import { rolesOfHeader } from './header-roles';
import { agedHeader } from './age-headers';
import { plainHeader } from './plain-header';
import { tellsPopulation, withPopulation } from './population-columns';
import { readServiceWithin } from './service-words';
import { mayHold } from './suggest-roles';
import type { SurveyedColumn } from './table-survey';
import { groupRoleOf, tellsGroups, withGroups } from './territory-groups';

/** What a table is recognised from besides its columns. */
export interface TableWords {
  /** Rows below the headers. */
  readonly rows: readonly (readonly string[])[];
  /** Titles above the headers, name of the sheet, name of the file: the closest first. */
  readonly titles: readonly string[];
}

const OF_ESTABLISHMENTS: ReadonlySet<ColumnRole> = new Set([
  'finess',
  'capacity',
  'longitude',
  'latitude',
  'address',
]);
const NOT_OF_TEAMS: ReadonlySet<ColumnRole> = new Set([
  'finess',
  'capacity',
  'longitude',
  'latitude',
  'count',
  'rate',
]);
const TEAMS: ReadonlySet<NamedService | null> = new Set(['erhr', 'pco', 'cnrhr']);
const PARTS =
  /^(?:code |codes |nom |noms |liste )?(?:des )?(?:communes?|epci|intercommunalites?|bassins?|secteurs?|cantons?|arrondissements?|partie)\b/;
const DEPARTEMENTS = /\b(?:departements?|dep|territoires?|regions?|zone)\b/;
const ROLES_ADDED: ReadonlySet<ColumnRole> = new Set([
  'service',
  'carrier',
  'source-url',
  'remit-part',
  'verification',
]);

/** What a table brings, from its columns, its first rows and its titles. */
export function targetOf(columns: readonly SurveyedColumn[], words: TableWords): TableTarget {
  if (tellsTeams(columns, words)) return 'coverage';
  if (tellsPopulation(columns, words.titles)) return 'population';
  if (columns.some(({ suggestedRole }) => isActivityRole(suggestedRole))) return 'activity';
  if (columns.some(({ suggestedRole }) => OF_ESTABLISHMENTS.has(suggestedRole))) return 'establishments';
  return tellsGroups(columns) ? 'territories' : 'need';
}

/** Roles a column may have by its header alone in a table that brings something, the likeliest first. */
export function rolesOfHeaderIn(target: TableTarget, header: string): readonly ColumnRole[] {
  const allowed = rolesOfTarget(target);
  const named = rolesOfHeader(header).filter((role) => allowed.includes(role));
  const group = target === 'territories' ? groupRoleOf(header) : null;
  if (group !== null) return [...named, group];
  return target === 'population' && agedHeader(header) !== null ? [...named, 'population'] : named;
}

/** The service that titles speak of, the closest first. */
export function serviceOfTitles(titles: readonly string[]): NamedService | null {
  for (const title of titles) {
    const service = readServiceWithin(title);
    if (service !== null) return service;
  }
  return null;
}

/** The columns of a table, with no other role than those of what it brings. */
export function columnsForTarget(
  columns: readonly SurveyedColumn[],
  target: TableTarget,
): readonly SurveyedColumn[] {
  if (target === 'territories') return withGroups(columns);
  if (target === 'population') return withPopulation(columns);
  const allowed = new Set(rolesOfTarget(target));
  const isLeft = ({ suggestedRole: role }: SurveyedColumn) =>
    !allowed.has(role) && (isNewTarget(target) || isActivityRole(role) || ROLES_ADDED.has(role));
  const taken = new Set(
    columns.filter((column) => !isLeft(column)).map(({ suggestedRole }) => suggestedRole),
  );
  const chosen = columns.map((column): SurveyedColumn => {
    if (!isLeft(column)) return column;
    const role = otherRoleOf(column, target, taken);
    if (role === undefined) return { ...column, suggestedRole: 'ignore', reason: 'none' };
    taken.add(role);
    return { ...column, suggestedRole: role, reason: 'header-known' };
  });
  return target === 'coverage' ? withRemitPart(chosen) : chosen;
}

/** A list of teams with a column of départements and one of parts of them: the second says which part of the first. */
function withRemitPart(columns: readonly SurveyedColumn[]): readonly SurveyedColumn[] {
  const part = columns.findIndex(({ header }) => PARTS.test(plainHeader(header)));
  const whole = columns.findIndex(({ header }, position) => position !== part && namesDepartements(header));
  if (part === -1 || whole === -1) return columns;
  return columns.map((column, position): SurveyedColumn => {
    if (position === part) return { ...column, suggestedRole: 'remit-part', reason: 'header-known' };
    if (position === whole) return { ...column, suggestedRole: 'territory', reason: 'header-known' };
    const isPlace = column.suggestedRole === 'territory' || column.suggestedRole === 'remit-part';
    return isPlace ? { ...column, suggestedRole: 'ignore', reason: 'none' } : column;
  });
}

function namesDepartements(header: string): boolean {
  return /\b(?:departements?|dep)\b/.test(plainHeader(header));
}

/** Roles of need and establishments have long been suggested for either: those are left as they are. */
function isNewTarget(target: TableTarget): boolean {
  return target === 'activity' || target === 'coverage';
}

function otherRoleOf(
  column: SurveyedColumn,
  target: TableTarget,
  taken: ReadonlySet<ColumnRole>,
): ColumnRole | undefined {
  const { header, content, contentShare: share, suggestedRole } = column;
  const isRegion = target === 'coverage' && suggestedRole === 'parent-territory';
  const named: readonly ColumnRole[] = isRegion ? ['territory'] : rolesOfHeader(header);
  const allowed = rolesOfTarget(target);
  return named.find(
    (role) =>
      allowed.includes(role) &&
      !(SINGLE_ROLES.has(role) && taken.has(role)) &&
      mayHold(role, { content, share }),
  );
}

/** Whether a table names teams and the départements they answer for: a register of places gives more than their names. */
function tellsTeams(columns: readonly SurveyedColumn[], { rows, titles }: TableWords): boolean {
  const position = columns.findIndex(({ suggestedRole }) => suggestedRole === 'name');
  if (position === -1 || columns.some(isNotOfTeams)) return false;
  const kind = serviceOfTitles(titles);
  if (kind !== 'cnrhr' && !columns.some(coversDepartements)) return false;
  const said = columns.findIndex(({ suggestedRole }) => suggestedRole === 'service');
  const isTeam = (cell: string | undefined) => TEAMS.has(readServiceWithin(cell ?? ''));
  const teams = rows.filter((cells) => isTeam(cells[position]) || isTeam(cells[said]));
  return TEAMS.has(kind) || teams.length * 2 > rows.length;
}

function isNotOfTeams({ suggestedRole }: SurveyedColumn): boolean {
  return NOT_OF_TEAMS.has(suggestedRole) || isActivityRole(suggestedRole);
}

function coversDepartements({ header, suggestedRole }: SurveyedColumn): boolean {
  const isPlace = suggestedRole === 'territory' || suggestedRole === 'parent-territory';
  return isPlace && DEPARTEMENTS.test(plainHeader(header));
}
