import { type MeasuredValue, numberOf, type RatioUnit } from '@/domain/measure';
import { useFormats, useMessages } from '@/i18n/react';
import type { FigureMode } from '@/project';
import { type FigureUncertainty, shownRate } from '@/state';

interface RateTextProps {
  /** The rate as counted. */
  readonly rate: MeasuredValue;
  readonly unit: RatioUnit;
  /** `null` when its numerator is no sample. */
  readonly uncertainty: FigureUncertainty | null;
  readonly mode: FigureMode;
}

/** A rate as the mode has it: « 2,6 », « 2,5 e » smoothed, « 2,6 ‰ [2,2 ; 3,1] » with its interval. */
export function RateText({ rate, unit, uncertainty, mode }: RateTextProps) {
  const { values, uncertainty: words } = useMessages();
  const formats = useFormats();
  const shown = shownRate(rate, uncertainty, mode);
  const [value, lower, upper] = [rate, uncertainty?.lower, uncertainty?.upper].map(
    (measured) => measured && numberOf(measured),
  );
  if (mode !== 'interval' || value === undefined || lower === undefined || upper === undefined) {
    const { text, mark, state } = formats.measured(shown, unit);
    return state === 'estimated' && mark !== null ? values.marked({ value: text, mark }) : text;
  }
  const written = formats.interval({ value, lower, upper });
  const { mark } = formats.measured(rate, unit);
  const withSign = words.withSign({ rate: written.value, sign: values.unitSigns[unit] });
  return (
    <>
      {rate.status === 'estimated' && mark !== null ? values.marked({ value: withSign, mark }) : withSign}{' '}
      <span aria-hidden="true">{written.interval}</span>
      <span className="visually-hidden">{written.spoken}</span>
    </>
  );
}
