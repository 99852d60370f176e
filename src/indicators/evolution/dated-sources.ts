import { needDatesOfPublic } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { SeriesBreak } from '@/domain/population';
import { activityDatesOf } from '../activity';
import type { IndicatorInputs, IndicatorSettings } from '../compute-indicator';
import type { IndicatorDefinition, Perimeter } from '../indicator';
import type { IndicatorTerm } from '../indicator-term';

/** Everything an indicator may be computed from, at every date there is. */
export interface DatedInputs extends IndicatorInputs {
  /** Offers of other dates that the dossier keeps as points of comparison. */
  readonly earlierOffers: readonly OfferDataset[];
  /** Breaks that producers declare. */
  readonly breaks: readonly SeriesBreak[];
}

/** Everything an indicator is computed from, and how. */
export type DatedSources = DatedInputs & IndicatorSettings;

/** What the figures of an indicator change with. */
type Clock = 'offer' | 'need' | 'social-aid' | 'population' | 'activity';

const CLOCKS: Readonly<Record<IndicatorTerm['kind'], Clock | null>> = {
  places: 'offer',
  'places-of': 'offer',
  'establishments-of': 'offer',
  gap: 'offer',
  need: 'need',
  /* Sources are counted at dates of their own: their bounds have none. */
  'need-bound': null,
  'social-aid': 'social-aid',
  population: 'population',
  expected: 'population',
  activity: 'activity',
  /* A list of teams is as it is today. */
  'covered-population': null,
};

/**
 * The source whose dates are those of an indicator: that of its numerator, if its denominator is a population or comes
 * from the same source. `null` when its two counts are dated each on its own: their ratio has no date.
 */
export function clockOf({ numerator, denominator }: IndicatorDefinition): Clock | null {
  const clock = CLOCKS[numerator.kind];
  const below = CLOCKS[denominator.kind];
  return below === 'population' || below === clock ? clock : null;
}

/** Dates an indicator may be computed at, ISO 8601, the earliest first; none when its figures have no date. */
export function datesOf(
  definition: IndicatorDefinition,
  sources: DatedInputs & { readonly perimeter: Perimeter },
): readonly string[] {
  const dates = rawDatesOf(definition, sources).filter((date) => date !== null);
  return [...new Set(dates)].sort();
}

function rawDatesOf(
  definition: IndicatorDefinition,
  { need, perimeter, offer, earlierOffers, socialAid, populations, activity }: Parameters<typeof datesOf>[1],
): readonly (string | null)[] {
  const { numerator } = definition;
  switch (clockOf(definition)) {
    case null:
      return [];
    case 'offer':
      return [...earlierOffers, offer].map(({ provenance }) => provenance.date);
    case 'need':
      return numerator.kind === 'need' ? needDatesOfPublic(need, perimeter.needSource, numerator.public) : [];
    case 'social-aid':
      return socialAid.flatMap(({ measure, year }) =>
        numerator.kind === 'social-aid' && measure === numerator.measure ? [String(year)] : [],
      );
    case 'activity':
      return numerator.kind === 'activity' ? activityDatesOf(activity, numerator) : [];
    case 'population':
      return populations.map(({ year }) => String(year));
  }
}

/**
 * Says whether a record is of a date or of before it, as far as both say: a count of a year is one of any day of that
 * year.
 */
export function isAtOrBefore(record: string, date: string): boolean {
  const precision = Math.min(record.length, date.length);
  return record.slice(0, precision) <= date.slice(0, precision);
}

/** The latest of some dates, the earliest first, that is at or before another; `undefined` when all come after it. */
export function latestUpTo(dates: readonly string[], date: string): string | undefined {
  return dates.findLast((record) => isAtOrBefore(record, date));
}
