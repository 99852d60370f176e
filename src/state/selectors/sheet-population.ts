import { known, MISSING, type MeasuredValue } from '@/domain/measure';
import type { AgeBase, PopulationTable } from '@/domain/population';
import { isCommuneLevel } from '@/domain/territory';
import type { DatedInputs } from '@/indicators/evolution';
import type { FigurePlace } from './figure-views';
import type { TerritorySheetView } from './views';

const SHEET_AGES = ['0-19', '20-59', 'total'] as const satisfies readonly AgeBase[];

/** Who lives in a territory, and the table that says it. */
type SheetPopulation = Pick<TerritorySheetView, 'population' | 'populationProvenance'>;

interface PopulationSources {
  readonly nesting: DatedInputs['nesting'];
  /** Known at the date of the figures. */
  readonly populations: readonly PopulationTable[];
  /** Positions of the départements of the territory. */
  readonly departements: readonly number[];
}

/** The inhabitants of a territory by age: of its communes, which are known of all ages together, or of its départements. */
export function sheetPopulation(
  place: FigurePlace,
  { nesting, populations, departements }: PopulationSources,
): SheetPopulation {
  const population = latestPopulation(populations);
  const isMadeOfCommunes = isCommuneLevel(place.level);
  return {
    population: SHEET_AGES.map((ageBase) => ({
      ageBase,
      people: isMadeOfCommunes
        ? peopleOfCommunes(nesting, ageBase, place)
        : peopleIn(population, ageBase, departements),
    })),
    populationProvenance: (isMadeOfCommunes ? nesting?.communes : population)?.provenance ?? null,
  };
}

/** The table of the last year. */
export function latestPopulation(tables: readonly PopulationTable[]): PopulationTable | undefined {
  const [latest] = [...tables].sort((left, right) => right.year - left.year);
  return latest;
}

function peopleIn(
  table: PopulationTable | undefined,
  ageBase: AgeBase,
  positions: readonly number[],
): MeasuredValue {
  const counts = positions.map((position) => table?.byAge[ageBase]?.[position] ?? Number.NaN);
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isNaN(sum) ? MISSING : known(sum);
}

function peopleOfCommunes(
  nesting: DatedInputs['nesting'],
  ageBase: AgeBase,
  { level, position }: FigurePlace,
): MeasuredValue {
  if (nesting === undefined || ageBase !== 'total' || !isCommuneLevel(level)) return MISSING;
  const positions = nesting.positionsAt[level];
  return known(
    nesting.communes.populations.reduce(
      (sum, people, rank) => (positions[rank] === position ? sum + people : sum),
      0,
    ),
  );
}
