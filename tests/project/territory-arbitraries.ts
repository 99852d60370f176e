import fc from 'fast-check';
import type { CommunePopulation } from '@/domain/population';
import type {
  CommuneCode,
  ContourCollection,
  ContourMesh,
  ContourSet,
  CustomCode,
  FineContours,
  FineContourSets,
  FineLevel,
  TerritorySet,
} from '@/domain/territory';
import { head, number, text } from './shared-arbitraries';

const ring = fc.array(fc.tuple(number, number), { minLength: 4, maxLength: 6 });
const polygon = fc.array(ring, { minLength: 1, maxLength: 2 });
const contourCollection = fc.record({
  type: fc.constant('FeatureCollection' as const),
  features: fc.array(
    fc.record({
      type: fc.constant('Feature' as const),
      properties: fc.record({ code: text, name: text }),
      geometry: fc.oneof(
        fc.record({ type: fc.constant('Polygon' as const), coordinates: polygon }),
        fc.record({
          type: fc.constant('MultiPolygon' as const),
          coordinates: fc.array(polygon, { maxLength: 2 }),
        }),
      ),
    }),
    { maxLength: 2 },
  ),
}) as fc.Arbitrary<ContourCollection>;
export const contours: fc.Arbitrary<ContourSet> = fc.record({
  ...head,
  byLevel: fc.record({ region: contourCollection, departement: contourCollection }),
});

const mesh: fc.Arbitrary<ContourMesh> = fc.record({
  lines: fc.array(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: 3,
  }),
  shapes: fc.array(
    fc.record({
      code: text,
      polygons: fc.array(
        fc.array(fc.array(fc.constantFrom(0, 1, ~0, ~1), { minLength: 1 }), { minLength: 1 }),
      ),
    }),
    { maxLength: 2 },
  ),
});

function fineContoursAt(level: FineLevel): fc.Arbitrary<FineContours> {
  return fc.record({ ...head, level: fc.constant(level), mesh });
}

export const fineContours: fc.Arbitrary<FineContourSets> = fc.record(
  { commune: fineContoursAt('commune'), epci: fineContoursAt('epci') },
  { requiredKeys: [], noNullPrototype: true },
);

export const communePopulation: fc.Arbitrary<CommunePopulation> = fc
  .uniqueArray(fc.constantFrom('01004', '2A004', '97411') as fc.Arbitrary<CommuneCode>)
  .chain((codes) => {
    const people = fc.array(fc.option(number), { minLength: codes.length, maxLength: codes.length });
    return fc.record({
      ...head,
      year: fc.integer({ min: 1990, max: 2026 }),
      codes: fc.constant(codes),
      byAge: fc.record({ '0-19': people, total: people }, { requiredKeys: [], noNullPrototype: true }),
    });
  });

export const territories: fc.Arbitrary<TerritorySet> = fc.record({
  id: head.id,
  name: head.name,
  provenance: head.provenance,
  territories: fc.array(
    fc.record({
      code: text.map((code) => `T${code}` as CustomCode),
      name: text,
      communes: fc.array(fc.constantFrom('01004', '2A004', '97411') as fc.Arbitrary<CommuneCode>, {
        maxLength: 3,
      }),
    }),
    { maxLength: 3 },
  ),
});
