import { bordersOf } from '@/analysis/contiguity';
import {
  combineStandings,
  mainCategory,
  NO_STANDING,
  readTeams,
  type TeamStandings,
  UNKNOWN_STANDING,
} from '@/analysis/territory-category';
import type { CategoryInput } from '@/cartography/representations';
import type { CoverageDataset } from '@/domain/coverage';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import {
  type CategoryStanding,
  contoursAt,
  type ContourSet,
  departementOfCommune,
  isCommuneLevel,
  type MappedLevel,
  type TerritoryCategory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { COVERING_TEAMS, computePlacesByCategory } from '@/indicators';
import type { DatedInputs } from '@/indicators/evolution';
import type { ProjectDocument } from '@/project';

type TeamCategory = (typeof COVERING_TEAMS)[number];

/** Whether a category is the team that answers for a territory. */
export function isTeam(by: TerritoryCategory): by is TeamCategory {
  return (COVERING_TEAMS as readonly string[]).includes(by);
}

/** The territories that are told apart, as they are drawn. */
interface Ground {
  readonly inputs: DatedInputs;
  readonly contours: ContourSet;
  readonly level: MappedLevel;
}

/** The category of establishments with most places in each territory. */
export function readPlaces(
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

/** The région of each territory. */
export function readRegions(ground: Ground): CategoryInput {
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

/** The team of a kind that answers for each territory. */
export function readTeamsAt(ground: Ground, coverage: CoverageDataset, kind: TeamCategory): CategoryInput {
  return readParts(kind, ground, readTeams(coverage, kind));
}

/**
 * The territory of the user each territory lies in, by its communes. Nothing is known of départements and régions until the
 * directory of communes is read.
 */
export function readCustom(ground: Ground): CategoryInput {
  const { hierarchy, nesting } = ground.inputs;
  const ofTerritory = hierarchy.custom.territories.map(({ code, name }): CategoryStanding => ({
    kind: 'one',
    categories: [{ key: code, name }],
  }));
  const { communes, positionsAt } = nesting ?? {};
  const standingAt = (rank: number) => ofTerritory[positionsAt?.custom[rank] ?? -1] ?? NO_STANDING;
  const ofDepartements = new Map<string, CategoryStanding[]>();
  communes?.codes.forEach((code, rank) => {
    const departement = departementOfCommune(code);
    const held = ofDepartements.get(departement) ?? [];
    ofDepartements.set(departement, held);
    held.push(standingAt(rank));
  });
  const standings = standingsByParts(ground, {
    ofDepartement: (code) => combineStandings(ofDepartements.get(code) ?? []),
    ofCommune: (code) => standingAt(communes?.positionOf(code) ?? -1),
  });
  return { by: 'custom', standings, neighbours: touchingTerritories(ground) };
}

/** Which territories of the user touch, where they are drawn. */
function touchingTerritories({ inputs, contours }: Ground): CategoryInput['neighbours'] {
  const { custom } = inputs.hierarchy;
  const drawn = contoursAt(contours, 'custom');
  if (drawn.features.length === 0) return null;
  const codeAt = (position: number): string => territoryAt(custom, position).code;
  return new Map(
    bordersOf(drawn, custom).map((neighbours, position) => [
      codeAt(position),
      new Set(neighbours.map(codeAt)),
    ]),
  );
}

function readParts(by: TerritoryCategory, ground: Ground, read: TeamStandings): CategoryInput {
  const { inputs, contours } = ground;
  const neighbours = touchingCategories(inputs.hierarchy, contours, read);
  return { by, standings: standingsByParts(ground, read), neighbours };
}

/** Where territories stand by the départements or the communes they are made of. */
function standingsByParts({ inputs, level }: Ground, read: TeamStandings): CategoryInput['standings'] {
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
  return new Map(
    parts.map((held, position) => [territoryAt(hierarchy[level], position).code, combineStandings(held)]),
  );
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
