import type { ActivityDataset, ActivityService } from '@/domain/activity';
import { type CoverageDataset, type CoverageKind, kindsIn, teamProvenance } from '@/domain/coverage';
import { keepNeed, needDatesOf, type NeedDataset, needSourcesOf } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import { activityDatesOf } from '../activity';
import type { IndicatorDefinition } from '../indicator';
import { countryOf, type NeedInputs } from '../need-counts';
import { ruleOfNeed, type SecrecyRules } from '../secrecy/secrecy-rules';
import type { LeastPattern } from '../secrecy/suppression';
import { activityAt } from './dated-activity';
import { type DatedInputs, type DatedSources, isAtOrBefore, latestUpTo } from './dated-sources';
import { needAt } from './dated-need';

/**
 * The offer of a date, or the latest before it. One whose date is unknown stands for every date there is no other for;
 * where the first comes later there is none: it speaks of no département.
 */
export function offerAt(
  { offer, earlierOffers }: Pick<DatedInputs, 'offer' | 'earlierOffers'>,
  date: string,
): OfferDataset {
  const dateOf = ({ provenance }: OfferDataset) => provenance.date ?? '';
  const held = [...earlierOffers, offer]
    .filter(({ provenance }) => provenance.date !== null)
    .sort((left, right) => (dateOf(left) < dateOf(right) ? -1 : 1))
    .findLast((candidate) => isAtOrBefore(dateOf(candidate), date));
  if (held !== undefined) return held;
  if (offer.provenance.date === null) return offer;
  return {
    ...offer,
    provenance: { ...offer.provenance, date: null },
    establishments: [],
    observedDepartements: new Set(),
  };
}

/**
 * The need of a date: each source as of its own latest date at or before it. A source counted later only is not there;
 * one whose dates are unknown is as it is.
 */
export function needUpTo(
  { need, hierarchy, patterns }: NeedInputs,
  date: string,
  rules: SecrecyRules,
): NeedDataset {
  return needAtDates(need, countryOf(hierarchy), patterns ?? NO_PATTERN)(rules)(date);
}

const NO_PATTERN: readonly LeastPattern[] = [];

/** The need of each date asked for; kept, for every indicator of a need asks for the same. */
const needAtDates = memoizeLast(
  (need: NeedDataset, hierarchy: TerritoryHierarchy, patterns: readonly LeastPattern[]) =>
    memoizeLast((rules: SecrecyRules) => {
      const kept = new Map<string, NeedDataset>();
      return (date: string): NeedDataset => {
        const found = kept.get(date) ?? takeNeedUpTo({ need, hierarchy, patterns }, date, rules);
        kept.set(date, found);
        return found;
      };
    }),
);

function takeNeedUpTo(inputs: NeedInputs, date: string, rules: SecrecyRules): NeedDataset {
  let { need } = inputs;
  for (const source of needSourcesOf(inputs.need)) {
    const dates = needDatesOf(inputs.need, source);
    if (dates.length === 0) continue;
    const latest = latestUpTo(dates, date);
    need =
      latest === undefined
        ? keepNeed(need, (counts) => counts.source !== source)
        : needAt({ ...inputs, need }, { source, date: latest, rule: ruleOfNeed(rules, source) });
  }
  return need;
}

/**
 * The activity an indicator is computed from as of a date: of each service it counts, what was reported for the latest date
 * at or before it that speaks of the count. A service that reports later only is not there; one whose dates are unknown is
 * as it is.
 */
export function activityUpTo(
  sources: DatedSources,
  { numerator, denominator }: IndicatorDefinition,
  date: string,
): ActivityDataset {
  const dates = new Map<ActivityService, string | null>();
  for (const term of [denominator, numerator]) {
    if (term.kind !== 'activity') continue;
    const reported = activityDatesOf(sources.activity, term);
    if (reported.length > 0) dates.set(term.service, latestUpTo(reported, date) ?? null);
  }
  return dates.size === 0 ? sources.activity : activityAt(sources, dates, sources.secrecy);
}

/** The lists of teams as of a date: nobody is known to answer for anything before the list was made. */
export function coverageAt(coverage: CoverageDataset, date: string): CoverageDataset {
  const isMade = (kind: CoverageKind) =>
    teamProvenance(coverage, kind).some(({ date: made }) => made === null || isAtOrBefore(made, date));
  if (kindsIn(coverage).every(isMade)) return coverage;
  return {
    ...coverage,
    teams: coverage.teams.filter(({ kind }) => isMade(kind)),
    completeKinds: (coverage.completeKinds ?? []).filter(isMade),
  };
}
