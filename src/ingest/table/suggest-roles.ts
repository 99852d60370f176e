import { type ColumnRole, isActivityRole, SINGLE_ROLES } from '../mapping';
import { ALIKE_SHARE, type ContentReading } from './column-content';
import { rankOfHeader, rolesOfHeader } from './header-roles';
import { plainHeader } from './plain-header';
import type { ColumnContent, RoleReason } from './table-survey';

/** A column before the others are looked at. */
export interface ReadColumn extends ContentReading {
  readonly header: string;
}

/** A role and why it is suggested. */
export interface RoleSuggestion {
  readonly role: ColumnRole;
  readonly reason: RoleReason;
}

const NOTHING: RoleSuggestion = { role: 'ignore', reason: 'none' };

/** What the cells of a role look like; a role not told here may hold anything. */
const CONTENTS_OF_ROLE: Partial<Record<ColumnRole, readonly ColumnContent[]>> = {
  territory: ['territory-codes', 'territory-names'],
  'parent-territory': ['territory-codes', 'territory-names'],
  count: ['stock'],
  rate: ['ratio'],
  denominator: ['stock'],
  date: ['dates'],
  public: ['publics'],
  finess: ['finess-numbers'],
  capacity: ['stock'],
  longitude: ['coordinates'],
  latitude: ['coordinates'],
  service: ['services'],
  caseload: ['stock'],
  newcomers: ['stock'],
  'mean-wait': ['stock', 'ratio'],
  'days-waited': ['stock'],
  'long-waits': ['stock'],
  'long-wait-share': ['ratio', 'stock'],
  'without-solution': ['stock'],
};
/** Roles that need figures: a header of theirs above texts or ratios is not believed. */
const FIGURES: ReadonlySet<ColumnRole> = new Set(['count', 'rate', 'denominator', 'capacity']);
/** Roles of figures that may have decimals. */
const BROKEN: ReadonlySet<ColumnRole> = new Set(['rate', 'mean-wait', 'long-wait-share']);
const ROLE_OF_CONTENT: Partial<Record<ColumnContent, ColumnRole>> = {
  'territory-codes': 'territory',
  'territory-names': 'territory',
  stock: 'count',
  ratio: 'rate',
  dates: 'date',
  publics: 'public',
  'finess-numbers': 'finess',
  services: 'service',
};
const REASONS: readonly RoleReason[] = ['header-and-cells', 'header-known', 'cells-alike', 'none'];
const CAPACITY_WORDS = /\b(?:places?|capacites?)\b/;
const DENOMINATOR_WORDS = /^(?:pop|population)\b/;

/**
 * Suggests a role for each column of a table, from its header, its cells or both. A ratio is never suggested as a
 * count; of several columns for a role a table has once, the surest keeps it.
 */
export function suggestRoles(columns: readonly ReadColumn[]): readonly RoleSuggestion[] {
  const suggestions = columns.map(suggestRole);
  for (const role of SINGLE_ROLES) keepSurest(role, columns, suggestions);
  forgetNeedlessParent(columns, suggestions);
  return suggestions;
}

/** Codes tell homonyms apart by themselves; a parent would only contradict some of them. */
function forgetNeedlessParent(columns: readonly ReadColumn[], suggestions: RoleSuggestion[]): void {
  const territory = suggestions.findIndex(({ role }) => role === 'territory');
  if (columns[territory]?.content !== 'territory-codes') return;
  const parent = suggestions.findIndex(({ role }) => role === 'parent-territory');
  if (parent !== -1) suggestions[parent] = NOTHING;
}

function suggestRole(column: ReadColumn): RoleSuggestion {
  const isAlike = column.share >= ALIKE_SHARE;
  const levels = column.header.split(' › ');
  const roles = [column.header, levels.at(-1) ?? '', levels[0] ?? ''].flatMap(rolesOfHeader);
  const agreeing = roles.find((role) => isAlike && agrees(role, column.content));
  if (agreeing !== undefined) return { role: agreeing, reason: 'header-and-cells' };
  const [known] = roles.filter((role) => mayHold(role, column));
  if (known !== undefined) return { role: known, reason: 'header-known' };
  const role = isAlike ? roleOfCells(column) : undefined;
  return role === undefined ? NOTHING : { role, reason: 'cells-alike' };
}

function agrees(role: ColumnRole, content: ColumnContent): boolean {
  return CONTENTS_OF_ROLE[role]?.includes(content) === true;
}

/** Whether a column may be given a role that its header allows. */
export function mayHold(role: ColumnRole, { content, share }: ContentReading): boolean {
  if (!FIGURES.has(role) && !isActivityRole(role))
    return !(share >= ALIKE_SHARE && content === 'stock' && role === 'public');
  if (BROKEN.has(role)) return content !== 'texts';
  return content === 'stock' || content === 'empty';
}

function roleOfCells({ header, content }: ReadColumn): ColumnRole | undefined {
  if (content !== 'stock') return ROLE_OF_CONTENT[content];
  const plain = plainHeader(header);
  if (CAPACITY_WORDS.test(plain)) return 'capacity';
  return DENOMINATOR_WORDS.test(plain) ? 'denominator' : 'count';
}

function keepSurest(role: ColumnRole, columns: readonly ReadColumn[], suggestions: RoleSuggestion[]): void {
  const ranked = suggestions
    .map((suggestion, place) => ({ suggestion, place, order: orderOf(role, suggestion, columns[place]) }))
    .filter(({ suggestion }) => suggestion.role === role)
    .sort((left, right) => left.order - right.order);
  for (const { place } of ranked.slice(1)) suggestions[place] = NOTHING;
}

/** Codes before names, then what is sure, then the surest header. */
function orderOf(role: ColumnRole, { reason }: RoleSuggestion, column: ReadColumn | undefined): number {
  const steps = [
    column?.content === 'territory-codes' ? 0 : 1,
    REASONS.indexOf(reason),
    Math.min(rankOfHeader(column?.header ?? '', role), 99),
  ];
  return steps.reduce((order, step) => order * 100 + step, 0);
}
