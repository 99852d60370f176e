import type { ChartInk, ChartMark } from '@/export';
import { widthOfText } from './text-width';

/** What a stroke of a chart stands for. */
export type KeyEntry = readonly [ink: ChartInk, text: string];

/** From an entry of a key to the one under it, in pixels. */
export const KEY_ROW = 17;

const STROKE = 26;
const TEXT_AT = STROKE + 6;

/** About how wide an entry is, in pixels. */
export function keyEntryWidth([, text]: KeyEntry): number {
  return TEXT_AT + widthOfText(text);
}

/** An entry of a key: its stroke from the place given, in pixels, and its text after it. */
export function drawKeyEntry([ink, text]: KeyEntry, [x, y]: readonly [number, number]): readonly ChartMark[] {
  const points = [
    [x, y],
    [x + STROKE, y],
  ] as const;
  return [
    { kind: 'line', points, ink },
    { kind: 'text', x: x + TEXT_AT, y: y + 4, text, anchor: 'start', tone: 'strong' },
  ];
}
