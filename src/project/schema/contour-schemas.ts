import type { Position } from 'geojson';
import * as v from 'valibot';
import type { ContourSet, FineContours, FineContourSets, FineLevel } from '@/domain/territory';
import { datasetHead } from './shared-schema';

/* Contours hold millions of numbers: one plain loop instead of a schema node a number. */
function isPosition(input: unknown): input is Position {
  return Array.isArray(input) && input.length >= 2 && input.every((axis) => Number.isFinite(axis));
}

function isArrayOf<Item>(input: unknown, isItem: (item: unknown) => item is Item): input is Item[] {
  return Array.isArray(input) && input.every(isItem);
}

const isRing = (input: unknown): input is Position[] => isArrayOf(input, isPosition);
const isPolygon = (input: unknown): input is Position[][] => isArrayOf(input, isRing);
const isMultiPolygon = (input: unknown): input is Position[][][] => isArrayOf(input, isPolygon);

const contourCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.object({ code: v.string(), name: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.custom<Position[][]>(isPolygon) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.custom<Position[][][]>(isMultiPolygon) }),
      ]),
    }),
  ),
});

/** A user's contours. */
export const contourSet: v.GenericSchema<unknown, ContourSet> = v.object({
  ...datasetHead,
  byLevel: v.object({
    region: contourCollection,
    departement: contourCollection,
    epci: v.exactOptional(contourCollection),
    commune: v.exactOptional(contourCollection),
    custom: v.exactOptional(contourCollection),
  }),
});

const isRingOfLines = (input: unknown): input is number[] =>
  isArrayOf(input, (rank): rank is number => Number.isInteger(rank));
const isPolygonOfLines = (input: unknown): input is number[][] => isArrayOf(input, isRingOfLines);

function fineContours(level: FineLevel): v.GenericSchema<unknown, FineContours> {
  return v.object({
    ...datasetHead,
    level: v.literal(level),
    mesh: v.pipe(
      v.object({
        lines: v.custom<Position[][]>((input) => isArrayOf(input, isRing)),
        shapes: v.array(
          v.object({
            code: v.string(),
            polygons: v.custom<number[][][]>((input) => isArrayOf(input, isPolygonOfLines)),
          }),
        ),
      }),
      v.check(({ lines, shapes }) =>
        shapes.every(({ polygons }) =>
          polygons.flat(2).every((rank) => (rank < 0 ? ~rank : rank) < lines.length),
        ),
      ),
    ),
  });
}

/** A user's contours of communes and of EPCI; a line that a territory names is there. */
export const fineContourSets: v.GenericSchema<unknown, FineContourSets> = v.object({
  commune: v.exactOptional(fineContours('commune')),
  epci: v.exactOptional(fineContours('epci')),
});
