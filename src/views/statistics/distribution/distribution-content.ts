import { FEWEST_FOR_BOX } from '@/analysis/distribution';
import type { ChartDrawing, ChartMark, CsvCell } from '@/export';
import type { RegionBox } from '@/state';
import type { ViewContent } from '../export/use-view-export';
import { type DistributionSubject, boxesOf, histogramOf, nameAt, rateText } from './distribution-subject';
import { drawBoxes } from './draw-boxes';
import { drawHistogram } from './draw-histogram';

const PAGE = { width: 860, height: 340, gap: 12 };

/** The spread of rates as it is exported: the histogram over the boxes, or their figures. */
export function distributionContent(
  from: DistributionSubject,
  printed: () => DistributionSubject,
): ViewContent {
  const { view, subject, words, formats } = from;
  return {
    title: titleOf(from),
    description: describeDistribution(from),
    remarks: [
      describeDistribution(from),
      subject.words.leftOut(view.counts),
      ...(view.boxes ?? []).flatMap((box) => outlierRemark(from, box)),
    ],
    method: [
      ...barsText(from),
      words.colours,
      ...(view.boxes === null ? [] : [words.boxMethod({ fewest: formats.integer(FEWEST_FOR_BOX) })]),
    ],
    draw: () => drawPage(printed()),
    tabulate: () => [...(view.boxes === null ? [] : [...tabulateBoxes(from), []]), ...tabulateBins(from)],
  };
}

/** « Répartition : Équipement enfants, par département » */
export function titleOf({ subject }: DistributionSubject): string {
  return subject.words.title({ view: subject.words.views.distribution, subject: subject.name });
}

/** The spread in sentences: ends, median, and the régions at both ends. */
export function describeDistribution(from: DistributionSubject): string {
  const { view, words } = from;
  const [first, last] = [view.bins[0], view.bins.at(-1)];
  if (first === undefined || last === undefined) return '';
  const said = describeRates(from, [first.lower, last.upper]);
  const [high, low] = [view.boxes?.[0], view.boxes?.at(-1)];
  if (high === undefined || low === undefined || high === low) return said;
  if (high.median === low.median)
    return `${said} ${words.boxesEqual({ value: rateText(from, high.median) })}`;
  return `${said} ${words.boxesDescribed({ high: placeText(from, high), low: placeText(from, low) })}`;
}

/** Ends and median; where half of the territories or more have the rate of an end, how many they are. */
function describeRates(from: DistributionSubject, [lowest, highest]: readonly [number, number]): string {
  const { view, words, formats } = from;
  const { median, counts } = view;
  const ends = { from: rateText(from, lowest), to: rateText(from, highest) };
  if (lowest === highest) return words.describedEqual({ value: ends.from, count: counts.used });
  if (median !== lowest && median !== highest)
    return words.described({ ...ends, median: rateText(from, median) });
  return words.describedAtEnd({
    ...ends,
    end: median === lowest ? 'lowest' : 'highest',
    count: view.rate.values.filter((value) => value === median).length,
    total: formats.integer(counts.used),
  });
}

/** A région and its median, or how many régions have this one. */
function placeText(from: DistributionSubject, { name, median }: RegionBox): string {
  const value = rateText(from, median);
  const count = (from.view.boxes ?? []).filter((box) => box.median === median).length;
  return count === 1 ? from.words.place({ name, value }) : from.words.tiedRegions({ value, count });
}

/** How many bars, how wide, and by what rule; nothing where one bar holds a single rate. */
function barsText({ view, words, formats, subject }: DistributionSubject): readonly string[] {
  const [bin] = view.bins;
  const width = bin === undefined ? 0 : bin.upper - bin.lower;
  if (width === 0) return [];
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(width)));
  return [
    words.bars({
      count: view.bins.length,
      width: formats.decimal(width, decimals),
      unit: subject.indicator.shortUnit,
    }),
  ];
}

/** The outliers of a région by name: « Ain, 2,6 ‰ ». */
function outlierNames(from: DistributionSubject, { box }: RegionBox): readonly string[] {
  return (box?.outliers ?? []).map(({ position, value }) =>
    from.words.place({ name: nameAt(from, position), value: rateText(from, value) }),
  );
}

function outlierRemark(from: DistributionSubject, box: RegionBox): readonly string[] {
  const names = outlierNames(from, box);
  if (names.length === 0) return [];
  const label = `${from.words.columns.outliers}, ${box.name}`;
  return [from.subject.words.labelled({ label, text: `${names.join(' ; ')}.` })];
}

function drawPage(from: DistributionSubject): ChartDrawing {
  const { width, height, gap } = PAGE;
  const top = drawHistogram({ ...histogramOf(from), width, height, groupCodes: new Set() }).drawing;
  const chart = boxesOf(from);
  if (chart === null) return top;
  const under = drawBoxes({ ...chart, width });
  const down = height + gap;
  return {
    width,
    height: down + under.height,
    marks: [...top.marks, ...under.marks.map((mark) => lower(mark, down))],
  };
}

function lower(mark: ChartMark, by: number): ChartMark {
  if (mark.kind !== 'line') return { ...mark, y: mark.y + by };
  return { ...mark, points: mark.points.map(([x, y]) => [x, y + by] as const) };
}

function tabulateBoxes(from: DistributionSubject): readonly (readonly CsvCell[])[] {
  const { columns } = from.words;
  const rows = (from.view.boxes ?? []).map((row): readonly CsvCell[] => [
    row.group,
    row.name,
    row.values.length,
    row.unknownCount,
    row.values[0]?.value ?? null,
    row.box?.firstQuartile ?? null,
    row.median,
    row.box?.thirdQuartile ?? null,
    row.values.at(-1)?.value ?? null,
    row.box?.whiskers[0] ?? null,
    row.box?.whiskers[1] ?? null,
    (row.box?.outliers ?? []).map(({ position }) => nameAt(from, position)).join(', '),
  ]);
  const header = [
    'code',
    columns.region,
    columns.shown,
    columns.hidden,
    columns.lowest,
    columns.firstQuartile,
    columns.median,
    columns.thirdQuartile,
    columns.highest,
    columns.lowWhisker,
    columns.highWhisker,
    columns.outliers,
  ];
  return [header, ...rows];
}

function tabulateBins(from: DistributionSubject): readonly (readonly CsvCell[])[] {
  const { columns, count } = from.words;
  const rows = from.view.bins.map(({ lower: start, upper, positions }): readonly CsvCell[] => [
    start,
    upper,
    positions.length,
    positions.map((position) => nameAt(from, position)).join(', '),
  ]);
  return [[columns.from, columns.to, count, columns.names], ...rows];
}
