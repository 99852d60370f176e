import {
  columnValueAt,
  estimated,
  known,
  type MeasuredValue,
  NOT_APPLICABLE,
  numberOf,
  type ProtectedColumn,
} from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import type { Verdict } from '../comparison/verdict';
import type { IndicatorFigures, IndicatorResult } from '../indicator';
import { isFragileCount } from '../interval/fragility';
import { compareWithReference, type Interval } from '../interval/interval';
import { samplingOf } from '../sampling';
import { deriveColumn } from '../secrecy/protected-column';
import { computeIndicatorAt } from './compute-at';
import type { DatedSources } from './dated-sources';
import { type RateChange, testRateChange } from './rate-change';
import {
  type DatePair,
  type GeneralBreak,
  generalBreaks,
  isBreaking,
  type TerritoryBreak,
  territoryBreaksAt,
} from './series-breaks';

/** Why a change has no verdict, or why there is no change to tell. */
export type EvolutionSilence = 'not-shown' | 'broken' | 'not-a-sample' | 'estimated';

/** Whether a rate changed: `above`, it rose; or why one cannot tell. */
export type EvolutionJudgement =
  | { readonly verdict: Verdict; readonly silence: null }
  | { readonly verdict: null; readonly silence: EvolutionSilence };

/** An indicator at two dates, at one level; columns and lists are aligned to its positions. */
export interface LevelEvolution {
  readonly dates: DatePair;
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
  /** Rate after less rate before, in the unit of the indicator. */
  readonly difference: ProtectedColumn;
  /** The same in % of the rate before; not applicable where that is zero. */
  readonly relative: ProtectedColumn;
  /** Ends of the interval of `relative`, in %; not applicable where there is none. */
  readonly relativeLower: ProtectedColumn;
  readonly relativeUpper: ProtectedColumn;
  /** Two-sided p-value; `NaN` where there is no test. */
  readonly pValues: Float64Array;
  readonly judgements: readonly EvolutionJudgement[];
  readonly breaks: readonly GeneralBreak[];
  readonly territoryBreaks: readonly (readonly TerritoryBreak[])[];
}

const CONFIDENCE = 0.95;

/**
 * Compares the rates of a level at two dates.
 *
 * Everything comes from what is shown at each date: where either rate is hidden or missing there is no difference, since
 * it would give the one back from the other. Where a break lies between the dates the difference is given without a
 * verdict. Registered places are no sample: a difference of places is a fact, and has no significance.
 *
 * @param dates - two of {@link datesOf}.
 */
export function computeEvolution(
  definition: IndicatorResult['definition'],
  sources: DatedSources,
  { level, dates }: { readonly level: FigureLevel; readonly dates: DatePair },
): LevelEvolution {
  const before = computeIndicatorAt(definition, sources, dates.before);
  const after = computeIndicatorAt(definition, sources, dates.after);
  return compareDates({ before, after, dates, level }, sources);
}

/** The results of one indicator at two dates, and the level to compare them at. */
export interface DatedPair {
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
  readonly dates: DatePair;
  readonly level: FigureLevel;
}

/** As {@link computeEvolution}, of results already computed. */
export function compareDates(
  { before, after, dates, level }: DatedPair,
  sources: DatedSources,
): LevelEvolution {
  const breaks = generalBreaks({ before, after }, dates, sources);
  const breaksAt = territoryBreaksAt({ before, after }, dates, sources.hierarchy);
  const { rate } = after.figures[level];
  const territoryBreaks = rate.index.territories.map((_, position) => breaksAt(level, position));
  const cells = territoryBreaks.map((local, position) =>
    changeAt({ before: before.figures[level], after: after.figures[level] }, position, {
      sampling: samplingOf(after.definition),
      isBroken: [...breaks, ...local].some(isBreaking),
    }),
  );
  const column = (unit: ProtectedColumn['unit'], read: (cell: ChangedCell) => MeasuredValue) =>
    deriveColumn(rate, { unit, provenance: rate.provenance }, (position) => {
      const cell = cells[position];
      return cell === undefined ? NOT_APPLICABLE : read(cell);
    });
  return {
    dates,
    before,
    after,
    difference: column(rate.unit, ({ difference }) => difference),
    relative: column('percent', ({ relative }) => relative),
    relativeLower: column('percent', ({ change }) => endOf(change?.ratios.lower)),
    relativeUpper: column('percent', ({ change }) => endOf(change?.ratios.upper)),
    pValues: Float64Array.from(cells, ({ change }) => change?.pValue ?? Number.NaN),
    judgements: cells.map(({ judgement }) => judgement),
    breaks,
    territoryBreaks,
  };
}

interface ChangedCell {
  readonly difference: MeasuredValue;
  readonly relative: MeasuredValue;
  readonly change: RateChange | null;
  readonly judgement: EvolutionJudgement;
}

interface FiguresPair {
  readonly before: IndicatorFigures;
  readonly after: IndicatorFigures;
}

interface ChangeReading {
  readonly sampling: ReturnType<typeof samplingOf>;
  readonly isBroken: boolean;
}

function changeAt(pair: FiguresPair, position: number, { sampling, isBroken }: ChangeReading): ChangedCell {
  const [from, to] = [pair.before, pair.after].map(({ rate }) => columnValueAt(rate, position));
  const [first, last] = [from, to].map((rate) => rate && numberOf(rate));
  if (from === undefined || to === undefined || first === undefined || last === undefined) {
    const hidden = [from, to].find((rate) => rate?.status === 'suppressed');
    const nothing = hidden ?? [from, to].find((rate) => rate && numberOf(rate) === undefined);
    return silent(nothing ?? NOT_APPLICABLE, nothing ?? NOT_APPLICABLE, 'not-shown');
  }
  const isEstimated = from.status === 'estimated' || to.status === 'estimated';
  const measured = isEstimated ? estimated : known;
  const difference = measured(last - first);
  const relative = first === 0 ? NOT_APPLICABLE : measured((last / first - 1) * 100);
  if (isBroken) return silent(difference, relative, 'broken');
  if (sampling === 'not-a-sample') return silent(difference, relative, 'not-a-sample');
  if (isEstimated) return silent(difference, relative, 'estimated');
  const counts = { before: eventsAt(pair.before, position), after: eventsAt(pair.after, position) };
  const change = testRateChange(counts, sampling, CONFIDENCE);
  const isFragile = isFragileCount(Math.min(counts.before.events, counts.after.events));
  return { difference, relative, change, judgement: judgeChange(change.ratios, isFragile) };
}

function silent(difference: MeasuredValue, relative: MeasuredValue, silence: EvolutionSilence): ChangedCell {
  return { difference, relative, change: null, judgement: { verdict: null, silence } };
}

/** As everywhere: the interval leaves 1 out or not, and of a fragile figure one cannot say that it did not change. */
function judgeChange(ratios: Interval, isFragile: boolean): EvolutionJudgement {
  const comparison = compareWithReference(ratios, 1);
  if (comparison === 'above' || comparison === 'below') return { verdict: comparison, silence: null };
  const isDecided = comparison === 'not-different' && !isFragile;
  return { verdict: isDecided ? 'not-different' : 'undecided', silence: null };
}

function eventsAt({ numerator, denominator }: IndicatorFigures, position: number) {
  return {
    events: numerator.values[position] ?? Number.NaN,
    people: denominator.values[position] ?? Number.NaN,
  };
}

function endOf(ratio = Number.NaN): MeasuredValue {
  return Number.isFinite(ratio) ? known((ratio - 1) * 100) : NOT_APPLICABLE;
}
