import type { PopulationTable } from '@/domain/population';
import type { SettlementTable } from '@/domain/settlement';
import type { MappedLevel, TerritoryHierarchy } from '@/domain/territory';

/** What a territory is like, to tell which others are like it; `NaN` where the tables do not say. */
export interface TerritoryProfile {
  /** Inhabitants. */
  readonly population: number;
  /** Inhabitants a square kilometre. */
  readonly density: number;
  /** Share of the inhabitants who are under 20, from 0 to 1. */
  readonly under20: number;
  /** Share of the inhabitants who are 60 or more. */
  readonly from60: number;
  /** Share of the inhabitants who live in communes of fewer than 2 000. */
  readonly rural: number;
  /** Every département of it is overseas. */
  readonly isOverseas: boolean;
}

/** What profiles are read from; both tables are aligned to the départements of the hierarchy. */
export interface ProfileSources {
  readonly hierarchy: TerritoryHierarchy;
  readonly population: PopulationTable;
  readonly settlement: SettlementTable;
}

/** The profile of each territory of a level, by position: that of a région is that of its départements put together. */
export function buildProfiles(level: MappedLevel, sources: ProfileSources): readonly TerritoryProfile[] {
  const { departement, region } = sources.hierarchy;
  if (level === 'departement')
    return departement.territories.map((_, position) => profileOf([position], sources));
  const members = region.territories.map((): number[] => []);
  departement.parentPositions.forEach((parent, position) => members[parent]?.push(position));
  return members.map((positions) => profileOf(positions, sources));
}

function profileOf(
  departements: readonly number[],
  { hierarchy, population, settlement }: ProfileSources,
): TerritoryProfile {
  const sum = (column: Float64Array | undefined) =>
    departements.reduce((total, position) => total + (column?.[position] ?? Number.NaN), 0);
  const { '0-19': young, '20-59': middle, total } = population.byAge;
  const everybody = sum(total);
  return {
    population: everybody,
    density: everybody / sum(settlement.areas),
    under20: sum(young) / everybody,
    from60: 1 - (sum(young) + sum(middle)) / everybody,
    rural: sum(settlement.smallCommuneInhabitants) / sum(settlement.communeInhabitants),
    isOverseas: departements.every((position) =>
      hierarchy.departement.territories[position]?.code.startsWith('97'),
    ),
  };
}
