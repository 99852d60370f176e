import { buildColumn, known, type MeasureColumn, type Provenance } from '../../src/domain/measure';
import type { TerritoryHierarchy } from '../../src/domain/territory';
import { aggregateCounts, protectTables, SECRECY_PRESETS } from '../../src/indicators';
import { createSeededRandom } from '../../src/lib';
import { type Figure, milliseconds } from './figures';
import { processorTimesOf } from './timing';

const SEED = 20_261_122;
const RUNS = 20;
const PROVENANCE: Provenance = { id: 'bench', source: 'bench', date: null, licence: null, status: 'user' };

/** The whole secrecy pass over children, adults and everybody, where counts are usual and where all of them are small. */
export function benchSecrecy(hierarchy: TerritoryHierarchy): readonly Figure[] {
  const sets = [200, 30, 4].map((greatest) => publicsUpTo(greatest, hierarchy));
  const protect = (publics: readonly MeasureColumn[]) => () => {
    const tables = publics.map((counts) => aggregateCounts(counts, hierarchy));
    return protectTables({ tables, sum: { total: 2, parts: [0, 1] } }, hierarchy, SECRECY_PRESETS.health);
  };
  const [usual = NaN, small = NaN, tiny = NaN] = processorTimesOf(sets.map(protect), RUNS);
  return [
    {
      name: 'Secrecy of three publics, 101 départements',
      value: milliseconds(usual),
      beside: `counts under 30: ${milliseconds(small)}; under 4: ${milliseconds(tiny)}; processor time`,
    },
  ];
}

function publicsUpTo(greatest: number, { departement }: TerritoryHierarchy): readonly MeasureColumn[] {
  const random = createSeededRandom(SEED);
  const children = departement.territories.map(() => Math.floor(random() ** 2 * greatest));
  const adults = departement.territories.map(() => Math.floor(random() ** 2 * greatest));
  const everybody = children.map((count, position) => count + (adults[position] ?? Number.NaN));
  return [children, adults, everybody].map((counts) =>
    buildColumn(departement, { unit: 'people', provenance: [PROVENANCE] }, (position) =>
      known(counts[position] ?? Number.NaN),
    ),
  );
}
