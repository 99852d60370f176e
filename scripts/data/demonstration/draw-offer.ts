import { categoryOf, type Category } from '@/domain/offer';
import type { RandomSource } from '@/lib';
import type { DepartementEntry } from '../sources/territory-directory';
import { apportion } from './apportion';
import { drawFactor } from './draw';
import type { OfferLevels } from './offer-levels';
import { CATEGORY_PROFILES, type CategoryProfile, OFFER_SPREAD } from './parameters';
import type { Site, SiteDraw } from './place-establishments';

/** What was published for a category in the whole country. */
export interface NationalTotal {
  readonly categoryCode: string;
  readonly establishments: number | null;
  /** `null` for a category that works by file active. */
  readonly placesInstalled: number | null;
}

/** A fictional establishment before it gets its number. */
export interface DrawnEstablishment {
  readonly categoryCode: string;
  readonly departementCode: string;
  readonly site: Site;
  readonly installed: number | null;
  readonly authorised: number | null;
}

/** Everything the offer is drawn from. */
export interface OfferInputs {
  readonly departements: readonly DepartementEntry[];
  /** Inhabitants of each département, in their order, of the ages each public is counted in. */
  readonly populations: Readonly<Record<'child' | 'adult', readonly number[]>>;
  readonly totals: readonly NationalTotal[];
  readonly levels: OfferLevels;
  readonly drawSite: SiteDraw;
}

/** Fewest places of an establishment, where its département has enough of them. */
const SMALLEST = 6;
/** Spread of the sizes of the establishments of a category. */
const SIZE_SPREAD = 0.45;
/** Share of establishments with places that are authorised and not yet installed, and how many more at most. */
const EXTENSIONS = { share: 0.14, most: 0.18 };

/** Draws the establishments of every category; installed places add up to the published totals exactly. */
export function drawOffer(inputs: OfferInputs, random: RandomSource): readonly DrawnEstablishment[] {
  return inputs.totals.flatMap((total) => drawCategory(total, inputs, random));
}

function drawCategory(total: NationalTotal, inputs: OfferInputs, random: RandomSource): DrawnEstablishment[] {
  const category = categoryInScope(total.categoryCode);
  const profile = profileOf(category);
  const establishments = total.establishments ?? profile.plausibleEstablishments;
  if (establishments === undefined) throw new Error(`No number of establishments for ${category.code}`);
  const population = inputs.populations[category.public === 'child' ? 'child' : 'adult'];
  const weights = inputs.departements.map(({ code }, position) => {
    const level = inputs.levels.levelOf(code, category.family);
    return (population[position] ?? Number.NaN) * level * drawFactor(random, OFFER_SPREAD.category);
  });
  const counts = apportion({ total: establishments, weights, minimum: profile.everywhere ? 1 : 0 });
  const places = placesByDepartement(total.placesInstalled, weights, counts);
  return inputs.departements.flatMap(({ code }, position) => {
    const count = counts[position] ?? 0;
    const sizes = drawSizes(places?.[position] ?? null, count, random);
    return Array.from({ length: count }, (_, rank): DrawnEstablishment => {
      const installed = sizes?.[rank] ?? null;
      return {
        categoryCode: category.code,
        departementCode: code,
        site: inputs.drawSite(code, random),
        installed,
        authorised: installed === null ? null : installed + drawExtension(installed, random),
      };
    });
  });
}

function placesByDepartement(
  total: number | null,
  weights: readonly number[],
  counts: readonly number[],
): readonly number[] | null {
  if (total === null) return null;
  return apportion({
    total,
    weights: weights.map((weight, position) => (counts[position] === 0 ? 0 : weight)),
  });
}

function drawSizes(
  places: number | null,
  establishments: number,
  random: RandomSource,
): readonly number[] | null {
  if (places === null) return null;
  return apportion({
    total: places,
    weights: Array.from({ length: establishments }, () => drawFactor(random, SIZE_SPREAD)),
    minimum: Math.min(SMALLEST, Math.floor(places / Math.max(1, establishments))),
  });
}

function drawExtension(installed: number, random: RandomSource): number {
  if (random() >= EXTENSIONS.share) return 0;
  return Math.max(1, Math.round(installed * EXTENSIONS.most * random()));
}

/** The category of a code; the demonstration only holds categories the application counts. */
export function categoryInScope(code: string): Category {
  const category = categoryOf(code);
  if (category === undefined) throw new Error(`Category ${code} is out of scope`);
  return category;
}

/** How the establishments of a category look. */
export function profileOf({ code }: Category): CategoryProfile {
  const profile = CATEGORY_PROFILES[code];
  if (profile === undefined) throw new Error(`No profile for category ${code}`);
  return profile;
}
