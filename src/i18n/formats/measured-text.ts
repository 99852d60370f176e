import {
  type DisplayState,
  displayStateOf,
  isRatioUnit,
  type MeasuredValue,
  type Unit,
} from '@/domain/measure';
import type { Messages } from '../messages';
import { numberText } from './number-text';

/** A measured value as it is written, read aloud and marked. */
export interface MeasuredText {
  readonly state: DisplayState;
  /** What is printed: the figure, or the mark of its state (« nd », « s », « so »). */
  readonly text: string;
  /** Abbreviation of the state, to print beside or instead of the figure; `null` when the figure speaks for itself. */
  readonly mark: string | null;
  /** For a screen reader: figure with unit, and the state in words. */
  readonly spoken: string;
}

const SMALLEST_PRINTED_RATE = 0.01;

/**
 * Writes a rate: one decimal from 0.1, two below, « 0 » for zero. A rate too small for two decimals is written as less
 * than the smallest that is, so that it is not read as a zero, and a difference as little under zero as more than it.
 */
export function rateText(messages: Messages, rate: number): string {
  const size = Math.abs(rate);
  if (rate === 0) return numberText(messages.locale, 0, { maximumFractionDigits: 0 });
  const digits = size >= 0.1 ? 1 : 2;
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (size < SMALLEST_PRINTED_RATE / 2) {
    const { lessThan, moreThan } = messages.values;
    const smallest = Math.sign(rate) * SMALLEST_PRINTED_RATE;
    return (rate > 0 ? lessThan : moreThan)({ value: numberText(messages.locale, smallest, fixed) });
  }
  return numberText(messages.locale, rate, fixed);
}

function spokenNumber(messages: Messages, value: number, unit: Unit): string {
  if (isRatioUnit(unit)) return messages.values.ratios[unit]({ ratio: rateText(messages, value) });
  return messages.values.counts[unit]({ count: value });
}

/** Writes a measured value in its unit. */
export function measuredText(messages: Messages, measured: MeasuredValue, unit: Unit): MeasuredText {
  const state = displayStateOf(measured);
  const { mark, label } = messages.values.states[state];
  if (measured.status !== 'known' && measured.status !== 'estimated') {
    return { state, text: mark, mark, spoken: label };
  }
  const text = isRatioUnit(unit)
    ? rateText(messages, measured.value)
    : numberText(messages.locale, measured.value, { maximumFractionDigits: 0 });
  const spoken = spokenNumber(messages, measured.value, unit);
  if (measured.status === 'known') return { state, text, mark: null, spoken };
  return { state, text, mark, spoken: messages.values.spokenWithState({ value: spoken, state: label }) };
}
