import { type ColumnMapping, type ColumnRole, mappingProblems, type TableMapping } from '../mapping';
import { rolesOfHeader, type SurveyedColumn, type SurveyedTable } from '../table';

const ONCE: readonly ColumnRole[] = [
  'territory',
  'parent-territory',
  'date',
  'public',
  'need-source',
  'name',
  'carrier',
];
const OF_ESTABLISHMENTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'finess',
  'category',
  'capacity',
  'longitude',
  'latitude',
  'address',
]);
const OF_NEED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...ONCE, 'count']);

/**
 * The mapping of a table that nothing needs to be asked about: its headers are all known, and a single one is a count.
 * Rates and populations beside a count say nothing more, and are not read.
 *
 * @param isConfirmed - whether the user said what the table brings: guesses from its cells are then taken.
 * @returns `null` when the user has to say what the columns hold.
 */
export function recognisedMapping(table: SurveyedTable, isConfirmed: boolean): TableMapping | null {
  const { suggestion, columns } = table;
  if (isConfirmed && mappingProblems(suggestion).length === 0) return suggestion;
  const isGuessed = columns.some((column) => isGuess(column));
  if (isGuessed) return null;
  const isNeed =
    suggestion.target === 'need' ||
    (suggestion.target === 'establishments' && !columns.some(namesEstablishments));
  const mapping = isNeed ? needMapping(table) : knownSuggestion(table);
  return mapping !== null && mappingProblems(mapping).length === 0 ? mapping : null;
}

function namesEstablishments({ suggestedRole, reason }: SurveyedColumn): boolean {
  return OF_ESTABLISHMENTS.has(suggestedRole) && isKnown(reason);
}

/** Dates or publics under an unknown header tell rows apart that would otherwise repeat each other. */
function isGuess({ header, suggestedRole, reason }: SurveyedColumn): boolean {
  const tellsRowsApart = suggestedRole === 'date' || suggestedRole === 'public';
  return tellsRowsApart && !isKnown(reason) && rolesOfHeader(header).length === 0;
}

function isKnown(reason: SurveyedColumn['reason']): boolean {
  return reason === 'header-known' || reason === 'header-and-cells';
}

function knownSuggestion({ suggestion, columns }: SurveyedTable): TableMapping | null {
  const allKnown = columns.every(
    ({ suggestedRole, reason }) => suggestedRole === 'ignore' || isKnown(reason),
  );
  return allKnown ? suggestion : null;
}

/** What headers say wins over what cells look like: a count that is not a number is refused row by row, with its reason. */
function needMapping({ suggestion, columns }: SurveyedTable): TableMapping | null {
  const taken = new Set<ColumnRole>();
  const mapped = suggestion.columns.map((suggested, position): ColumnMapping => {
    const role = knownRoleOf(columns[position]);
    const ignored = { header: suggested.header, role: 'ignore' } as const;
    if (!OF_NEED.has(role) || (ONCE.includes(role) && taken.has(role))) return ignored;
    taken.add(role);
    return suggested.role === role ? suggested : { header: suggested.header, role };
  });
  const counts = mapped.filter(({ role }) => role === 'count').length;
  return counts === 1 ? { ...suggestion, target: 'need', columns: mapped } : null;
}

function knownRoleOf(column: SurveyedColumn | undefined): ColumnRole {
  if (column === undefined) return 'ignore';
  const { header, suggestedRole, reason } = column;
  return isKnown(reason) ? suggestedRole : (rolesOfHeader(header)[0] ?? 'ignore');
}
