import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
  MultiPolygon as LinedMultiPolygon,
  Polygon as LinedPolygon,
  Topology,
} from 'topojson-specification';
import type { ContourCollection, ContourMesh, MeshShape } from '@/domain/territory';

/** A territory and the shapes of a mesh it is made of. */
export interface MeshGroup {
  readonly code: string;
  readonly name: string;
  readonly members: readonly MeshShape[];
}

/**
 * Draws territories made of shapes of a mesh: a line that two of its members share is inside, and left out. A group without
 * any shape is not drawn. Positions are those of the mesh, not copies.
 */
export function drawGroups(lines: ContourMesh['lines'], groups: readonly MeshGroup[]): ContourCollection {
  const topology: Topology = { type: 'Topology', objects: {}, arcs: lines as Position[][] };
  return {
    type: 'FeatureCollection',
    features: groups.flatMap(({ code, name, members }) => {
      const geometry = outlineOf(topology, members);
      return geometry === null ? [] : [{ type: 'Feature' as const, properties: { code, name }, geometry }];
    }),
  };
}

function outlineOf(topology: Topology, members: readonly MeshShape[]): Polygon | MultiPolygon | null {
  const lined = linedOutline(topology, members);
  if (lined === null) return null;
  return lined.type === 'Polygon' ? feature(topology, lined).geometry : feature(topology, lined).geometry;
}

function linedOutline(
  topology: Topology,
  members: readonly MeshShape[],
): LinedPolygon | LinedMultiPolygon | null {
  const polygons = members.flatMap((member) =>
    member.polygons.map((rings) => rings.map((ring) => [...ring])),
  );
  const [first] = polygons;
  if (first === undefined) return null;
  if (polygons.length === 1) return { type: 'Polygon', arcs: first };
  const merged = mergeArcs(topology, [{ type: 'MultiPolygon', arcs: polygons }]);
  const [only] = merged.arcs;
  if (only === undefined) return null;
  return merged.arcs.length === 1 ? { type: 'Polygon', arcs: only } : merged;
}
