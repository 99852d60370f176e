import { columnValueAt, displayStateOf, type MeasuredValue, numberOf } from '@/domain/measure';
import { type FigureLevel, territoryAt } from '@/domain/territory';
import type { IndicatorResult, LevelUncertainty } from '@/indicators';
import type {
  ReportedComparison,
  ReportedEvolution,
  ReportedInterval,
  ReportedTerritory,
  ReportedValue,
  Smoothing,
} from './indicator-report';

/** An indicator at one level, and what is asked of it. */
export interface TerritorySubject {
  readonly result: IndicatorResult;
  readonly uncertainty: LevelUncertainty | null;
  readonly level: FigureLevel;
  readonly smoothing: Smoothing | null;
  /** `null` when no reference was asked for. */
  readonly comparison: ReportedComparison | null;
  /** `null` when no other date was asked for. */
  readonly evolution: ReportedEvolution | null;
}

/** One indicator for the territory at a position: what may be shown of it, and nothing else. */
export function reportTerritory(
  { result, uncertainty, level, smoothing, comparison, evolution }: TerritorySubject,
  position: number,
): ReportedTerritory {
  const figures = result.figures[level];
  const { code, name } = territoryAt(figures.rate.index, position);
  const { covered, total } = figures.coverage;
  return {
    code,
    name,
    ...reportValue(columnValueAt(figures.rate, position)),
    smoothed:
      smoothing !== null && uncertainty?.smoothing
        ? reportValue(columnValueAt(uncertainty.smoothed, position))
        : null,
    numerator: reportValue(columnValueAt(figures.numerator, position)),
    numeratorRange:
      figures.range && reportInterval({ lower: figures.range.fewest, upper: figures.range.most }, position),
    denominator: reportValue(columnValueAt(figures.denominator, position)),
    interval: uncertainty && reportInterval(uncertainty, position),
    stability: uncertainty?.stability[position] ?? null,
    coverage: { departements: countAt(covered, position), total: countAt(total, position) },
    comparison,
    evolution,
    establishmentsWithoutCapacity: figures.establishmentsWithoutCapacity?.[position] ?? null,
  };
}

/** A value as it is reported. */
export function reportValue(measured: MeasuredValue): ReportedValue {
  return { value: numberOf(measured) ?? null, status: displayStateOf(measured) };
}

function reportInterval(
  { lower, upper }: Pick<LevelUncertainty, 'lower' | 'upper'>,
  position: number,
): ReportedInterval {
  const [low, high] = [columnValueAt(lower, position), columnValueAt(upper, position)];
  return { lower: numberOf(low) ?? null, upper: numberOf(high) ?? null, status: high.status };
}

function countAt(counts: Uint16Array, position: number): number {
  const count = counts[position];
  if (count === undefined) throw new Error(`No coverage at position ${position}`);
  return count;
}
