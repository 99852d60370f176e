import type { MultiPolygon, Polygon } from 'geojson';
import type { ContoursPackFile } from '@/ingest/packs';
import type { DepartementShapes } from '../sources/natural-earth';
import type { TerritoryDirectory } from '../sources/territory-directory';
import { gridOver, matchBorders } from './match-borders';
import { mergeShared, shareArcs } from './shared-arcs';

/** Steps of the grid coordinates are rounded to, from Guadeloupe to La Réunion: about a hundred metres. */
const GRID_STEPS = 100_000;

/** Builds `contours.json`: shared borders are written once, régions are made of the arcs of their départements. */
export function buildContoursPack(
  { departements, regions }: TerritoryDirectory,
  shapes: DepartementShapes,
): ContoursPackFile {
  if (shapes.size !== departements.length)
    throw new Error(`${shapes.size} shapes for ${departements.length} départements`);
  const grid = gridOver(shapes, GRID_STEPS);
  const matched = matchBorders(shapes, grid);
  const shared = shareArcs(
    departements.map(({ code, name }) => ({
      type: 'Feature' as const,
      properties: { code, name },
      geometry: shapeOf(matched, code),
    })),
    grid,
  );
  const { type, transform, arcs, polygons } = shared;
  const regionPolygons = regions.map(({ code, name }) => {
    const parts = polygons.filter((_, position) => departements[position]?.regionCode === code);
    return mergeShared(shared, parts, { code, name });
  });
  return {
    type,
    id: 'contours-natural-earth',
    name: 'Natural Earth',
    provenance: {
      id: 'contours-natural-earth',
      source: 'Natural Earth 1:10m, INSEE COG 2026',
      date: null,
      licence: 'Domaine public',
      status: 'derived',
    },
    transform,
    objects: {
      departements: { type: 'GeometryCollection', geometries: polygons },
      regions: { type: 'GeometryCollection', geometries: regionPolygons },
    },
    arcs,
  };
}

function shapeOf(shapes: DepartementShapes, code: string): Polygon | MultiPolygon {
  const shape = shapes.get(code);
  if (shape === undefined) throw new Error(`No shape for département ${code}`);
  return shape;
}
