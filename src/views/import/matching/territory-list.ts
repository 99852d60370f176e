import type { CommuneTable, TerritoryHierarchy } from '@/domain/territory';
import type { MatchLevel, MatchReview, TerritoryRef } from '@/ingest/territory-match';
import { foldText } from '@/lib';

/** A territory that can be chosen, with what it is found by. */
export interface ListedTerritory extends TerritoryRef {
  readonly folded: string;
}

/** Answers shown at most for one query. */
const ANSWER_LIMIT = 12;

/** Territories folded in one turn, so that the page is never held up. */
const SLICE = 4000;

/** Levels a territory can be chosen at for a table: those its rows or their candidates are at. */
export function levelsOf({ absent, unresolved }: MatchReview): ReadonlySet<MatchLevel> {
  return new Set([
    ...absent.map(({ level }) => level),
    ...unresolved.flatMap(({ candidates }) => candidates.map(({ territory }) => territory.level)),
    'departement' as const,
  ]);
}

/** The régions and départements the page already knows. */
export function listedAtHand(hierarchy: TerritoryHierarchy): readonly ListedTerritory[] {
  return (['region', 'departement'] as const).flatMap((level) =>
    hierarchy[level].territories.map(({ code, name }) => ({ level, code, name, folded: foldText(name) })),
  );
}

/** The communes and EPCI of the directory, folded a slice at a time. */
export async function listCommunes(
  communes: CommuneTable,
  nextTurn: () => Promise<void>,
): Promise<readonly ListedTerritory[]> {
  const listed: ListedTerritory[] = [...communes.epciNames].map(([code, name]) => ({
    level: 'epci',
    code,
    name,
    folded: foldText(name),
  }));
  for (const [position, code] of communes.codes.entries()) {
    if (position % SLICE === SLICE - 1) await nextTurn();
    const name = communes.names[position] ?? code;
    listed.push({ level: 'commune', code, name, folded: foldText(name) });
  }
  return listed;
}

/** Territories that answer a query, best first: the exact code, the exact name, then what begins with it, then what holds it. */
export function searchTerritories(
  listed: readonly ListedTerritory[],
  query: string,
): readonly ListedTerritory[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const ranked: ListedTerritory[][] = [[], [], [], []];
  for (const territory of listed) {
    const rank = rankOf(territory, folded);
    if (rank !== null) ranked[rank]?.push(territory);
  }
  return ranked.flat().slice(0, ANSWER_LIMIT);
}

function rankOf({ code, folded }: ListedTerritory, query: string): number | null {
  if (code.toLowerCase() === query) return 0;
  if (folded === query) return 1;
  if (folded.startsWith(query)) return 2;
  return folded.includes(` ${query}`) ? 3 : null;
}
