import { columnValueAt, type MeasuredValue, type ValueStatus } from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';
import { type IndirectStandardisation, standardiseIndirectly } from './indirect';

/** People of an age group: those of an indicator, or everybody of one less those of another. */
export interface AgeGroup {
  readonly result: IndicatorResult;
  /** Taken away from `result`; `null` when that is the group already. */
  readonly without: IndicatorResult | null;
}

/** A territory against France at equal ages, or what stands in the way of it. */
export type AgeStandardisation =
  | { readonly status: 'known'; readonly value: IndirectStandardisation }
  | { readonly status: Exclude<ValueStatus, 'known'> };

interface GroupCounts {
  readonly events: number;
  readonly population: number;
}

type Blocked = Exclude<ValueStatus, 'known'>;

/**
 * Indirect standardisation of a territory on age groups, at the rates of France.
 *
 * Out of figures that are shown alone: a hidden, missing or estimated count in any group, of the territory or of France,
 * leaves no ratio and says which of them it is. Groups got by difference ask for the two sides to speak of the same
 * départements at the same date.
 */
export function standardiseByAge(
  groups: readonly AgeGroup[],
  level: FigureLevel,
  position: number,
): AgeStandardisation {
  const own = groups.map((group) => countsOf(group, level, position));
  const reference = groups.map((group) => countsOf(group, 'france', 0));
  const blocked = [...own, ...reference].find((counts) => typeof counts === 'string');
  if (blocked !== undefined) return { status: blocked };
  const strataOf = (counts: readonly (GroupCounts | Blocked)[]) => {
    const known = counts.filter((one) => typeof one !== 'string');
    return {
      events: known.map(({ events }) => events),
      population: known.map(({ population }) => population),
    };
  };
  const value = standardiseIndirectly(strataOf(own), strataOf(reference));
  return Number.isNaN(value.ratio) ? { status: 'not-applicable' } : { status: 'known', value };
}

function countsOf(
  { result, without }: AgeGroup,
  level: FigureLevel,
  position: number,
): GroupCounts | Blocked {
  const whole = sidesOf(result, level, position);
  if (without === null) return readCounts(whole, null);
  if (result.referenceDate !== without.referenceDate || !coverSame(result, without)) return 'missing';
  return readCounts(whole, sidesOf(without, level, position));
}

/** Whether two indicators speak of the same départements. */
function coverSame(one: IndicatorResult, other: IndicatorResult): boolean {
  const { covered } = one.figures.departement.coverage;
  return covered.every((count, position) => count === other.figures.departement.coverage.covered[position]);
}

type Sides = readonly [events: MeasuredValue, population: MeasuredValue];

function sidesOf({ figures }: IndicatorResult, level: FigureLevel, position: number): Sides {
  const { numerator, denominator } = figures[level];
  return [columnValueAt(numerator, position), columnValueAt(denominator, position)];
}

function readCounts(whole: Sides, part: Sides | null): GroupCounts | Blocked {
  const numbers: number[] = [];
  for (const value of [...whole, ...(part ?? [])]) {
    if (value.status !== 'known') return value.status;
    numbers.push(value.value);
  }
  const [events = 0, population = 0, lessEvents = 0, lessPopulation = 0] = numbers;
  const counts = { events: events - lessEvents, population: population - lessPopulation };
  return counts.events < 0 || counts.population <= 0 ? 'not-applicable' : counts;
}
