import { type CategoryCode, categoryOf, type CategoryPublic } from './category';
import type { CapacityStatus, Establishment } from './establishment';

/** How far an establishment has come: some places installed, places authorised and none installed, none recorded. */
export const OFFER_STAGES = ['installed', 'authorised-only', 'unrecorded'] as const;

/** One of {@link OFFER_STAGES}. */
export type OfferStage = (typeof OFFER_STAGES)[number];

/**
 * Which establishments are shown. An empty list lets all through; those of a list are alternatives, and every list must
 * be satisfied. It chooses what is shown, never what indicators count.
 */
export interface OfferFilter {
  readonly categories: readonly CategoryCode[];
  /** Whom their category serves. */
  readonly ages: readonly CategoryPublic[];
  /** FINESS codes of publics, as in {@link Establishment} capacities. */
  readonly publics: readonly string[];
  /** Names of managing bodies, as the source writes them. */
  readonly managers: readonly string[];
  readonly stages: readonly OfferStage[];
}

/** Lets every establishment through. */
export const NO_OFFER_FILTER: OfferFilter = {
  categories: [],
  ages: [],
  publics: [],
  managers: [],
  stages: [],
};

/** Whether a filter leaves any establishment out by its own choice. */
export function isFiltering(filter: OfferFilter): boolean {
  return Object.values(filter).some((chosen: readonly string[]) => chosen.length > 0);
}

/** How far an establishment has come. */
export function offerStageOf({ capacities }: Pick<Establishment, 'capacities'>): OfferStage {
  const has = (wanted: CapacityStatus) =>
    capacities.some(({ status, places }) => status === wanted && places > 0);
  if (has('installed')) return 'installed';
  return has('authorised') ? 'authorised-only' : 'unrecorded';
}

/** The establishments a filter lets through, in the order given. */
export function filterOffer(
  establishments: readonly Establishment[],
  filter: OfferFilter,
): readonly Establishment[] {
  if (!isFiltering(filter)) return establishments;
  const [categories, ages, publics, managers, stages] = [
    allowing(filter.categories),
    allowing(filter.ages),
    allowing(filter.publics),
    allowing(filter.managers),
    allowing(filter.stages),
  ];
  return establishments.filter(
    (establishment) =>
      categories([establishment.categoryCode]) &&
      ages([categoryOf(establishment.categoryCode)?.public]) &&
      publics(establishment.capacities.map(({ publicCode }) => publicCode)) &&
      managers([establishment.managerName]) &&
      stages([offerStageOf(establishment)]),
  );
}

/** Whether one of some values is among those chosen; always when none is chosen. */
function allowing(chosen: readonly string[]): (values: readonly (string | null | undefined)[]) => boolean {
  if (chosen.length === 0) return () => true;
  const set = new Set<string | null | undefined>(chosen);
  return (values) => values.some((value) => set.has(value));
}
