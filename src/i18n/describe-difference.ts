import { type MeasuredValue, numberOf, type Unit } from '@/domain/measure';
import type { Judgement } from '@/indicators';
import { type ComparisonBasis, referenceInSentence, referenceNotes } from './describe-comparison';
import type { Language } from './describe-provenance';
import type { Formats } from './formats/formats';
import type { Messages } from './messages';

/** A difference to a reference. */
interface Difference {
  readonly difference: MeasuredValue;
  readonly relative: MeasuredValue;
  readonly unit: Unit;
}

const FEW_PERCENT = 10;

/** « +14 % », « −1,5 % »: one decimal under ten. */
export function relativeText(percent: number, { messages, formats }: Language): string {
  const digits = Math.abs(percent) < FEW_PERCENT ? 1 : 0;
  return messages.comparison.percent({ value: signed(percent, formats.decimal(percent, digits)) });
}

/** A difference in its unit, with its sign: « +1,2 ». */
export function differenceValue(difference: number, formats: Formats): string {
  return signed(difference, formats.rate(difference));
}

function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** « +1,2 ‰ (+14 %) », or `null` where there is no difference to give. */
export function differenceText(
  { difference, relative, unit }: Difference,
  language: Language,
): string | null {
  const { messages, formats } = language;
  const [number, percent] = [numberOf(difference), numberOf(relative)];
  if (number === undefined) return null;
  const sign = messages.values.unitSigns[unit];
  const bare = differenceValue(number, formats);
  const value = sign === '' ? bare : messages.comparison.withUnit({ value: bare, unit: sign });
  if (percent === undefined) return value;
  return messages.comparison.difference({ value, relative: relativeText(percent, language) });
}

/** A verdict, or why there is none. */
export function significanceText({ verdict, silence }: Judgement, { comparison }: Messages): string {
  return verdict === null ? comparison.silences[silence] : comparison.verdicts[verdict];
}

/** What differences are to, and how they are judged, as written beside a table. */
export function comparisonNotes(basis: ComparisonBasis, messages: Messages): readonly string[] {
  const { label, explanation } = messages.comparison.tests[basis.test];
  return [
    `${messages.comparison.compareTo} ${referenceInSentence(basis, messages)}.`,
    ...referenceNotes(basis, messages),
    `${label}. ${explanation}`,
  ];
}
