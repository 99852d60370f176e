import type { Discontinuity, DiscontinuityFinding, DiscontinuityMeasure } from './find-discontinuities';

/** Which discontinuities are shown: a share of the borders, the strongest, or those at or above a value of the measure. */
export type DiscontinuityThreshold =
  { readonly kind: 'share'; readonly share: number } | { readonly kind: 'value'; readonly value: number };

/** A discontinuity and its strength by the measure chosen. */
export interface RankedDiscontinuity extends Discontinuity {
  readonly strength: number;
}

/** The borders that are shown, and what became of the others. */
export interface StrongestBorders {
  /** From the strongest; equals in the order given. */
  readonly shown: readonly RankedDiscontinuity[];
  /** Strength from which borders are shown; `null` where no border has any. */
  readonly least: number | null;
  /** Borders that can be compared by the measure, those whose rates are equal included. */
  readonly comparable: number;
  /** Borders without a ratio, one rate being zero; none where differences are measured. */
  readonly zeroBased: number;
}

/**
 * The strongest discontinuities. Of a share of `n` borders that can be compared, the strength at rank `⌈share × n⌉` is the
 * threshold, and every border that reaches it is shown: those tied with the last one too. Equal rates make no
 * discontinuity, whatever the threshold.
 */
export function strongestBorders(
  { compared }: DiscontinuityFinding,
  measure: DiscontinuityMeasure,
  threshold: DiscontinuityThreshold,
): StrongestBorders {
  const ranked = compared
    .flatMap((border): RankedDiscontinuity[] => {
      const strength = border[measure];
      return strength === null ? [] : [{ ...border, strength }];
    })
    .sort((left, right) => right.strength - left.strength || left.border - right.border);
  const least = leastOf(ranked, threshold);
  const isShown = ({ strength, difference }: RankedDiscontinuity) =>
    difference > 0 && least !== null && strength >= least;
  return {
    shown: ranked.filter(isShown),
    least,
    comparable: ranked.length,
    zeroBased: compared.length - ranked.length,
  };
}

function leastOf(ranked: readonly RankedDiscontinuity[], threshold: DiscontinuityThreshold): number | null {
  if (threshold.kind === 'value') return threshold.value;
  const differing = ranked.filter(({ difference }) => difference > 0);
  const rank = Math.min(Math.ceil(threshold.share * ranked.length), differing.length);
  return differing[rank - 1]?.strength ?? null;
}
