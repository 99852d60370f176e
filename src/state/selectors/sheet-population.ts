import { columnValueAt, known, MISSING, type MeasuredValue } from '@/domain/measure';
import type { AgeBase, PopulationTable } from '@/domain/population';
import { type CommuneLevel, isCommuneLevel } from '@/domain/territory';
import { countInhabitantsByCommune } from '@/indicators';
import type { DatedInputs } from '@/indicators/evolution';
import type { FigurePlace } from './figure-at';
import type { TerritorySheetView } from './sheet-view';

const SHEET_AGES = ['0-19', '20-59', 'total'] as const satisfies readonly AgeBase[];

/** Who lives in a territory, and the tables that say it. */
type SheetPopulation = Pick<TerritorySheetView, 'population' | 'populationProvenance'>;

interface PopulationSources {
  readonly inputs: DatedInputs;
  /** Known at the date of the figures. */
  readonly populations: readonly PopulationTable[];
  /** Positions of the départements of the territory. */
  readonly departements: readonly number[];
}

/**
 * The inhabitants of a territory by age: of its communes, whose ages a file of the user may tell, or of its départements.
 */
export function sheetPopulation(place: FigurePlace, sources: PopulationSources): SheetPopulation {
  const { level } = place;
  return isCommuneLevel(level)
    ? populationOfCommunes(level, place.position, sources.inputs)
    : populationOfDepartements(sources);
}

function populationOfDepartements({
  populations,
  departements,
  inputs: { hierarchy },
}: PopulationSources): SheetPopulation {
  const population = latestPopulation(populations);
  return {
    population: SHEET_AGES.map((ageBase) => ({
      ageBase,
      people: peopleIn(population, ageBase, departements),
      inFrance: peopleIn(population, ageBase, [...hierarchy.departement.territories.keys()]),
    })),
    populationProvenance: population === undefined ? [] : [population.provenance],
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

function populationOfCommunes(
  level: CommuneLevel,
  position: number,
  { hierarchy, nesting, communePopulation = null }: DatedInputs,
): SheetPopulation {
  const places = nesting && {
    index: hierarchy[level],
    communes: nesting.communes,
    positions: nesting.positionsAt[level],
  };
  const columns = SHEET_AGES.map((ageBase) => ({
    ageBase,
    column: places ? countInhabitantsByCommune(ageBase, places, communePopulation) : null,
  }));
  return {
    population: columns.map(({ ageBase, column }) => ({
      ageBase,
      people: column === null ? MISSING : columnValueAt(column, position),
      inFrance: null,
    })),
    populationProvenance: [...new Set(columns.flatMap(({ column }) => column?.provenance ?? []))],
  };
}
