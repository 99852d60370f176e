import type { AgeStructureTable } from '@/domain/population';
import { provenance } from './small-embedded';
import { smallFrance } from './small-france';

/** Two ages of the five départements of {@link smallFrance}: by sex, then of everybody. */
export function smallAges(): readonly AgeStructureTable[] {
  const index = smallFrance().departement;
  const spans = [
    { from: 0, to: 19 },
    { from: 20, to: null },
  ];
  return [
    {
      index,
      year: 2024,
      spans,
      counts: {
        men: [Float64Array.of(10, 20, 30, 40, 50), Float64Array.of(40, 30, 20, 10, 50)],
        women: [Float64Array.of(20, 20, 20, 20, 50), Float64Array.of(30, 30, 30, 30, 50)],
      },
      provenance: provenance('ages'),
    },
    {
      index,
      year: 2025,
      spans,
      counts: { all: [Float64Array.of(1, 1, 1, 1, 1), Float64Array.of(3, 3, 3, 3, 3)] },
      provenance: provenance('five-years'),
    },
  ];
}
