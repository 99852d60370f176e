import type { FinessNumber } from '@/domain/offer';
import type { OfferDataset } from '@/domain/offer';
import {
  type CommuneNesting,
  type MappedLevel,
  type Study,
  studiedPositions,
  type TerritoryHierarchy,
} from '@/domain/territory';
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

const SHORT_SAINT = /\bs(t|te|ts|tes)\b/g;

/** « st etienne » as « saint etienne »: registers and people write either. */
function spellOut(folded: string): string {
  return folded.replace(SHORT_SAINT, 'sain$1');
}

/** The name of a territory or an establishment as it is looked for, found once: a country has as many as it has communes. */
export const foldedNameOf = memoizeEach(({ name }: { readonly name: string }) => spellOut(foldText(name)));

/** Entries shown at most for one query. */
const SEARCH_LIMIT = 12;

/** Levels looked in before communes, those whose territories are told first when they answer as well. */
const SEARCHED_LEVELS = ['region', 'departement', 'epci', 'custom'] as const satisfies MappedLevel[];

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

/** What entries are made of. */
interface Listed {
  readonly hierarchy: TerritoryHierarchy;
  readonly offer: OfferDataset;
  readonly study: Study | null;
}

function listEntries(
  { hierarchy, offer, study }: Listed,
  nesting: CommuneNesting | undefined,
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
    ...byInhabitants(territoryEntries('commune', hierarchy, study), nesting),
    ...establishments,
  ];
}

/** The most peopled first: of the communes that begin as the query does, the one that is meant is most often the largest. */
function byInhabitants(
  entries: readonly TerritoryEntry[],
  nesting: CommuneNesting | undefined,
): readonly TerritoryEntry[] {
  if (nesting === undefined) return entries;
  const inhabitants = new Float64Array(entries.length);
  nesting.positionsAt.commune.forEach((position, rank) => {
    if (position >= 0) inhabitants[position] = nesting.communes.populations[rank] ?? 0;
  });
  const order = Uint32Array.from(entries, (_, position) => position);
  order.sort((left, right) => (inhabitants[right] ?? 0) - (inhabitants[left] ?? 0));
  return Array.from(order, (position) => entries[position]).filter((entry) => entry !== undefined);
}

const createLister = ({ select, store }: AppStore) =>
  memoizeLast((hierarchy: TerritoryHierarchy, offer: OfferDataset, study: Study | null) => {
    // A hierarchy comes with its communes: another directory gives another hierarchy.
    const { nesting } = select.figureInputs(store.getState().document);
    return listEntries({ hierarchy, offer, study }, nesting);
  });

/** One of each store, for two would make each other forget. */
const listers = new WeakMap<AppStore, ReturnType<typeof createLister>>();

/**
 * Everything that can be looked for as a dossier stands: territories of every level it has at hand, whatever level the map
 * shows, the largest communes first, then establishments. The same list while none of these changes.
 */
export function searchEntriesOf(app: AppStore): readonly SearchEntry[] {
  const { document } = app.store.getState();
  const { hierarchy, datedOffer } = app.select;
  const list = listers.get(app) ?? createLister(app);
  listers.set(app, list);
  return list(hierarchy(document), datedOffer(document), document.settings.study);
}

/**
 * Entries that answer a query, best first: that code or that name, then names that begin with it, then names that contain it; among
 * equals, what is studied first. Spaces within a code count for nothing, and « St » is « Saint ».
 */
export function searchEntries(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const ranked: SearchEntry[][] = RANKS.map(() => []);
  const asked: Asked = { folded, spelled: spellOut(folded), code: folded.replaceAll(' ', '') };
  for (const entry of entries) {
    const rank = rankOf(entry, asked);
    if (rank !== null) ranked[2 * rank + (entry.isStudied ? 0 : 1)]?.push(entry);
  }
  return ranked.flat().slice(0, SEARCH_LIMIT);
}

/** Four ways of answering, each for what is studied, then for the rest. */
const RANKS = Array.from({ length: 8 });

/** A query as it is looked for. */
interface Asked {
  /** As typed: « st » may be the beginning of Stains. */
  readonly folded: string;
  readonly spelled: string;
  /** Read as a code. */
  readonly code: string;
}

function rankOf(entry: SearchEntry, asked: Asked): number | null {
  const code = entry.code.toLowerCase();
  if (code === asked.code) return 0;
  const byName = rankOfName(entry.folded, asked.spelled);
  const asTyped = asked.folded === asked.spelled ? null : rankOfName(entry.folded, asked.folded);
  if (byName !== null || asTyped !== null) return Math.min(byName ?? 3, asTyped ?? 3);
  return asked.code.length >= 3 && code.startsWith(asked.code) ? 3 : null;
}

function rankOfName(name: string, asked: string): number | null {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (name.includes(` ${asked}`)) return 2;
  return name.includes(asked) ? 3 : null;
}
