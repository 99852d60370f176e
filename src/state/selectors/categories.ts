import { bordersOf } from '@/analysis/contiguity';
import {
  combineStandings,
  mainCategory,
  readTeams,
  type TeamStandings,
  UNKNOWN_STANDING,
} from '@/analysis/territory-category';
import type { CategoryInput } from '@/cartography/representations';
import { type CoverageDataset, kindsIn } from '@/domain/coverage';
import { type CategoryCode, filterOffer, type OfferDataset, type OfferFilter } from '@/domain/offer';
import {
  type CategoryStanding,
  contoursAt,
  type ContourSet,
  departementOfCommune,
  isCommuneLevel,
  type MappedLevel,
  TERRITORY_CATEGORIES,
  type TerritoryCategory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { COVERING_TEAMS, computePlacesByCategory } from '@/indicators';
import type { DatedInputs } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';

/** What territories are told apart by. */
export interface CategorySelectors {
  /** What the dossier holds something to tell of, and the one chosen. */
  readonly choices: (document: ProjectDocument) => readonly TerritoryCategory[];
  /** Where every territory of the level of the map stands. */
  readonly input: (document: ProjectDocument) => CategoryInput;
}

const byStore = new WeakMap<AppStore['select'], CategorySelectors>();

/** {@link CategorySelectors} of a store, made when first asked for: they are not part of the first page. */
export function categoriesOf(app: AppStore): CategorySelectors {
  const known = byStore.get(app.select) ?? createCategorySelectors(app);
  byStore.set(app.select, known);
  return known;
}

function createCategorySelectors({ select }: AppStore): CategorySelectors {
  const choicesOf = memoizeLast((coverage: CoverageDataset, chosen: TerritoryCategory) => {
    const isHeld = (by: TerritoryCategory) => !isTeam(by) || by === chosen || kindsIn(coverage).includes(by);
    return TERRITORY_CATEGORIES.filter(isHeld);
  });
  const offered = memoizeLast((offer: OfferDataset, filter: OfferFilter): OfferDataset => ({
    ...offer,
    establishments: filterOffer(offer.establishments, filter),
  }));
  const places = memoizeLast(readPlaces);
  const regions = memoizeLast(readRegions);
  const teams = memoizeLast(readTeamsAt);
  const groundOf = memoizeLast((inputs: DatedInputs, contours: ContourSet, level: MappedLevel) => ({
    inputs,
    contours,
    level,
  }));
  return {
    choices: (document) => choicesOf(select.coverage(document), document.settings.categoryBy),
    input: (document) => {
      const ground = groundOf(
        select.figureInputs(document),
        select.contours(document),
        document.settings.level,
      );
      const { categoryBy: by, offerFilter, perimeter } = document.settings;
      if (by === 'region') return regions(ground);
      if (isTeam(by)) return teams(ground, select.coverage(document), by);
      return places(ground, offered(select.datedOffer(document), offerFilter), perimeter);
    },
  };
}

type TeamCategory = (typeof COVERING_TEAMS)[number];

function isTeam(by: TerritoryCategory): by is TeamCategory {
  return (COVERING_TEAMS as readonly string[]).includes(by);
}

interface Ground {
  readonly inputs: DatedInputs;
  readonly contours: ContourSet;
  readonly level: MappedLevel;
}

function readPlaces(
  { inputs, level }: Ground,
  offer: OfferDataset,
  { capacityStatus, categories }: ProjectDocument['settings']['perimeter'],
): CategoryInput {
  const counted = new Set<CategoryCode>([...categories.child, ...categories.adult]);
  const offers = computePlacesByCategory(offer, inputs, capacityStatus)[level];
  const standings = new Map(
    inputs.hierarchy[level].territories.map(({ code }, position) => {
      const here = offers[position];
      return [code as string, here === undefined ? UNKNOWN_STANDING : mainCategory(here, counted)];
    }),
  );
  return { by: 'places', standings, neighbours: null };
}

function readRegions(ground: Ground): CategoryInput {
  const { region, departement } = ground.inputs.hierarchy;
  const ofRegion = region.territories.map(({ code, name }): CategoryStanding => ({
    kind: 'one',
    categories: [{ key: code, name }],
  }));
  const ofDepartement = (code: string) => {
    const position = departement.positionOf(code);
    const parent = position === undefined ? -1 : (departement.parentPositions[position] ?? -1);
    return ofRegion[parent] ?? UNKNOWN_STANDING;
  };
  const ofCommune = (_: string, code: string) => ofDepartement(code);
  return readParts('region', ground, { ofDepartement, ofCommune });
}

function readTeamsAt(ground: Ground, coverage: CoverageDataset, kind: TeamCategory): CategoryInput {
  return readParts(kind, ground, readTeams(coverage, kind));
}

/** Where territories stand by the départements or the communes they are made of. */
function readParts(
  by: TerritoryCategory,
  { inputs, contours, level }: Ground,
  read: TeamStandings,
): CategoryInput {
  const { hierarchy } = inputs;
  const parts = hierarchy[level].territories.map((): CategoryStanding[] => []);
  const addAt = (position: number | undefined, standing: CategoryStanding) =>
    parts[position ?? -1]?.push(standing);
  if (isCommuneLevel(level)) {
    const { communes, positionsAt } = inputs.nesting ?? {};
    communes?.codes.forEach((code, rank) =>
      addAt(positionsAt?.[level][rank], read.ofCommune(code, departementOfCommune(code))),
    );
  } else {
    hierarchy.departement.territories.forEach(({ code }, position) => {
      const at = level === 'departement' ? position : hierarchy.departement.parentPositions[position];
      addAt(at, read.ofDepartement(code));
    });
  }
  const standings = new Map(
    parts.map((held, position) => [
      territoryAt(hierarchy[level], position).code as string,
      combineStandings(held),
    ]),
  );
  return { by, standings, neighbours: touchingCategories(hierarchy, contours, read) };
}

/** Which categories touch, by the départements they hold, or share. */
function touchingCategories(
  { departement }: TerritoryHierarchy,
  contours: ContourSet,
  { ofDepartement }: Pick<TeamStandings, 'ofDepartement'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keysAt = departement.territories.map(({ code }) =>
    ofDepartement(code).categories.map(({ key }) => key),
  );
  const touching = new Map<string, Set<string>>();
  const join = (keys: readonly string[], others: readonly string[]) => {
    for (const key of keys) {
      const touched = touching.get(key) ?? new Set<string>();
      for (const other of others) if (other !== key) touched.add(other);
      touching.set(key, touched);
    }
  };
  bordersOf(contoursAt(contours, 'departement'), departement).forEach((neighbours, position) => {
    const here = keysAt[position] ?? [];
    join(here, here);
    for (const neighbour of neighbours) join(here, keysAt[neighbour] ?? []);
  });
  return touching;
}
