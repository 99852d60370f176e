import { teamProvenance } from '@/domain/coverage';
import type { MeasureColumn, ProtectedColumn } from '@/domain/measure';
import { needSourcesOf } from '@/domain/need';
import type { CategoryCode } from '@/domain/offer';
import { protectActivity } from './activity-counts';
import { aggregateCounts } from './aggregate';
import type { IndicatorInputs, IndicatorSettings } from './compute-indicator';
import { countCoveredPopulation } from './covered-population';
import { countEstablishments } from './establishments';
import { type CommunePlace, showFineNeed } from './fine-need/show-fine-need';
import type { ProtectedByLevel } from './indicator';
import { countedCategories, type IndicatorTerm, type TermAges, type TermOf } from './indicator-term';
import { computeNeedBounds } from './need-bounds';
import { readNeed } from './need-counts';
import { departementGround } from './offer-ground';
import { agesOf } from './perimeter';
import { addUpEstablishments, countPlaces } from './places';
import { choosePopulation, countInhabitants } from './population';
import { periodOf, type ReferencePeriod } from './reference-period';
import { publish } from './secrecy/protected-column';
import { ruleOf, ruleOfNeed, rulesOf, type SecretSet, type SetRule } from './secrecy/secrecy-rules';
import { countSocialAid, latestSeries } from './social-aid';
import type { ByLevel } from './territory-members';
import { bearTogether, type CountedTogether, leaveTogetherOut, positionsTogether } from './undivided';

/** One term of an indicator, counted. */
export interface TermReading {
  /** Before the secrecy step; its statuses say which départements the source speaks of. */
  readonly byDepartement: MeasureColumn;
  readonly shown: ProtectedByLevel;
  /** Départements whose count is known of all together: the first of each group bears it in `byDepartement`. */
  readonly together?: CountedTogether;
  readonly period: ReferencePeriod;
  /** Year of the population that goes with it, or `null` for the latest. */
  readonly populationYear: number | null;
  /** The rules its counts went through; `null` when they are public, and may be added up again over fewer départements. */
  readonly secrecy: readonly SetRule[] | null;
  readonly establishmentsWithoutCapacity: ByLevel<Uint16Array> | null;
  /** It adds up the ages of a source that gives no total. */
  readonly isSumOfAges?: true;
  /**
   * Secret counts over the territories that communes make, after the secrecy step; left out where the sources give them by
   * département alone, or where they are public.
   */
  readonly atCommunes?: (place: CommunePlace) => ProtectedColumn;
}

/** What terms are read from. */
export interface TermSources extends IndicatorInputs, IndicatorSettings {
  /** Year of the population to take, or `null` for the latest. */
  readonly populationYear: number | null;
}

const PER_THOUSAND = 1000;

/** Counts a term; a gap is not counted but computed from rates, by `readGap`. */
export function readTerm(term: Exclude<IndicatorTerm, TermOf<'gap'>>, sources: TermSources): TermReading {
  const { hierarchy, perimeter, secrecy } = sources;
  switch (term.kind) {
    case 'places':
    case 'places-of':
      return readPlaces(countedCategories(term, perimeter.categories) ?? [], sources);
    case 'establishments-of': {
      const period = periodOf([sources.offer.provenance.date]);
      return readPublic(
        countEstablishments(sources.offer, departementGround(hierarchy), term.categories),
        sources,
        { period },
      );
    }
    case 'need': {
      const { needSource: source } = perimeter;
      const selection = { source, public: term.public, rule: ruleOfNeed(secrecy, source) };
      const { people, shown, period, fine, isSumOfAges } = readNeed(sources, selection);
      const atCommunes = fine && ((place: CommunePlace) => showFineNeed(fine, place));
      const applied = rulesOf(secrecy, setsOfNeed([source]));
      const counts = { ...NOTHING_MORE, byDepartement: people, shown, period, secrecy: applied };
      const reading = isSumOfAges ? { ...counts, isSumOfAges } : counts;
      return atCommunes === null ? reading : { ...reading, atCommunes };
    }
    case 'need-bound':
      return readNeedBound(term, sources);
    case 'social-aid': {
      const series = latestSeries(sources.socialAid, term.measure);
      const populationYear = series?.year ?? null;
      const period = periodOf([populationYear === null ? null : String(populationYear)]);
      const undivided = series?.undivided ?? [];
      const counts = bearTogether(countSocialAid(series, hierarchy.departement), undivided);
      const together = positionsTogether(undivided, hierarchy.departement);
      return readPublic(counts, sources, { period, populationYear, together });
    }
    case 'activity': {
      const set = { kind: 'activity', service: term.service } as const;
      const rule = ruleOf(secrecy, set);
      const { counts, shown, period } = protectActivity(sources, term, rule);
      return { ...NOTHING_MORE, byDepartement: counts, shown, period, secrecy: [{ set, rule }] };
    }
    case 'covered-population':
      return readCovered(term, sources);
    case 'population':
      return readPopulation(term.ages, sources);
    case 'expected':
      return readPopulation(term.ages, sources, term.prevalence.central / PER_THOUSAND);
  }
}

