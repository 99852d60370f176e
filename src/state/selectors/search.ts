import type { FinessNumber } from '@/domain/offer';
import type { OfferDataset } from '@/domain/offer';
import { type MappedLevel, type Study, studiedPositions, type TerritoryHierarchy } from '@/domain/territory';
import { foldText, memoizeEach, memoizeLast } from '@/lib';
import type { AppStore } from '../create-app-store';

/** Something the user can look for. */
export type SearchEntry =
  | {
      readonly kind: 'territory';
      readonly level: MappedLevel;
      readonly code: string;
      readonly name: string;
      readonly folded: string;
      readonly isStudied: boolean;
    }
  | {
      readonly kind: 'establishment';
      readonly finessEt: FinessNumber;
      readonly code: string;
      readonly name: string;
      readonly folded: string;
      readonly isStudied: boolean;
    };

/** The name of a territory or an establishment as it is looked for, found once: a country has as many as it has communes. */
export const foldedNameOf = memoizeEach(({ name }: { readonly name: string }) => foldText(name));

/** Entries shown at most for one query. */
const SEARCH_LIMIT = 12;

/** Levels looked in, those whose territories are told first when they answer as well. */
const SEARCHED_LEVELS = [
  'region',
  'departement',
  'epci',
  'custom',
  'commune',
] as const satisfies MappedLevel[];

type TerritoryEntry = Extract<SearchEntry, { readonly kind: 'territory' }>;

/** The territories of a level that can be looked for. */
export function territoryEntries(
  level: MappedLevel,
  hierarchy: TerritoryHierarchy,
  study: Study | null,
): readonly TerritoryEntry[] {
  const positions = studiedPositions(study, hierarchy, level);
  const studied = positions === null ? null : new Set(positions);
  return hierarchy[level].territories.map((territory, position) => ({
    kind: 'territory',
    level,
    code: territory.code,
    name: territory.name,
    folded: foldedNameOf(territory),
    isStudied: studied?.has(position) ?? true,
  }));
}

function listEntries(
  hierarchy: TerritoryHierarchy,
  offer: OfferDataset,
  study: Study | null,
): readonly SearchEntry[] {
  const positions = studiedPositions(study, hierarchy, 'departement');
  const studied = positions === null ? null : new Set(positions);
  const establishments = offer.establishments.map((establishment): SearchEntry => ({
    kind: 'establishment',
    finessEt: establishment.finessEt,
    code: establishment.finessEt,
    name: establishment.name,
    folded: foldedNameOf(establishment),
    isStudied: studied?.has(hierarchy.departement.positionOf(establishment.departementCode) ?? -1) ?? true,
  }));
  return [
    ...SEARCHED_LEVELS.flatMap((level) => territoryEntries(level, hierarchy, study)),
    ...establishments,
  ];
}

/** One of each store, for two would make each other forget. */
const listsByApp = new WeakMap<AppStore, typeof listEntries>();

/**
 * Everything that can be looked for as a dossier stands: territories of every level it has at hand, whatever level the map
 * shows, then establishments. The same list while none of these changes.
 */
export function searchEntriesOf(app: AppStore): readonly SearchEntry[] {
  const { document } = app.store.getState();
  const { hierarchy, datedOffer } = app.select;
  const list = listsByApp.get(app) ?? memoizeLast(listEntries);
  listsByApp.set(app, list);
  return list(hierarchy(document), datedOffer(document), document.settings.study);
}

/**
 * Entries that answer a query, best first: that code or that name, then names that begin with it, then names that contain it; among
 * equals, what is studied first.
 */
export function searchEntries(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const ranked: SearchEntry[][] = RANKS.map(() => []);
  for (const entry of entries) {
    const rank = rankOf(entry, folded);
    if (rank !== null) ranked[2 * rank + (entry.isStudied ? 0 : 1)]?.push(entry);
  }
  return ranked.flat().slice(0, SEARCH_LIMIT);
}

/** Four ways of answering, each for what is studied, then for the rest. */
const RANKS = Array.from({ length: 8 });

function rankOf(entry: SearchEntry, folded: string): number | null {
  const code = entry.code.toLowerCase();
  if (code === folded || entry.folded === folded) return 0;
  if (entry.folded.startsWith(folded)) return 1;
  if (entry.folded.includes(` ${folded}`)) return 2;
  if (entry.folded.includes(folded) || (folded.length >= 3 && code.startsWith(folded))) return 3;
  return null;
}
