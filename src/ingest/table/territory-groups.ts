import type { ColumnRole } from '../mapping';
import { namesCommunes, withCommuneColumn } from './commune-column';
import { plainHeader } from './plain-header';
import type { SurveyedColumn } from './table-survey';

/** Roles that say which territory of the user a commune is a part of. */
export type GroupRole = Extract<ColumnRole, 'group-name' | 'group-code'>;

const GROUP_WORDS =
  /\b(?:bassins?|cts|cpts|tas|uts|utas|udas|mds|secteurs?|zones?|zonages?|territoires?|cantons?|arrondissements?|pays|antennes?|delegations?|poles?|perimetres?|aires?|communaute 360|groupes?|regroupements?)\b/;
const CODE_WORDS = /^(?:codes?|cod|cd|numeros?|num|no|n|id|identifiant)\b/;
/** Zonings of INSEE: « BV2022 », « ZE2020 », « LIBBV2022 ». */
const ZONING_CODE = /^(?:bv|ze|aav|uu|arr|cv|tuu|fuu)\s?\d{2,4}$/;
const ZONING_NAME = /^lib(?:elle)?\s?(?:bv|ze|aav|uu|arr|cv)\s?\d{0,4}$/;
/** Columns that tables of people, places or teams have, and those of communes and their territories do not. */
const OF_OTHER_TABLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'count',
  'rate',
  'denominator',
  'capacity',
  'finess',
  'category',
  'service',
  'public',
  'address',
]);

/** The role the header of a column has where a table names the territories communes are parts of; `null` for none. */
export function groupRoleOf(header: string): GroupRole | null {
  const plain = plainHeader(header);
  if (ZONING_CODE.test(plain)) return 'group-code';
  if (ZONING_NAME.test(plain)) return 'group-name';
  if (!GROUP_WORDS.test(plain)) return null;
  return CODE_WORDS.test(plain) ? 'group-code' : 'group-name';
}

/** Whether a table says of communes which territory each is a part of, and nothing else that is known. */
export function tellsGroups(columns: readonly SurveyedColumn[]): boolean {
  const groups = columns.filter((column) => mayName(column));
  const others = columns.filter((column) => !groups.includes(column));
  return (
    groups.length > 0 &&
    namesCommunes(columns) &&
    !others.some(({ suggestedRole }) => OF_OTHER_TABLES.has(suggestedRole))
  );
}

/** The columns of such a table: the commune, then the first code and the first name of a territory. */
export function withGroups(columns: readonly SurveyedColumn[]): readonly SurveyedColumn[] {
  const taken = new Set<GroupRole>();
  return withCommuneColumn(columns).map((column): SurveyedColumn => {
    const { header, suggestedRole } = column;
    const role = mayName(column) ? groupRoleOf(header) : null;
    if (role !== null && !taken.has(role)) {
      taken.add(role);
      return { ...column, suggestedRole: role, reason: 'header-known' };
    }
    const isKept = suggestedRole === 'territory' || suggestedRole === 'parent-territory';
    return isKept ? column : { ...column, suggestedRole: 'ignore', reason: 'none' };
  });
}

function mayName({ header, suggestedRole }: SurveyedColumn): boolean {
  return (
    suggestedRole !== 'territory' && suggestedRole !== 'parent-territory' && groupRoleOf(header) !== null
  );
}
