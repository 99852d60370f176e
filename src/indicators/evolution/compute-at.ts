import type { PopulationTable } from '@/domain/population';
import { computeIndicator } from '../compute-indicator';
import type { IndicatorDefinition, IndicatorResult } from '../indicator';
import { agesOf } from '../perimeter';
import { clockOf, type DatedSources, datesOf, isAtOrBefore, latestUpTo } from './dated-sources';
import { activityUpTo, coverageAt, needUpTo, offerAt } from './sources-at';

/**
 * Everything an indicator is computed from as of a date: of each measure the record of that date, or the latest before
 * it. A measure that begins later is not there, and its figures are missing.
 *
 * People in need are taken of the latest date their public was counted at. The population is of that year or before; only
 * where no table by then tells the ages of the denominator apart is it the first that does.
 */
export function sourcesAt(
  definition: IndicatorDefinition,
  sources: DatedSources,
  date: string,
): DatedSources {
  const isThere = ({ year }: { readonly year: number }) => isAtOrBefore(String(year), date);
  const ofNeed = clockOf(definition) === 'need' ? latestUpTo(datesOf(definition, sources), date) : undefined;
  return {
    ...sources,
    offer: offerAt(sources, date),
    need: needUpTo(sources, ofNeed ?? date, sources.secrecy),
    activity: activityUpTo(sources, definition, date),
    coverage: coverageAt(sources.coverage, date),
    socialAid: sources.socialAid.filter(isThere),
    populations: [...sources.populations.filter(isThere), ...laterPopulations(definition, sources, date)],
  };
}

/** The population to divide by where those of the date do not tell the ages apart: the first that does, if any. */
function laterPopulations(
  definition: IndicatorDefinition,
  { populations, perimeter }: DatedSources,
  date: string,
): readonly PopulationTable[] {
  const { denominator } = definition;
  if (denominator.kind !== 'population' || clockOf(definition) === 'population') return [];
  const ages = agesOf(denominator.ages, perimeter);
  const tells = populations.filter(({ byAge }) => byAge[ages] !== undefined);
  if (tells.some(({ year }) => isAtOrBefore(String(year), date))) return [];
  return tells.toSorted((left, right) => left.year - right.year).slice(0, 1);
}

/**
 * Computes an indicator as of a date, through the secrecy step as ever; `referenceDate` says which record that came to.
 *
 * @param date - ISO 8601, a year or a month as well; `null` for the latest of each measure.
 */
export function computeIndicatorAt(
  definition: IndicatorDefinition,
  sources: DatedSources,
  date: string | null,
): IndicatorResult {
  const { perimeter, secrecy, patterns } = sources;
  const settings = { perimeter, secrecy, ...(patterns && { patterns }) };
  if (date === null) return computeIndicator(definition, sources, settings);
  const result = computeIndicator(definition, sourcesAt(definition, sources, date), settings);
  return { ...result, asOf: date };
}
