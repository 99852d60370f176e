import { type AxisStanding, GAP_GROUPS, type GapPoint } from '@/analysis/gap-finder';
import { territoryAt } from '@/domain/territory';
import { tickDecimals } from '../chart/linear-scale';
import type { ChartedPoint, GapChart } from './draw-gaps';
import { groupText } from './gap-sentence';
import type { GapSubject } from './gap-subject';

/** Under this width the title of an axis does not fit under the chart. */
const ROOM_FOR_TITLES = 480;

/** The territory of a point. */
export function territoryOf({ view }: GapSubject, { position }: Pick<GapPoint, 'position'>) {
  return territoryAt(view.need.subject.result.figures[view.level].rate.index, position);
}

/** The points of a reading as its chart places them. */
export function chartedPoints(subject: GapSubject, isSized: boolean): readonly ChartedPoint[] {
  const { view } = subject;
  const { groups } = view.finding;
  return GAP_GROUPS.flatMap((group) => groups[group]).map((point): ChartedPoint => {
    const { code, name } = territoryOf(subject, point);
    const people = view.population?.[point.position] ?? Number.NaN;
    return {
      code,
      name,
      description: subject.words.point({
        name,
        need: subject.need.writeRate(point.need.value),
        offer: subject.offer.writeRate(point.offer.value),
        group: groupText(subject, point),
      }),
      group: point.group,
      need: view.places.need[point.position] ?? Number.NaN,
      offer: view.places.offer[point.position] ?? Number.NaN,
      needInterval: placedInterval(point.need, view.need.value === null),
      offerInterval: placedInterval(point.offer, view.offer.value === null),
      population: isSized ? (Number.isNaN(people) ? 0 : people) : null,
    };
  });
}

function placedInterval(
  { interval, threshold }: AxisStanding,
  isRelative: boolean,
): ChartedPoint['needInterval'] {
  const from = isRelative ? threshold : 0;
  return interval && [interval.lower - from, interval.upper - from];
}

/** What the chart writes, and where its thresholds are. */
export function chartFrame({
  view,
  words,
  axis,
  shortAxis,
  language,
}: GapSubject): Pick<GapChart, 'thresholds' | 'words'> {
  return {
    thresholds: { need: view.need.value ?? 0, offer: view.offer.value ?? 0 },
    words: {
      titles: (width) => (width < ROOM_FOR_TITLES ? shortAxis : axis),
      quadrants: {
        'high-low': words.groups['high-low'].label,
        'high-high': words.groups['high-high'].label,
        'low-low': words.groups['low-low'].label,
        'low-high': words.groups['low-high'].label,
      },
      writeTicks: (ticks) => {
        const decimals = tickDecimals(ticks);
        return (value) => language.formats.decimal(value, decimals);
      },
    },
  };
}
