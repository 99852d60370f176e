import { known, type MeasuredValue, NOT_APPLICABLE } from '@/domain/measure';
import { clopperPearsonInterval } from '../interval/binomial-interval';
import { scaleInterval } from '../interval/interval';
import { exactPoissonInterval } from '../interval/poisson-interval';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';

/** Counts of a reference put together, ready to be shown. */
interface ReferenceCounts {
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  readonly rate: MeasuredValue;
}

/** Ends of the interval of the rate of a reference, in its unit. */
export interface ReferenceInterval {
  readonly lower: MeasuredValue;
  readonly upper: MeasuredValue;
}

/**
 * The interval of the rate of a reference, by the method and at the confidence of those of the territories: from the
 * counts that are shown of it, as if it were one territory. Where its rate is not shown neither are the ends; of what is
 * no sample, and of an estimate, there is none: not applicable.
 *
 * @param scale - what numerator ÷ denominator is multiplied by in the unit of the rate.
 */
export function referenceInterval(
  { numerator, denominator, rate }: ReferenceCounts,
  uncertainty: LevelUncertainty | null,
  scale: number,
): ReferenceInterval {
  if (rate.status !== 'known' && rate.status !== 'estimated') return { lower: rate, upper: rate };
  if (!uncertainty?.confidence || numerator.status !== 'known' || denominator.status !== 'known')
    return { lower: NOT_APPLICABLE, upper: NOT_APPLICABLE };
  const { method, confidence } = uncertainty;
  const { lower, upper } =
    method === 'clopper-pearson'
      ? scaleInterval(clopperPearsonInterval({ x: numerator.value, n: denominator.value }, confidence), scale)
      : scaleInterval(exactPoissonInterval(numerator.value, confidence), scale / denominator.value);
  return { lower: endOf(lower), upper: endOf(upper) };
}

function endOf(rate: number): MeasuredValue {
  return Number.isFinite(rate) ? known(rate) : NOT_APPLICABLE;
}
