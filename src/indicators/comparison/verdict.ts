import { compareWithReference, type Interval } from '../interval/interval';
import type { Stability } from '../uncertainty/level-uncertainty';

/**
 * How the significance of a difference is tested. `fixed-reference`: the interval of the territory against the rate of the
 * reference, taken as certain. `two-samples`: exact conditional test of the territory against the rest of the reference,
 * both subject to chance.
 */
export const SIGNIFICANCE_TESTS = ['fixed-reference', 'two-samples'] as const;

/** One of {@link SIGNIFICANCE_TESTS}. */
export type SignificanceTest = (typeof SIGNIFICANCE_TESTS)[number];

/**
 * Whether a rate differs from its reference: `above` or `below`, the interval of their ratio leaves 1 out;
 * `not-different`, it holds 1 though the count is large enough to show a marked difference; `undecided`, one cannot say:
 * it holds 1, and the figure is fragile.
 */
export type Verdict = 'above' | 'below' | 'not-different' | 'undecided';

/** Why a difference has no verdict, or why there is no difference. */
export type Silence =
  'no-reference' | 'not-shown' | 'reference-not-shown' | 'same-territory' | 'not-a-sample' | 'estimated';

/** A verdict, or why there is none. */
export type Judgement =
  | { readonly verdict: Verdict; readonly silence: null }
  | { readonly verdict: null; readonly silence: Silence };

/** What bears on a judgement beside the interval. */
interface JudgedFigure {
  readonly isEstimated: boolean;
  /** `undefined` when the numerator is no sample. */
  readonly stability: Stability | null | undefined;
}

const JUDGED: Readonly<Record<Verdict, Judgement>> = {
  above: { verdict: 'above', silence: null },
  below: { verdict: 'below', silence: null },
  'not-different': { verdict: 'not-different', silence: null },
  undecided: { verdict: 'undecided', silence: null },
};

/** No verdict, and why: one object for all the territories of a country. */
export const SILENT: Readonly<Record<Silence, Judgement>> = {
  'no-reference': { verdict: null, silence: 'no-reference' },
  'not-shown': { verdict: null, silence: 'not-shown' },
  'reference-not-shown': { verdict: null, silence: 'reference-not-shown' },
  'same-territory': { verdict: null, silence: 'same-territory' },
  'not-a-sample': { verdict: null, silence: 'not-a-sample' },
  estimated: { verdict: null, silence: 'estimated' },
};

/**
 * Judges a difference. Where no interval can be computed (no event on either side), one cannot say.
 *
 * @param ratios - interval of the ratio of the rate to that of the reference.
 */
export function judge(ratios: Interval, { isEstimated, stability }: JudgedFigure): Judgement {
  if (stability === undefined) return SILENT['not-a-sample'];
  if (isEstimated) return SILENT.estimated;
  const comparison = compareWithReference(ratios, 1);
  if (comparison === 'above' || comparison === 'below') return JUDGED[comparison];
  const isDecided = comparison === 'not-different' && stability !== 'fragile';
  return JUDGED[isDecided ? 'not-different' : 'undecided'];
}
