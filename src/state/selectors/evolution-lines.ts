import { columnValueAt, type MeasuredValue } from '@/domain/measure';
import {
  type FigureLevel,
  levelAbove,
  type MappedLevel,
  type Territory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { DatedResults } from './dated-results';
import type { Selectors } from './index';

/** The rates of one territory over time. */
export interface EvolutionLine {
  readonly level: FigureLevel;
  readonly territory: Territory;
  readonly points: readonly EvolutionPoint[];
}

interface EvolutionPoint {
  readonly date: string;
  readonly rate: MeasuredValue;
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  /** Ends of the interval; not applicable where there is none. */
  readonly lower: MeasuredValue;
  readonly upper: MeasuredValue;
}

interface EvolutionPlace {
  readonly level: FigureLevel;
  readonly position: number;
}

/** A territory of the map, the one above it, and France. */
export function placesOf(
  hierarchy: TerritoryHierarchy,
  level: MappedLevel,
  position: number | undefined,
): readonly EvolutionPlace[] {
  const france = { level: 'france', position: 0 } as const;
  if (position === undefined) return [france];
  if (level === 'region') return [{ level, position }, france];
  const above = { level: levelAbove(level), position: hierarchy[level].parentPositions[position] ?? -1 };
  return [{ level, position }, above, france].filter((place) => place.position >= 0);
}

/** The rates of a territory at every date. */
export function lineOf(
  { dates, at, sources }: DatedResults,
  { level, position }: EvolutionPlace,
  { uncertainty }: Pick<Selectors, 'uncertainty'>,
): EvolutionLine {
  const hierarchy: TerritoryHierarchy = sources.hierarchy;
  return {
    level,
    territory: territoryAt(hierarchy[level], position),
    points: dates.map((date) => {
      const result = at(date);
      const { rate, numerator, denominator } = result.figures[level];
      const sure = uncertainty(result, level);
      return {
        date,
        rate: columnValueAt(rate, position),
        numerator: columnValueAt(numerator, position),
        denominator: columnValueAt(denominator, position),
        lower: sure === null ? { status: 'not-applicable' } : columnValueAt(sure.lower, position),
        upper: sure === null ? { status: 'not-applicable' } : columnValueAt(sure.upper, position),
      };
    }),
  };
}