function readNeedBound(term: TermOf<'need-bound'>, sources: TermSources): TermReading {
  const { perimeter, secrecy } = sources;
  const selection = { public: term.public, rules: secrecy, overlaps: perimeter.needOverlaps };
  const { period, ...bounds } = computeNeedBounds(sources, selection);
  const shown = bounds[term.bound];
  const applied = rulesOf(secrecy, setsOfNeed(needSourcesOf(sources.need)));
  const reading = { ...NOTHING_MORE, byDepartement: shown.departement, shown, period, secrecy: applied };
  return sources.need.fine === undefined ? reading : { ...reading, atCommunes: ({ level }) => shown[level] };
}

function setsOfNeed(sources: readonly (string | null)[]): readonly SecretSet[] {
  return sources.flatMap((source) => (source === null ? [] : [{ kind: 'need', source }]));
}

const NOTHING_MORE = { populationYear: null, establishmentsWithoutCapacity: null, secrecy: null };

function readPublic(
  byDepartement: MeasureColumn,
  { hierarchy }: TermSources,
  rest: Pick<TermReading, 'period'> & Partial<TermReading>,
): TermReading {
  const counts = leaveTogetherOut(aggregateCounts(byDepartement, hierarchy), rest.together ?? []);
  return { ...NOTHING_MORE, byDepartement, shown: publish(counts), ...rest };
}

function readPlaces(categories: readonly CategoryCode[], sources: TermSources): TermReading {
  const { offer, hierarchy, perimeter } = sources;
  const selection = { categories, status: perimeter.capacityStatus };
  const { places, withoutCapacity } = countPlaces(offer, departementGround(hierarchy), selection);
  return readPublic(places, sources, {
    period: periodOf([offer.provenance.date]),
    establishmentsWithoutCapacity: addUpEstablishments(withoutCapacity, hierarchy),
  });
}

function readCovered(term: TermOf<'covered-population'>, sources: TermSources): TermReading {
  const { hierarchy, coverage } = sources;
  const { byDepartement: population } = readPopulation(term.ages, sources);
  const shown = publish(countCoveredPopulation(coverage, term.team, { hierarchy, population }));
  const period = periodOf(teamProvenance(coverage, term.team).map(({ date }) => date));
  return { ...NOTHING_MORE, byDepartement: shown.departement, shown, period };
}

function readPopulation(termAges: TermAges, sources: TermSources, share?: number): TermReading {
  const { hierarchy, populations, perimeter, populationYear } = sources;
  const ages = agesOf(termAges, perimeter);
  const table = choosePopulation(populations, populationYear, ages);
  const selection = share === undefined ? { table, ages } : { table, ages, share };
  const period = periodOf([table === undefined ? null : String(table.year)]);
  return readPublic(countInhabitants(hierarchy, selection), sources, { period });
}
