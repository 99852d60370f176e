import { columnOfNumbers, type MeasureColumn } from '@/domain/measure';
import type { AgeBase, CommunePopulation } from '@/domain/population';
import type { CommuneTable, TerritoryIndex } from '@/domain/territory';
import { memoizeLast } from '@/lib';

/** Where communes are counted. */
export interface CommunePlaces {
  readonly index: TerritoryIndex;
  readonly communes: CommuneTable;
  /** For each commune of the directory, its position in the index; −1 where it has none. */
  readonly positions: Int32Array;
}

/**
 * Inhabitants of the ages asked for, by the territories communes make: those of the file of the user where it tells these
 * ages, else those of the directory, of all ages; `null` when neither tells them. The two are never added to each other: a
 * territory one of whose inhabited communes is not in the file has no value.
 */
export function countInhabitantsByCommune(
  ages: AgeBase,
  { index, communes, positions }: CommunePlaces,
  population: CommunePopulation | null,
): MeasureColumn | null {
  const counters = countersByIndex.get(index) ?? new Map<AgeBase, CountInhabitants>();
  countersByIndex.set(index, counters);
  const count =
    counters.get(ages) ??
    memoizeLast((of: CommuneTable, at: Int32Array, told: CommunePopulation | null) =>
      countInhabitants(ages, { index, communes: of, positions: at }, told),
    );
  counters.set(ages, count);
  return count(communes, positions, population);
}

type CountInhabitants = (
  communes: CommuneTable,
  positions: Int32Array,
  population: CommunePopulation | null,
) => MeasureColumn | null;

/** What was last counted of each age: most indicators have the same denominator. */
const countersByIndex = new WeakMap<TerritoryIndex, Map<AgeBase, CountInhabitants>>();

function countInhabitants(
  ages: AgeBase,
  places: CommunePlaces,
  population: CommunePopulation | null,
): MeasureColumn | null {
  const told = population?.byAge[ages];
  if (population !== null && told !== undefined) return sumOfFile(places, population, told);
  return ages === 'total' ? sumOfDirectory(places) : null;
}

function sumOfDirectory(places: CommunePlaces): MeasureColumn {
  const { populations, provenance } = places.communes;
  return addUp(places, populations, provenance);
}

function sumOfFile(
  places: CommunePlaces,
  population: CommunePopulation,
  told: readonly (number | null)[],
): MeasureColumn {
  const rows = rowsOf(population, places.communes);
  const { populations } = places.communes;
  const people = Float64Array.from(rows, (row, rank) => {
    if (row >= 0) return told[row] ?? Number.NaN;
    return populations[rank] === 0 ? 0 : Number.NaN;
  });
  return addUp(places, people, population.provenance);
}

/** @param people - by commune of the directory. */
function addUp(
  { index, positions }: CommunePlaces,
  people: ArrayLike<number>,
  provenance: CommuneTable['provenance'],
): MeasureColumn {
  const values = new Float64Array(index.territories.length);
  for (let rank = 0; rank < positions.length; rank += 1) {
    const position = positions[rank] ?? -1;
    if (position >= 0) values[position] = (values[position] ?? 0) + (people[rank] ?? Number.NaN);
  }
  return columnOfNumbers(index, { unit: 'people', provenance: [provenance] }, { values });
}

const rowsByPopulation = new WeakMap<CommunePopulation, Int32Array>();

/** For each commune of the directory, its row in the file; −1 where it has none. */
function rowsOf(population: CommunePopulation, communes: CommuneTable): Int32Array {
  const held = rowsByPopulation.get(population);
  if (held?.length === communes.codes.length) return held;
  const rows = new Int32Array(communes.codes.length).fill(-1);
  let next = 0;
  population.codes.forEach((code, row) => {
    // A file is often in the order of the directory.
    const rank = communes.codes[next] === code ? next : communes.positionOf(code);
    if (rank === undefined) return;
    rows[rank] = row;
    next = rank + 1;
  });
  rowsByPopulation.set(population, rows);
  return rows;
}
