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

/** Below, a difference of two decimals would be written 0,00. */
const TWO_DECIMALS = 0.005;
const MOST_DECIMALS = 3;

/** A difference in its unit, with its sign: « +1,2 ». A thousandth is written; less is none. */
export function differenceValue(difference: number, formats: Formats): string {
  if (Math.abs(difference) >= TWO_DECIMALS) return signed(difference, formats.rate(difference));
  const text = formats.decimal(difference, MOST_DECIMALS);
  return /[1-9]/.test(text) ? signed(difference, text) : formats.rate(0);
}

function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The unit of a difference: that of shares, already in %, is in points. */
export function differenceUnit(unit: Unit, { comparison, values }: Messages): string {
  return unit === 'percent' ? comparison.points : values.unitSigns[unit];
}

/** « +1,2 ‰ (+14 %) », « +8,2 points (+54 %) », or `null` where there is no difference to give. */
export function differenceText(
  { difference, relative, unit }: Difference,
  language: Language,
): string | null {
  const { messages, formats } = language;
  const [number, percent] = [numberOf(difference), numberOf(relative)];
  if (number === undefined) return null;
  const sign = differenceUnit(unit, messages);
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
