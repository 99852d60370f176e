import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type {
  ContourCollection,
  ContourMesh,
  ContourProperties,
  MeshShape,
  RingOfLines,
} from '@/domain/territory';
import { type Steps, takeAllSteps } from '@/lib';
import { nestRings, type Ring } from './nest-rings';

/** A territory and the shapes of a mesh it is made of. */
export interface MeshGroup {
  readonly code: string;
  readonly name: string;
  readonly members: readonly MeshShape[];
}

/** Vertices of a mesh are about a metre apart at least. */
const PER_DEGREE = 1e5;
const LATITUDES = 2 ** 25;

type Line = readonly Position[];
type Outline = Polygon | MultiPolygon;

/**
 * Draws territories made of shapes of a mesh: a line that two of its members share is inside, and left out. A group without
 * any shape is not drawn. Positions are those of the mesh, not copies.
 */
export function drawGroups(lines: ContourMesh['lines'], groups: readonly MeshGroup[]): ContourCollection {
  return takeAllSteps(drawGroupsInSteps(lines, groups));
}

/** Shapes put together between two steps: a hundredth of those of the country is drawn in a few milliseconds. */
const SHAPES_PER_STEP = 64;

/** Draws as {@link drawGroups} does; may be left between two groups. */
export function* drawGroupsInSteps(
  lines: ContourMesh['lines'],
  groups: readonly MeshGroup[],
): Steps<ContourCollection> {
  const features: Feature<Outline, ContourProperties>[] = [];
  let shapes = 0;
  for (const { code, name, members } of groups) {
    const geometry = outlineOf(lines, members);
    if (geometry !== null) features.push({ type: 'Feature', properties: { code, name }, geometry });
    shapes += members.length;
    if (shapes < SHAPES_PER_STEP) continue;
    shapes = 0;
    yield;
  }
  return { type: 'FeatureCollection', features };
}

function outlineOf(lines: ContourMesh['lines'], members: readonly MeshShape[]): Outline | null {
  const [first, ...others] = members.flatMap(({ polygons }) => polygons);
  if (first === undefined) return null;
  const rings = others.length === 0 ? null : stitch(outerLines([first, ...others], lines));
  const polygons = rings === null ? [first.map((ring) => followRing(ring, lines))] : nestRings(rings);
  const [only, ...more] = polygons;
  if (only === undefined) return null;
  return more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function followRing(ring: RingOfLines, lines: ContourMesh['lines']): Ring {
  const [first = 0] = ring;
  const start = first < 0 ? lines[~first]?.at(-1) : lines[first]?.[0];
  const path: Ring = start === undefined ? [] : [start];
  for (const rank of ring) appendLine(path, lines[rank < 0 ? ~rank : rank] ?? [], rank < 0);
  return path;
}

/** Adds a line but for its first position, which is where the path has come to. */
function appendLine(path: Position[], line: Line, isBackwards: boolean): void {
  for (let step = 1; step < line.length; step += 1) {
    const position = line[isBackwards ? line.length - 1 - step : step];
    if (position !== undefined) path.push(position);
  }
}

/** The lines that polygons follow an odd number of times: those of their common outline. */
function outerLines(polygons: MeshShape['polygons'], lines: ContourMesh['lines']): readonly Line[] {
  const outer = new Set<number>();
  for (const rank of polygons.flat(2)) {
    const line = rank < 0 ? ~rank : rank;
    if (!outer.delete(line)) outer.add(line);
  }
  return Array.from(outer, (rank) => lines[rank] ?? []);
}

/** Puts lines end to end into closed rings. */
function stitch(lines: readonly Line[]): readonly Ring[] {
  const leaving = new Map<number, Line[]>();
  for (const line of lines)
    for (const end of [keyOf(line[0]), keyOf(line.at(-1))]) {
      const known = leaving.get(end);
      if (known === undefined) leaving.set(end, [line]);
      else known.push(line);
    }
  const used = new Set<Line>();
  return lines.flatMap((first) => {
    if (used.has(first)) return [];
    const ring: Ring = first[0] === undefined ? [] : [first[0]];
    const start = keyOf(first[0]);
    let end = start;
    for (let line: Line | undefined = first; line !== undefined;) {
      used.add(line);
      appendLine(ring, line, keyOf(line[0]) !== end);
      end = keyOf(ring.at(-1));
      line = end === start ? undefined : leaving.get(end)?.find((next) => !used.has(next));
    }
    return ring.length < 4 ? [] : [ring];
  });
}

/** A number for each vertex of the grid a mesh is drawn on. */
function keyOf(position: Position | undefined): number {
  const [x = NaN, y = NaN] = position ?? [];
  return Math.round(x * PER_DEGREE) * LATITUDES + Math.round(y * PER_DEGREE);
}
