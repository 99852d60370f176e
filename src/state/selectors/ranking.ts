import {
  type RankedRates,
  rankFromHighest,
  type RankIntervals,
  type RankSimulation,
} from '@/analysis/ranking';
import {
  columnValueAt,
  type MeasuredValue,
  numberOf,
  SCALE_OF_RATIO,
  STATUS_BYTE,
  type ValueStatus,
} from '@/domain/measure';
import { type MappedLevel, regionPositionOf, type Territory, territoryAt } from '@/domain/territory';
import { type IndicatorFigures, type IndicatorResult, type LevelUncertainty, samplingOf } from '@/indicators';
import type { FigureMode } from '@/project';
import { shownRate, uncertaintyAt } from './figure-at';
import type { FigureUncertainty } from './figure-view';

/** A territory whose rate is shown, and its place among the others. */
export interface RankedRow {
  readonly position: number;
  readonly territory: Territory;
  /** As counted. */
  readonly rate: MeasuredValue;
  /** Rate the rank is that of: smoothed when the mode has it so. */
  readonly shown: number;
  /** 1 for the highest, equal rates sharing the best of their ranks. */
  readonly rank: number;
  /** Between which ranks it plausibly is; `null` when the numerator is no sample. */
  readonly ranks: { readonly first: number; readonly last: number } | null;
  readonly uncertainty: FigureUncertainty | null;
  /** Rate of its région; `null` for a région, and where it is not shown. */
  readonly region: number | null;
}

/** A territory that has no rank, and what is shown in place of its rate. */
export interface UnrankedRow {
  readonly territory: Territory;
  readonly status: Exclude<ValueStatus, 'known'>;
}

/** The territories of a level, from the highest rate shown to the lowest. */
export interface RankingView {
  readonly mode: FigureMode;
  readonly rows: readonly RankedRow[];
  /** In the order of the directory, which tells nothing of them. */
  readonly unranked: readonly UnrankedRow[];
  /** How the rank intervals were simulated; `null` when the numerator is no sample, and until they are. */
  readonly simulation: RankSimulation | null;
  /** Rank intervals are being simulated, and not there yet. */
  readonly isSimulating: boolean;
}

interface RankingSubject {
  readonly result: IndicatorResult;
  readonly level: MappedLevel;
  readonly mode: FigureMode;
}

/**
 * Ranks the rates a level shows; those that are not shown have no place in it, and leave none empty.
 *
 * @param intervals - rank intervals of {@link ratesToRank}; `null` when the numerator is no sample.
 */
export function buildRanking(
  subject: RankingSubject,
  uncertainty: LevelUncertainty | null,
  intervals: RankIntervals | 'simulating' | null,
): RankingView {
  const { mode } = subject;
  const ofRanks = intervals === 'simulating' ? null : intervals;
  const { rate } = subject.result.figures[subject.level];
  const read = Array.from(rate.values, (_, position) => {
    const counted = columnValueAt(rate, position);
    const sure = uncertaintyAt(uncertainty, position);
    return { counted, sure, shown: numberOf(shownRate(counted, sure, mode)) };
  });
  const ranks = rankFromHighest(read.map(({ shown }) => shown ?? Number.NaN));
  const rows = read.flatMap(({ counted, sure, shown }, position): RankedRow[] => {
    if (shown === undefined) return [];
    const [first, last] = [ofRanks?.lower[position], ofRanks?.upper[position]];
    return [
      {
        position,
        territory: territoryAt(rate.index, position),
        rate: counted,
        shown,
        rank: ranks[position] ?? Number.NaN,
        ranks: first === undefined || last === undefined ? null : { first, last },
        uncertainty: sure,
        region: regionRate(subject, position),
      },
    ];
  });
  return {
    mode,
    rows: rows.sort((left, right) => left.rank - right.rank || left.position - right.position),
    unranked: read.flatMap(({ counted, shown }, position): UnrankedRow[] => {
      if (shown !== undefined) return [];
      const status = counted.status === 'known' ? 'not-applicable' : counted.status;
      return [{ territory: territoryAt(rate.index, position), status }];
    }),
    simulation: ofRanks?.simulation ?? null,
    isSimulating: intervals === 'simulating',
  };
}

/** What rank intervals are simulated from: the counts that are shown; `null` when the numerator is no sample. */
export function ratesToRank(
  { definition }: IndicatorResult,
  { numerator, denominator, rate }: IndicatorFigures,
): RankedRates | null {
  const sampling = samplingOf(definition);
  if (sampling === 'not-a-sample') return null;
  return {
    rates: rate.values.map((value) => value / SCALE_OF_RATIO[definition.unit]),
    events: numerator.values.map((count, position) =>
      rate.statuses[position] === STATUS_BYTE.known ? count : Number.NaN,
    ),
    population: denominator.values,
    law: sampling,
  };
}

function regionRate({ result: { figures }, level }: RankingSubject, position: number): number | null {
  if (level === 'region') return null;
  const parent = regionPositionOf(figures[level].rate.index, position, figures.departement.rate.index);
  return numberOf(columnValueAt(figures.region.rate, parent)) ?? null;
}
