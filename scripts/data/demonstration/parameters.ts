import type { CategoryFamily } from '@/domain/offer';

/** Seed of every draw: the same seed and the same tables give the same demonstration data. */
export const DEMONSTRATION_SEED = 20_240_530;

/** What the fictional establishments of a category look like. */
export interface CategoryProfile {
  /** Kind of activity, mode and public that all its establishments declare, as FINESS codes. */
  readonly activity: readonly [activityCode: string, modeCode: string, publicCode: string];
  /** Establishments in France where no published total says how many; a plausible number. */
  readonly plausibleEstablishments?: number;
  /** Every département has at least one. */
  readonly everywhere: boolean;
}

/** Profiles by category code; the activity triples are frequent ones of the register. */
export const CATEGORY_PROFILES: Readonly<Record<string, CategoryProfile>> = {
  '182': { activity: ['844', '16', '117'], plausibleEstablishments: 1650, everywhere: true },
  '183': { activity: ['844', '21', '117'], plausibleEstablishments: 1260, everywhere: true },
  '186': { activity: ['841', '21', '200'], plausibleEstablishments: 440, everywhere: false },
  '188': { activity: ['844', '21', '500'], plausibleEstablishments: 190, everywhere: false },
  '190': { activity: ['900', '47', '010'], everywhere: true },
  '192': { activity: ['901', '13', '420'], plausibleEstablishments: 135, everywhere: false },
  '246': { activity: ['908', '14', '010'], everywhere: true },
  '252': { activity: ['897', '11', '010'], everywhere: true },
  '255': { activity: ['917', '11', '500'], everywhere: true },
  '382': { activity: ['936', '11', '010'], everywhere: true },
  '437': { activity: ['939', '11', '010'], everywhere: false },
  '445': { activity: ['966', '16', '206'], everywhere: true },
  '446': { activity: ['965', '16', '010'], everywhere: true },
  '448': { activity: ['966', '11', '206'], everywhere: false },
  '449': { activity: ['965', '11', '010'], everywhere: true },
};

/** How far territories differ, as spreads of the logarithm of their level. */
export const OFFER_SPREAD = { region: 0.14, departement: 0.14, family: 0.12, category: 0.1 };

/** How the offer of some territories differs from the others', whatever the draw. */
export const STRUCTURAL_LEVELS = {
  parisRegion: 0.74,
  overseas: 0.58,
  mayotte: 0.3,
  /** Under this many inhabitants, a département tends to be better equipped. */
  smallPopulation: 300_000,
  small: 1.22,
};

/** Families whose level is drawn, in the order of the draws. */
export const DRAWN_FAMILIES: readonly CategoryFamily[] = [
  'child-service',
  'child-institution',
  'early-intervention',
  'adult-work',
  'adult-housing',
  'adult-care-home',
  'adult-service',
];
