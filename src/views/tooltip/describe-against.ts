import type { MeasuredValue } from '@/domain/measure';
import { differenceText, type Language, referenceInSentence, significanceText } from '@/i18n';
import type { ReferenceView } from '@/state';
import { compareToReference, type Comparison } from './compare-to-reference';

/** How a territory stands to a reference, in words. */
export interface AgainstReference {
  readonly sign: Comparison;
  /** Above, below or equal, with the name and the value of the reference. */
  readonly standing: string;
  /** The difference and, where it is tested, whether it may be chance; `null` where it cannot be told. */
  readonly difference: string | null;
}

/**
 * How the rate of a territory stands to the reference in force, and whether the difference may be chance.
 *
 * @param rate - of the territory, as shown.
 * @returns `null` when one of the two cannot be shown.
 */
export function describeAgainst(
  rate: MeasuredValue,
  reference: ReferenceView,
  language: Language,
): AgainstReference | null {
  const { messages, formats } = language;
  const sign = compareToReference(rate, reference.rate);
  if (sign === null) return null;
  const name = reference.territory?.name ?? referenceInSentence(reference, messages);
  const value = formats.measured(reference.rate, reference.unit).text;
  const difference = differenceText(reference, language);
  const { verdict } = reference.judgement;
  const judged = verdict === null ? [] : [significanceText(reference.judgement, messages)];
  return {
    sign,
    standing: messages.tooltip[sign]({ name, value }),
    difference: difference === null ? null : [difference, ...judged].join(' · '),
  };
}
