import type { PlacedValue, ValueBin } from '@/analysis/distribution';
import { known } from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
import type { Formats } from '@/i18n';
import type { DistributionWords } from '@/i18n/distribution';
import type { DistributionView } from '@/state';
import { tickDecimals } from '../chart/linear-scale';
import { franceRateOf, type ViewSubject } from '../use-view-subject';
import type { BoxChart } from './draw-boxes';
import type { ChartedBin, ChartedRate, HistogramChart } from './draw-histogram';

/** What the spread of rates is charted from: the rates, and how to say them. */
export interface DistributionSubject {
  readonly view: DistributionView;
  readonly subject: ViewSubject;
  readonly words: DistributionWords;
  readonly formats: Formats;
  /** Colour of each territory on the map; empty when it has no classes. */
  readonly colors: ReadonlyMap<string, string>;
}

/** A rate with its unit: « 2,6 ‰ ». */
export function rateText({ subject, formats }: DistributionSubject, value: number): string {
  return formats.measured(known(value), subject.result.definition.unit).text;
}

/** The name of the territory at a position. */
export function nameAt({ view }: DistributionSubject, position: number): string {
  return territoryAt(view.rate.index, position).name;
}

/** What the histogram is drawn from, but for its size and who is put together. */
export function histogramOf(
  from: DistributionSubject,
): Omit<HistogramChart, 'width' | 'height' | 'groupCodes'> {
  const { view, subject, words } = from;
  const france = franceRateOf(subject);
  return {
    bins: view.bins.map((bin) => chartedBin(from, bin)),
    lines: [
      { value: view.median, label: words.median({ value: rateText(from, view.median) }), isDashed: true },
      ...(france === null
        ? []
        : [{ value: france, label: words.france({ value: rateText(from, france) }), isDashed: false }]),
    ],
    words: { x: subject.indicator.shortUnit, y: words.count, writeTicks: ticksOf(from) },
  };
}

/** What the box plots are drawn from, but for their width; `null` where there are none. */
export function boxesOf(from: DistributionSubject): Omit<BoxChart, 'width'> | null {
  const { view, subject, words } = from;
  if (view.boxes === null) return null;
  const rows = view.boxes.map(({ name: region, values, box }) => {
    const beyond = new Set(box?.outliers.map(({ position }) => position));
    const members = values.map((placed) => {
      const rate = chartedRate(from, placed);
      if (!beyond.has(placed.position)) return { ...rate, outlierName: null };
      const name = nameAt(from, placed.position);
      const description = words.outlier({ name, region, value: rateText(from, placed.value) });
      return { ...rate, outlierName: name, description };
    });
    return { name: region, box, members };
  });
  return {
    rows,
    france: franceRateOf(subject),
    words: { x: subject.indicator.shortUnit, writeTicks: ticksOf(from) },
  };
}

function ticksOf({ formats }: DistributionSubject) {
  return (ticks: readonly number[]) => (value: number) => formats.decimal(value, tickDecimals(ticks));
}

function chartedBin(from: DistributionSubject, { lower, upper, positions }: ValueBin): ChartedBin {
  const members = positions.map((position) =>
    chartedRate(from, { position, value: from.view.rate.values[position] ?? Number.NaN }),
  );
  return { lower, upper, members };
}

function chartedRate(from: DistributionSubject, { position, value }: PlacedValue): ChartedRate {
  const { code, name } = territoryAt(from.view.rate.index, position);
  return {
    code,
    value,
    description: from.words.place({ name, value: rateText(from, value) }),
    color: from.colors.get(code) ?? null,
  };
}
