import type { Protection } from '../disclosure';

/** A count that rests on one contributor for the most part tells what that contributor has. */
interface DominanceRule {
  /** Share of the count, between 0 and 1, above which its largest contribution hides it. */
  readonly share: number;
}

/** Multiples that shown counts may be rounded to. */
export const ROUNDING_BASES = [5, 10] as const;

/** One of {@link ROUNDING_BASES}. */
export type RoundingBase = (typeof ROUNDING_BASES)[number];

/** How counts of people are kept secret. */
export interface SecrecyRule {
  /** Counts from 1 to threshold − 1 are hidden; 0 or 1 hides nothing. Zero itself is printed. */
  readonly threshold: number;
  /** `null` when contributions do not matter. */
  readonly dominance: DominanceRule | null;
  /** Multiple that every shown count is rounded to; `null` when counts are shown to the unit. */
  readonly rounding: RoundingBase | null;
}

/** Rules in use, in the order they are offered; docs/methods/secret-statistique.md gives the source of each. */
export const SECRECY_PRESETS = {
  none: { threshold: 0, dominance: null, rounding: null },
  business: { threshold: 3, dominance: { share: 0.85 }, rounding: null },
  social: { threshold: 5, dominance: null, rounding: null },
  health: { threshold: 11, dominance: null, rounding: null },
} as const satisfies Readonly<Record<string, SecrecyRule>>;

/** Name of one of {@link SECRECY_PRESETS}. */
export type SecrecyPreset = keyof typeof SECRECY_PRESETS;

/** Names of the presets, in the order they are offered. */
export const SECRECY_PRESET_NAMES = Object.keys(SECRECY_PRESETS) as readonly SecrecyPreset[];

/** The preset a rule is, or `null` when it is the user's own. */
export function presetOf(rule: SecrecyRule): SecrecyPreset | null {
  return SECRECY_PRESET_NAMES.find((name) => isSameRule(SECRECY_PRESETS[name], rule)) ?? null;
}

/** Says whether two rules hide and round the same. */
export function isSameRule(left: SecrecyRule, right: SecrecyRule): boolean {
  return (
    left.threshold === right.threshold &&
    left.dominance?.share === right.dominance?.share &&
    left.rounding === right.rounding
  );
}

/** Says whether a rule may hide a count. */
export function hidesCounts({ threshold, dominance }: SecrecyRule): boolean {
  return threshold > 1 || dominance !== null;
}

/** Says whether a rule changes nothing: counts are shown whole and to the unit. */
export function showsEverything(rule: SecrecyRule): boolean {
  return !hidesCounts(rule) && rule.rounding === null;
}

/** A rule that hides and rounds all that either of two does. */
export function strictestRule(left: SecrecyRule, right: SecrecyRule): SecrecyRule {
  const shares = [left, right].flatMap(({ dominance }) => dominance?.share ?? []);
  const rounding = Math.max(left.rounding ?? 0, right.rounding ?? 0);
  return {
    threshold: Math.max(left.threshold, right.threshold),
    dominance: shares.length === 0 ? null : { share: Math.min(...shares) },
    rounding: ROUNDING_BASES.find((base) => base === rounding) ?? null,
  };
}

/**
 * The protection of a small count: a reader must have to think that it may reach the threshold, and may not bound it
 * within less than threshold − 1. `null` for a count that is no secret.
 */
export function protectSmall(count: number, threshold: number): Protection | null {
  if (!(count > 0 && count < threshold)) return null;
  return { rise: threshold - count, width: Math.max(threshold - 1, 1) };
}

/**
 * The protection of a count that rests on one contributor: a reader must have to think that it may be as large as the
 * count in which this contribution would be no more than the share allowed, and may not bound it within twice that
 * margin. `null` for a count that is no secret, or whose contributors are not known.
 *
 * @param largest - people of the largest contributor, `NaN` when it is not known.
 */
function protectDominated(
  count: number,
  largest: number,
  dominance: SecrecyRule['dominance'],
): Protection | null {
  if (dominance === null || !(count > 0 && largest > dominance.share * count)) return null;
  const margin = Math.max(largest / dominance.share - count, MARGIN_AT_LEAST);
  return { rise: margin, width: 2 * margin };
}

/** The protection of a count under a rule; `null` for a count that is no secret. */
export function protectCount(
  count: number,
  largest: number,
  { threshold, dominance }: SecrecyRule,
): Protection | null {
  return strictestProtection(protectSmall(count, threshold), protectDominated(count, largest, dominance));
}

/** One person more or less is the least doubt there can be. */
const MARGIN_AT_LEAST = 1;

/** The protection that gives all that two protections do. */
function strictestProtection(left: Protection | null, right: Protection | null): Protection | null {
  if (left === null || right === null) return left ?? right;
  return { rise: Math.max(left.rise, right.rise), width: Math.max(left.width, right.width) };
}
