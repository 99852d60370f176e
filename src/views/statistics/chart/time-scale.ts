import type { PlotBox } from './draw-axes';
import type { LinearScale } from './linear-scale';
import { widthOfCharacters } from './text-width';

/** From the sides of the plot to the first and the last date, at least, in pixels. */
const LEAST_INSET = 12;
/** How far the text of the last date may go beyond the plot, in pixels. */
const ROOM_BEYOND = 12;
/** Between the texts of two dates, in pixels. */
const TICK_GAP = 12;

/** Decimal years, so that dates stand as far apart as they are. */
export function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The date of a tick of the scale of time. */
export function dateAt(dates: readonly string[], time: number): string {
  return dates.find((date) => timeOf(date) === time) ?? '';
}

/** Dates as far apart as they are, with as many of them written as there is room for, the last first. */
export function timeScale(
  dates: readonly string[],
  { left, right }: PlotBox,
  writeDate: (date: string) => string,
): LinearScale {
  const times = dates.map(timeOf);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const widest = widthOfCharacters(Math.max(...dates.map((date) => writeDate(date).length)));
  const inset = Math.max(LEAST_INSET, widest / 2 - ROOM_BEYOND);
  const place = (time: number) =>
    to === from
      ? (left + right) / 2
      : left + inset + ((right - left - 2 * inset) * (time - from)) / (to - from);
  const ticks: number[] = [];
  for (const time of times.toReversed()) {
    const last = ticks.at(-1);
    if (last === undefined || place(last) - place(time) >= widest + TICK_GAP) ticks.push(time);
  }
  return { ticks, smallest: from, largest: to, place };
}
