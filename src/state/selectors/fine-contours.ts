import { drawGroupsInSteps, type MeshGroup } from '@/cartography/mesh';
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
import { type Steps, takeAllSteps } from '@/lib';

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
  const contours = {
    ...base,
    byLevel: {
      ...base.byLevel,
      get epci() {
        return takeAllSteps(draw.epci());
      },
      get commune() {
        return takeAllSteps(draw.commune());
      },
      get custom() {
        return takeAllSteps(draw.custom());
      },
    },
    get fineOutlines() {
      return takeAllSteps(draw.outlines());
    },
  };
  drawing.set(contours, draw);
  return contours;
};

type Drawing = Readonly<Record<CommuneLevel | 'outlines', () => Steps<ContourCollection>>>;

const drawing = new WeakMap<ContourSet, Drawing>();

/** Draws a level and the borders over it before they are looked at; may be left on the way. */
export function* drawAhead(contours: ContourSet, level: CommuneLevel): Steps<void> {
  const draw = drawing.get(contours);
  if (draw === undefined) return;
  yield* draw[level]();
  yield* draw.outlines();
}

function drawnOnce(draw: () => Steps<ContourCollection>): () => Steps<ContourCollection> {
  let drawn: ContourCollection | null = null;
  return function* () {
    if (drawn !== null) return drawn;
    const made = yield* draw();
    // It may have been looked at on the way: the map then shows what was drawn at once.
    drawn ??= made;
    return drawn;
  };
}

function drawEpci(sets: FineContourSets, country: NestedParts): Steps<ContourCollection> {
  return sets.epci === undefined
    ? drawFromCommunes('epci', sets.commune, country)
    : drawGiven(sets.epci, country.hierarchy.epci);
}

/** Shapes or territories passed through between two steps. */
const LISTED_PER_STEP = 1024;

/** Each territory as it is given; one the directory does not know has no figure, and is not drawn. */
function* drawGiven(given: FineContours | undefined, index: TerritoryIndex): Steps<ContourCollection> {
  const shapes = new Map<string, MeshShape>();
  for (const [rank, shape] of given?.mesh.shapes.entries() ?? []) {
    shapes.set(shape.code, shape);
    if (rank % LISTED_PER_STEP === 0) yield;
  }
  const groups: MeshGroup[] = [];
  for (const [position, { code, name }] of index.territories.entries()) {
    const shape = shapes.get(code);
    if (shape !== undefined) groups.push({ code, name, members: [shape] });
    if (position % LISTED_PER_STEP === 0) yield;
  }
  return yield* drawGroupsInSteps(given?.mesh.lines ?? [], groups);
}

function drawFromCommunes(
  level: Exclude<CommuneLevel, 'commune'>,
  given: FineContours | undefined,
  { hierarchy, nesting }: NestedParts,
): Steps<ContourCollection> {
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
  return drawGroupsInSteps(given?.mesh.lines ?? [], groups);
}

/** The départements all of whose communes are drawn, put together from them; the others as they were. */
function* drawDepartements(
  base: ContourSet,
  given: FineContours | undefined,
  { nesting }: NestedParts,
): Steps<ContourCollection> {
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
  const drawn = yield* drawGroupsInSteps(given.mesh.lines, groups);
  const others = former.features.filter(({ properties }) => !isWhole(properties.code));
  return { type: 'FeatureCollection', features: [...drawn.features, ...others] };
}
