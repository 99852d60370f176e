import type { PopulationTable } from '@/domain/population';
import { computeIndicator } from '../compute-indicator';
import type { IndicatorDefinition, IndicatorResult } from '../indicator';
import { agesOf } from '../perimeter';
import { choosePopulation } from '../population';
import { clockOf, type DatedSources, datesOf, yearOf } from './dated-sources';
import { needAt } from './dated-need';

/**
 * Computes an indicator at a date, through the secrecy step as ever.
 *
 * At the latest date the figures are those of the map. At another, people are counted as of the date and divided by the
 * population of the nearest year.
 *
 * @param date - one of {@link datesOf}; the latest for any other.
 */
export function computeIndicatorAt(
  definition: IndicatorDefinition,
  sources: DatedSources,
  date: string,
): IndicatorResult {
  const dates = datesOf(definition, sources);
  const { perimeter, secrecy, patterns } = sources;
  const settings = { perimeter, secrecy, ...(patterns && { patterns }) };
  if (!dates.includes(date)) return computeIndicator(definition, sources, settings);
  const populations = date === dates.at(-1) ? sources.populations : populationsFor(definition, sources, date);
  const inputs = { ...sources, populations };
  switch (clockOf(definition)) {
    case 'offer': {
      const held = [sources.offer, ...sources.earlierOffers];
      const offer = held.find(({ provenance }) => provenance.date === date) ?? sources.offer;
      return computeIndicator(definition, { ...inputs, offer }, settings);
    }
    case 'need': {
      const need = needAt(sources, { source: perimeter.needSource, date, rule: secrecy });
      return computeIndicator(definition, { ...inputs, need }, settings);
    }
    case 'social-aid': {
      const socialAid = sources.socialAid.filter(({ year }) => String(year) === date);
      return computeIndicator(definition, { ...sources, socialAid }, settings);
    }
    default:
      return computeIndicator(definition, inputs, settings);
  }
}

/** The population of the nearest year that tells the ages of the denominator apart, and no other. */
function populationsFor(
  { denominator }: IndicatorDefinition,
  { populations, perimeter }: DatedSources,
  date: string,
): readonly PopulationTable[] {
  if (!('ages' in denominator)) return populations;
  const nearest = choosePopulation(populations, yearOf(date), agesOf(denominator.ages, perimeter));
  return nearest === undefined ? [] : [nearest];
}
