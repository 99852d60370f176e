import type { ActivityCount, ActivityService } from '@/domain/activity';
import type { CountUnit } from '@/domain/measure';
import type { CoverageKind } from '@/domain/coverage';
import type { NeedPublic } from '@/domain/need';
import type { CategoryCode } from '@/domain/offer';
import type { AgeBase, AgedPublic, SocialAidMeasure } from '@/domain/population';

/** A population: of ages that never change, or of the ages the perimeter gives a public. */
export type TermAges = AgeBase | AgedPublic;

/** A share of a population taken to be concerned, per 1 000, with its range: an assumption with a source, not a count. */
export interface Prevalence {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** Publication the range is read from, as the user or the catalogue gives it. */
  readonly source: string;
}

/** Kinds of team whose remit makes a share of the population covered. */
export const COVERING_TEAMS = ['erhr', 'pco'] as const satisfies readonly CoverageKind[];

/** One of {@link COVERING_TEAMS}. */
export type CoveringTeam = (typeof COVERING_TEAMS)[number];

/** What an indicator may count above or below the line. */
export type IndicatorTerm =
  /** Places of the categories the perimeter counts for a public. `both` counts twice who has two places. */
  | { readonly kind: 'places'; readonly public: AgedPublic | 'both' }
  /** Places of some categories, whatever the perimeter says of them. */
  | { readonly kind: 'places-of'; readonly categories: readonly CategoryCode[] }
  /** Open establishments and services of some categories. */
  | { readonly kind: 'establishments-of'; readonly categories: readonly CategoryCode[] }
  /** People without a solution, in the source of the perimeter. */
  | { readonly kind: 'need'; readonly public: NeedPublic }
  /** Fewest (one source holds the others) or most people (no two sources share one) without a solution, over all sources. */
  | { readonly kind: 'need-bound'; readonly public: NeedPublic; readonly bound: 'low' | 'high' }
  | { readonly kind: 'social-aid'; readonly measure: SocialAidMeasure }
  | { readonly kind: 'population'; readonly ages: TermAges }
  /** People expected in a population from a prevalence: the central one is counted. */
  | { readonly kind: 'expected'; readonly ages: TermAges; readonly prevalence: Prevalence }
  /** What services of a kind reported: people, or the days they waited. */
  | { readonly kind: 'activity'; readonly service: ActivityService; readonly count: ActivityCount }
  /** Inhabitants of the départements that some team of a kind is known to answer for. */
  | { readonly kind: 'covered-population'; readonly team: CoveringTeam; readonly ages: TermAges }
  /** Places a territory lacks to reach the rate of its reference: max(0, (t_ref − t_i) × P_i). */
  | { readonly kind: 'gap'; readonly public: AgedPublic; readonly reference: 'france' | 'region' };

/** {@link IndicatorTerm} of one kind. */
export type TermOf<Kind extends IndicatorTerm['kind']> = Extract<IndicatorTerm, { readonly kind: Kind }>;

const UNITS: Readonly<Record<Exclude<IndicatorTerm['kind'], 'activity'>, CountUnit>> = {
  places: 'places',
  'places-of': 'places',
  'establishments-of': 'establishments',
  need: 'people',
  'need-bound': 'people',
  'social-aid': 'people',
  population: 'people',
  expected: 'people',
  'covered-population': 'people',
  gap: 'places',
};

/** What a count of activity is one of. */
export function unitOfActivity(count: ActivityCount): CountUnit {
  return count === 'days-waited' ? 'person-days' : 'people';
}

/** What a term counts. */
export function unitOfTerm(term: IndicatorTerm): CountUnit {
  if (term.kind === 'activity') return unitOfActivity(term.count);
  return UNITS[term.kind];
}

/**
 * The categories a term counts, `null` when it counts people.
 *
 * @param categories - those of the perimeter.
 */
export function countedCategories(
  term: IndicatorTerm,
  categories: Readonly<Record<AgedPublic, readonly CategoryCode[]>>,
): readonly CategoryCode[] | null {
  switch (term.kind) {
    case 'places':
      return term.public === 'both'
        ? [...new Set([...categories.child, ...categories.adult])]
        : categories[term.public];
    case 'gap':
      return categories[term.public];
    case 'places-of':
    case 'establishments-of':
      return term.categories;
    default:
      return null;
  }
}
