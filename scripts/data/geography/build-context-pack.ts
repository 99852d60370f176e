import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { ContextPackFile, ContoursPackFile } from '@/ingest/packs';
import type { DepartementShapes, WorldAtlas } from '../sources/natural-earth';
import { clipToRectangle, type Rectangle } from './clip-to-rectangle';
import { type Grid, shareArcs } from './shared-arcs';

/** What is kept around metropolitan France: enough for a tall or a wide window. */
const SURROUNDINGS: Rectangle = { west: -20, south: 34, east: 24, north: 61 };

/** ISO 3166-1 numeric codes of the countries that touch metropolitan France: Belgium, Luxembourg, Germany… */
const BORDERING_IDS: ReadonlySet<unknown> = new Set(['056', '442', '276', '756', '380', '492', '020', '724']);

/** ISO 3166-1 numeric code of France, which the contours draw. */
const FRANCE_ID = '250';

/**
 * Builds `context.json`: the land of the neighbours, on the grid of the contours; countries that touch France from the
 * finer atlas, the others from the coarser one. World Atlas is rounded to its own coarser grid; where a rounded point of it is a point of the départements, the exact one is taken, so that the
 * neighbours meet France without a gap.
 */
export function buildContextPack(
  { fine, coarse }: WorldAtlas,
  shapes: DepartementShapes,
  contours: ContoursPackFile,
): ContextPackFile {
  const exactPoint = exactPointsOf(shapes, fine.transform);
  const countries = [
    ...feature(fine, fine.objects.countries).features.filter(({ id }) => BORDERING_IDS.has(id)),
    ...feature(coarse, coarse.objects.countries).features.filter(({ id }) => !BORDERING_IDS.has(id)),
  ];
  const neighbours = countries.flatMap((country): Feature<MultiPolygon>[] => {
    if (country.id === FRANCE_ID) return [];
    const clipped = clipToRectangle(country.geometry as Polygon | MultiPolygon, SURROUNDINGS);
    if (clipped === null) return [];
    const coordinates = clipped.coordinates.map((rings) => rings.map((ring) => ring.map(exactPoint)));
    return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }];
  });
  const { type, transform, arcs, polygons } = shareArcs(neighbours, contours.transform);
  return {
    type,
    provenance: {
      id: 'context-natural-earth',
      source: 'Natural Earth 1:10 000 000 et 1:50 000 000, pays (World Atlas)',
      date: null,
      licence: 'Domaine public',
      status: 'derived',
    },
    transform,
    objects: { land: { type: 'GeometryCollection', geometries: polygons } },
    arcs,
  };
}

function exactPointsOf(shapes: DepartementShapes, transform: Grid): (point: Position) => Position {
  const exact = new Map<string, Position>();
  for (const shape of shapes.values()) {
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    for (const point of polygons.flat(2)) {
      const key = gridKey(point, transform);
      if (!exact.has(key)) exact.set(key, point);
    }
  }
  return (point) => exact.get(gridKey(point, transform)) ?? point;
}

function gridKey([longitude = Number.NaN, latitude = Number.NaN]: Position, transform: Grid): string {
  const { scale, translate } = transform;
  const column = Math.round((longitude - translate[0]) / scale[0]);
  const row = Math.round((latitude - translate[1]) / scale[1]);
  return `${column} ${row}`;
}
