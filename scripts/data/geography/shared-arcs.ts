import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type * as TopoJson from 'topojson-specification';

/** The grid coordinates are rounded to, as TopoJSON writes it. */
export type Grid = TopoJson.Transform;

/** A polygon written as positions of arcs. */
export interface ArcPolygon<Properties> {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: unknown[][];
  readonly properties: Properties;
}

/** Polygons whose common borders are written once. */
export interface SharedArcs<Properties> {
  readonly type: 'Topology';
  readonly transform: Grid;
  readonly arcs: [number, number][][];
  readonly polygons: ArcPolygon<Properties>[];
}

type AnyPolygon<Properties extends GeoJsonProperties> = Feature<Polygon | MultiPolygon, Properties>;

/** Finds the common borders of polygons, exactly as given, and rounds them to a grid. */
export function shareArcs<Properties extends GeoJsonProperties>(
  features: AnyPolygon<Properties>[],
  grid: Grid,
): SharedArcs<Properties> {
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const exact = topology({ collection }) as TopoJson.Topology<TopoJson.Objects>;
  const { transform, arcs, objects } = quantize(exact, grid);
  const { geometries } = objects.collection as TopoJson.GeometryCollection;
  if (transform === undefined) throw new Error('The topology was not rounded to a grid');
  return {
    type: 'Topology',
    transform,
    arcs: arcs as [number, number][][],
    polygons: geometries as unknown as ArcPolygon<Properties>[],
  };
}

/** The union of polygons that share arcs, written with the arcs of its outline. */
export function mergeShared<Properties>(
  { type, transform, arcs }: SharedArcs<unknown>,
  parts: readonly ArcPolygon<unknown>[],
  properties: Properties,
): ArcPolygon<Properties> {
  const merged = mergeArcs(
    { type, transform, arcs, objects: {} },
    parts as unknown as (TopoJson.Polygon | TopoJson.MultiPolygon)[],
  );
  return { type: 'MultiPolygon', arcs: merged.arcs, properties };
}
