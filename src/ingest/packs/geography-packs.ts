import type { FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { ContourCollection, ContourProperties, ContourSet } from '@/domain/territory';
import { ARCS, PROVENANCE } from './pack-schemas';
import { readPack } from './read-pack';

const PAIR = v.tuple([v.number(), v.number()]);
const TOPOLOGY_ENTRIES = {
  type: v.literal('Topology'),
  transform: v.object({ scale: PAIR, translate: PAIR }),
  arcs: ARCS,
};

function polygons<Properties extends v.GenericSchema>(properties: Properties) {
  return v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.array(
      v.object({
        type: v.picklist(['Polygon', 'MultiPolygon']),
        arcs: v.array(v.array(v.unknown())),
        properties,
      }),
    ),
  });
}

const NAMED_POLYGONS = polygons(v.object({ code: v.string(), name: v.string() }));

const CONTOURS_PACK = v.object({
  ...TOPOLOGY_ENTRIES,
  id: v.string(),
  name: v.string(),
  provenance: PROVENANCE,
  objects: v.object({ departements: NAMED_POLYGONS, regions: NAMED_POLYGONS }),
});

const CONTEXT_PACK = v.object({
  ...TOPOLOGY_ENTRIES,
  provenance: PROVENANCE,
  objects: v.object({ land: polygons(v.optional(v.unknown())) }),
});

/** `contours.json` as written: a TopoJSON topology with two objects and, beside them, where it comes from. */
export type ContoursPackFile = v.InferInput<typeof CONTOURS_PACK>;

/** `context.json` as written: a TopoJSON topology with one object. */
export type ContextPackFile = v.InferInput<typeof CONTEXT_PACK>;

/**
 * Reads `contours.json`.
 *
 * @throws Error when the pack is not one this version of the application can read.
 */
export function decodeContoursPack(json: unknown): ContourSet {
  const { id, name, provenance, ...topology } = readPack('contours.json', CONTOURS_PACK, json);
  return {
    id,
    name,
    provenance,
    byLevel: {
      departement: featuresOf<ContourProperties>(topology, topology.objects.departements),
      region: featuresOf<ContourProperties>(topology, topology.objects.regions),
    } satisfies Record<string, ContourCollection>,
  };
}

/**
 * Reads `context.json`: the land around metropolitan France, in WGS84 degrees.
 *
 * @throws Error when the pack is not one this version of the application can read.
 */
export function decodeContextPack(json: unknown): FeatureCollection<Polygon | MultiPolygon> {
  const topology = readPack('context.json', CONTEXT_PACK, json);
  return featuresOf<GeoJsonProperties>(topology, topology.objects.land);
}

function featuresOf<Properties extends GeoJsonProperties>(
  topology: object,
  object: object,
): FeatureCollection<Polygon | MultiPolygon, Properties> {
  return feature(
    topology as unknown as Topology,
    object as unknown as GeometryCollection<NonNullable<Properties>>,
  ) as unknown as FeatureCollection<Polygon | MultiPolygon, Properties>;
}
