import { drawGroups, type MeshGroup } from '@/cartography/mesh';
import {
  type CommuneLevel,
  type CommuneNesting,
  type ContourCollection,
  contoursAt,
  type ContourSet,
  departementOfCommune,
  type CommuneCode,
  type FineContours,
  type FineContourSets,
  type MeshShape,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from '@/domain/territory';

/** A country whose communes are known. */
export interface NestedParts {
  readonly hierarchy: TerritoryHierarchy;
  readonly nesting: CommuneNesting;
}

/** Adds the contours of communes and of EPCI to those of the larger territories. */
export type FineContourBuilder = (
  base: ContourSet,
  sets: FineContourSets,
  country: NestedParts,
) => ContourSet;

/**
 * Adds to a set of contours those of the levels made of communes, each drawn when it is first looked at: communes as they
 * are given; EPCI as given, else put together from communes; the user's territories put together from communes.
 */
export const addFineContours: FineContourBuilder = (base, sets, country) => {
  const draw = {
    epci: drawnOnce(() => drawEpci(sets, country)),
    commune: drawnOnce(() => drawGiven(sets.commune, country.hierarchy.commune)),
    custom: drawnOnce(() => drawFromCommunes('custom', sets.commune, country)),
    outlines: drawnOnce(() => drawDepartements(base, sets.commune, country)),
  };
  return {
    ...base,
    byLevel: {
      ...base.byLevel,
      get epci() {
        return draw.epci();
      },
      get commune() {
        return draw.commune();
      },
      get custom() {
        return draw.custom();
      },
    },
    get fineOutlines() {
      return draw.outlines();
    },
  };
};

function drawnOnce(draw: () => ContourCollection): () => ContourCollection {
  let drawn: ContourCollection | null = null;
  return () => (drawn ??= draw());
}

function drawEpci(sets: FineContourSets, country: NestedParts): ContourCollection {
  return sets.epci === undefined
    ? drawFromCommunes('epci', sets.commune, country)
    : drawGiven(sets.epci, country.hierarchy.epci);
}

/** Each territory as it is given; one the directory does not know has no figure, and is not drawn. */
function drawGiven(given: FineContours | undefined, index: TerritoryIndex): ContourCollection {
  const shapes = new Map(given?.mesh.shapes.map((shape) => [shape.code, shape]));
  const groups = index.territories.flatMap(({ code, name }): readonly MeshGroup[] => {
    const shape = shapes.get(code);
    return shape === undefined ? [] : [{ code, name, members: [shape] }];
  });
  return drawGroups(given?.mesh.lines ?? [], groups);
}

function drawFromCommunes(
  level: Exclude<CommuneLevel, 'commune'>,
  given: FineContours | undefined,
  { hierarchy, nesting }: NestedParts,
): ContourCollection {
  const members = new Map<number, MeshShape[]>();
  for (const shape of given?.mesh.shapes ?? []) {
    const rank = nesting.communes.positionOf(shape.code);
    const position = rank === undefined ? -1 : (nesting.positionsAt[level][rank] ?? -1);
    if (position < 0) continue;
    const known = members.get(position);
    if (known === undefined) members.set(position, [shape]);
    else known.push(shape);
  }
  const groups = hierarchy[level].territories.flatMap(({ code, name }, position): readonly MeshGroup[] => {
    const ofTerritory = members.get(position);
    return ofTerritory === undefined ? [] : [{ code, name, members: ofTerritory }];
  });
  return drawGroups(given?.mesh.lines ?? [], groups);
}

/** The départements all of whose communes are drawn, put together from them; the others as they were. */
function drawDepartements(
  base: ContourSet,
  given: FineContours | undefined,
  { nesting }: NestedParts,
): ContourCollection {
  const former = contoursAt(base, 'departement');
  if (given === undefined) return former;
  const wanted = new Map<string, number>();
  for (const code of nesting.communes.codes) {
    const departement = departementOfCommune(code);
    wanted.set(departement, (wanted.get(departement) ?? 0) + 1);
  }
  const members = new Map<string, MeshShape[]>();
  for (const shape of given.mesh.shapes) {
    const departement = departementOfCommune(shape.code as CommuneCode);
    const known = members.get(departement);
    if (known === undefined) members.set(departement, [shape]);
    else known.push(shape);
  }
  const isWhole = (code: string) => members.get(code)?.length === wanted.get(code);
  const groups = former.features.flatMap(({ properties: { code, name } }): readonly MeshGroup[] =>
    isWhole(code) ? [{ code, name, members: members.get(code) ?? [] }] : [],
  );
  const drawn = drawGroups(given.mesh.lines, groups);
  const others = former.features.filter(({ properties }) => !isWhole(properties.code));
  return { type: 'FeatureCollection', features: [...drawn.features, ...others] };
}
