import { columnValueAt, numberOf, SCALE_OF_RATIO } from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import { greatest, least } from '@/lib';
import type { IndicatorFigures, IndicatorResult, Sampling } from '../indicator';
import { samplingOf } from '../sampling';
import { dispersedRatioLimit } from './dispersed-limits';
import { FUNNEL_PROBABILITIES, ratioFunnelLimit, shareFunnelLimit } from './exact-limits';
import { overDispersion } from './over-dispersion';

/** Whether the limits allow for chance alone, or also for differences every territory has (`additive`). */
export type FunnelLimits = 'chance' | 'additive';

/** The four limits of a funnel at one population, in the unit of the rates. */
export type FunnelEnds = Readonly<Record<keyof typeof FUNNEL_PROBABILITIES, number>>;

/** Where a rate lies against the limits at its population. */
export type FunnelZone = 'above-998' | 'above-95' | 'inside' | 'below-95' | 'below-998';

/** A territory of a funnel. */
export interface FunnelPoint {
  readonly position: number;
  readonly population: number;
  /** Events there would be at the target. */
  readonly expected: number;
  readonly rate: number;
  readonly ends: FunnelEnds;
  readonly zone: FunnelZone;
}

/** The rates of a level against what chance makes of them around a target. */
export interface LevelFunnel {
  /** Rate all are held against: that of France when it is shown, else the mean of the rates shown. */
  readonly target: number;
  readonly targetKind: 'france' | 'shown-mean';
  /** Territories with a shown count, in the order of positions. */
  readonly points: readonly FunnelPoint[];
  /** Limits from the smallest population to the largest. */
  readonly lines: readonly { readonly population: number; readonly ends: FunnelEnds }[];
  /** φ, 1 when rates vary as chance has them; τ², variance added by `additive`; see {@link overDispersion}. */
  readonly phi: number;
  readonly tau2: number;
  readonly limits: FunnelLimits;
}

const LINE_POINTS = 64;

/**
 * Funnel of the rates of an indicator at one level; `null` when its numerator is no sample, which chance has no limit for.
 *
 * Only counts that are shown make points, and only they and the published rate of France make the target. E = P × target;
 * limits for chance alone are the exact Poisson ones, or binomial ones for people among the inhabitants; `additive` adds
 * the over-dispersion τ² of the square root of O/E, winsorised by a tenth at each end.
 */
export function buildFunnel(
  { definition, figures }: IndicatorResult,
  level: FigureLevel,
  limits: FunnelLimits,
): LevelFunnel | null {
  const sampling = samplingOf(definition);
  if (sampling === 'not-a-sample') return null;
  const shown = figures[level];
  const scale = SCALE_OF_RATIO[definition.unit];
  const counted = countedPositions(shown);
  const { target, targetKind } = chooseTarget(figures.france, counted, scale);
  const perPerson = target / scale;
  const dispersion = overDispersion(
    {
      observed: counted.map(({ events }) => events),
      expected: counted.map(({ population }) => population * perPerson),
    },
    'cqc',
  );
  const endsAt = (population: number) =>
    endsOf(population, { perPerson, scale, sampling, tau2: limits === 'additive' ? dispersion.tau2 : null });
  return {
    target,
    targetKind,
    points: counted.map(({ position, population, rate }) => {
      const ends = endsAt(population);
      const expected = population * perPerson;
      return { position, population, expected, rate, ends, zone: zoneOf(rate, ends) };
    }),
    lines: gridOf(counted).map((population) => ({ population, ends: endsAt(population) })),
    phi: dispersion.phi,
    tau2: dispersion.tau2,
    limits,
  };
}

interface CountedRate {
  readonly position: number;
  readonly events: number;
  readonly population: number;
  readonly rate: number;
}

/** The territories whose rate is a count that is shown: an estimated one varies by more than chance. */
function countedPositions({ numerator, denominator, rate }: IndicatorFigures): readonly CountedRate[] {
  return Array.from(rate.values).flatMap((value, position) => {
    if (columnValueAt(rate, position).status !== 'known') return [];
    const events = numberOf(columnValueAt(numerator, position));
    const population = numberOf(columnValueAt(denominator, position));
    return events === undefined || population === undefined
      ? []
      : [{ position, events, population, rate: value }];
  });
}

function chooseTarget(
  france: IndicatorFigures,
  counted: readonly CountedRate[],
  scale: number,
): Pick<LevelFunnel, 'target' | 'targetKind'> {
  const published = numberOf(columnValueAt(france.rate, 0));
  if (published !== undefined) return { target: published, targetKind: 'france' };
  const events = counted.reduce((sum, unit) => sum + unit.events, 0);
  const population = counted.reduce((sum, unit) => sum + unit.population, 0);
  return { target: (events / population) * scale, targetKind: 'shown-mean' };
}

interface LimitSettings {
  readonly perPerson: number;
  readonly scale: number;
  readonly sampling: Exclude<Sampling, 'not-a-sample'>;
  /** `null` for chance alone. */
  readonly tau2: number | null;
}

function endsOf(population: number, { perPerson, scale, sampling, tau2 }: LimitSettings): FunnelEnds {
  const expected = population * perPerson;
  const limit = (p: number) => {
    if (tau2 !== null) return dispersedRatioLimit(p, expected, tau2) * perPerson * scale;
    return sampling === 'binomial'
      ? shareFunnelLimit(p, Math.round(population), perPerson) * scale
      : ratioFunnelLimit(p, expected) * perPerson * scale;
  };
  const { lower998, lower95, upper95, upper998 } = FUNNEL_PROBABILITIES;
  return {
    lower998: limit(lower998),
    lower95: limit(lower95),
    upper95: limit(upper95),
    upper998: limit(upper998),
  };
}

function zoneOf(rate: number, ends: FunnelEnds): FunnelZone {
  if (rate > ends.upper998) return 'above-998';
  if (rate > ends.upper95) return 'above-95';
  if (rate < ends.lower998) return 'below-998';
  return rate < ends.lower95 ? 'below-95' : 'inside';
}

/** Populations to draw the limits at: closer together among the small ones, where the limits bend. */
function gridOf(counted: readonly CountedRate[]): readonly number[] {
  const populations = counted.map(({ population }) => population);
  const smallest = Math.sqrt(least(populations));
  const largest = Math.sqrt(greatest(populations));
  if (populations.length === 0) return [];
  return Array.from(
    { length: LINE_POINTS },
    (_, rank) => (smallest + ((largest - smallest) * rank) / (LINE_POINTS - 1)) ** 2,
  );
}
