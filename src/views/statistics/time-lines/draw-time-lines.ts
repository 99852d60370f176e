import { numberOf } from '@/domain/measure';
import type { ChartDrawing, ChartInk, ChartMark, ChartSign } from '@/export';
import type { EvolutionLine } from '@/state';
import { BOTTOM_AXIS_ROOM, drawAxes, LEFT_AXIS_ROOM, type PlotBox } from '../chart/draw-axes';
import { drawKeyEntry, KEY_ROW, type KeyEntry, keyEntryWidth } from '../chart/draw-key';
import { drawBand, drawBreaks, drawRuns, endsOf, highest, type TimeScales } from '../chart/draw-over-time';
import { linearScale, tickDecimals } from '../chart/linear-scale';
import { placeLabels } from '../chart/place-labels';
import { dateAt, timeOf, timeScale } from '../chart/time-scale';
import type { EvolutionChart } from '../evolution/draw-evolution';

/** The lines of every territory, those that stand out, and the room they have. */
export interface TimeLinesChart extends Omit<EvolutionChart, 'lines'> {
  readonly lines: readonly EvolutionLine[];
  readonly france: EvolutionLine;
  readonly selectedCode: string | null;
  readonly groupCodes: ReadonlySet<string>;
  readonly key: {
    readonly selected: (name: string) => string;
    readonly grouped: (count: number) => string;
    readonly others: (count: number) => string;
  };
  /** What is said of a point. */
  readonly sayPoint: (line: EvolutionLine, point: EvolutionLine['points'][number]) => string;
}

/** How a territory stands out. */
type Standing = 'selected' | 'grouped' | 'other';

const LINE_INKS: Readonly<Record<Standing, ChartInk>> = {
  selected: 'first-curve',
  grouped: 'target',
  other: 'other-curves',
};
const SIGN_INKS: Readonly<Record<Standing, ChartInk>> = {
  selected: 'point',
  grouped: 'outside',
  other: 'undecided',
};
const SIGN_RADII: Readonly<Record<Standing, number>> = { selected: 4, grouped: 3, other: 1.5 };
const KEY_LEFT = 8;
const KEY_GAP = 18;
/** Names beside the last points of lines that stand out; more would cover each other. */
const MOST_NAMED = 20;

/** Every territory over time: those chosen over the others, the chosen one in its band, and bars where the series breaks. */
export function drawTimeLines(chart: TimeLinesChart): ChartDrawing {
  const { lines, france, breaks, width, height, words } = chart;
  const key = placeKey(keyOf(chart), width);
  const plot: PlotBox = {
    left: LEFT_AXIS_ROOM,
    right: width - 16,
    top: 24 + KEY_ROW * key.rows,
    bottom: height - BOTTOM_AXIS_ROOM,
  };
  const dates = france.points.map(({ date }) => date);
  const x = timeScale(dates, plot, words.writeDate);
  const y = linearScale(highest([...lines, france]), { from: plot.bottom, to: plot.top, count: 5 });
  const decimals = tickDecimals(y.ticks);
  const scales = { x, y };
  const standing = (line: EvolutionLine) => standingOf(line, chart);
  const ranked = (['other', 'grouped', 'selected'] as const).flatMap((one) =>
    lines.filter((line) => standing(line) === one),
  );
  const selected = lines.find((line) => standing(line) === 'selected');
  const signs = ranked.flatMap((line) => signsOf(line, standing(line), { ...scales, chart }));
  return {
    width,
    height,
    marks: [
      ...drawAxes(
        plot,
        { scale: x, write: (value) => words.writeDate(dateAt(dates, value)), title: words.x },
        { scale: y, write: (rate) => words.writeRate(rate, decimals), title: words.y },
      ),
      ...drawBreaks(breaks, scales, { plot, label: words.broken }),
      ...ranked.flatMap((line) => drawRuns(line, LINE_INKS[standing(line)], scales)),
      ...drawRuns(france, 'second-curve', scales),
      ...(selected === undefined ? [] : drawBand(endsOf(selected, scales))),
      ...signs,
      ...drawNames(ranked, signs, { plot, standing }),
      ...drawKey(key),
    ],
  };
}

function standingOf(
  { territory }: EvolutionLine,
  { selectedCode, groupCodes }: Pick<TimeLinesChart, 'selectedCode' | 'groupCodes'>,
): Standing {
  if (territory.code === selectedCode) return 'selected';
  return groupCodes.has(territory.code) ? 'grouped' : 'other';
}

function signsOf(
  line: EvolutionLine,
  standing: Standing,
  { x, y, chart }: TimeScales & { readonly chart: TimeLinesChart },
): readonly ChartSign[] {
  return line.points.flatMap((point): readonly ChartSign[] => {
    const value = numberOf(point.rate);
    if (value === undefined) return [];
    return [
      {
        kind: 'sign',
        shape: 'disc',
        x: x.place(timeOf(point.date)),
        y: y.place(value),
        radius: SIGN_RADII[standing],
        ink: SIGN_INKS[standing],
        code: line.territory.code,
        name: chart.sayPoint(line, point),
      },
    ];
  });
}

interface NamedPlot {
  readonly plot: PlotBox;
  readonly standing: (line: EvolutionLine) => Standing;
}

function drawNames(
  ranked: readonly EvolutionLine[],
  signs: readonly ChartSign[],
  { plot, standing }: NamedPlot,
): readonly ChartMark[] {
  const named = ranked
    .filter((line) => standing(line) !== 'other')
    .toReversed()
    .slice(0, MOST_NAMED);
  const labels = named.flatMap(({ territory }) => {
    const sign = signs.findLast(({ code }) => code === territory.code);
    return sign === undefined ? [] : [{ sign, label: territory.name }];
  });
  return placeLabels(labels, plot);
}

function keyOf(chart: TimeLinesChart): readonly KeyEntry[] {
  const { lines, france, key, words } = chart;
  const of = (wanted: Standing) => lines.filter((line) => standingOf(line, chart) === wanted);
  const [selected] = of('selected');
  const grouped = of('grouped').length;
  const hasBand = selected?.points.some(({ upper }) => numberOf(upper) !== undefined) ?? false;
  return [
    ...(selected === undefined ? [] : [[LINE_INKS.selected, key.selected(selected.territory.name)] as const]),
    ...(hasBand ? [['limit-95', words.band] as const] : []),
    ...(grouped === 0 ? [] : [[LINE_INKS.grouped, key.grouped(grouped)] as const]),
    ['second-curve', france.territory.name],
    [LINE_INKS.other, key.others(of('other').length)],
  ];
}

interface PlacedKey {
  readonly entries: readonly { readonly entry: KeyEntry; readonly x: number; readonly row: number }[];
  readonly rows: number;
}

/** The key in as many rows as its width asks for. */
function placeKey(entries: readonly KeyEntry[], width: number): PlacedKey {
  const placed: PlacedKey['entries'][number][] = [];
  let [x, row] = [KEY_LEFT, 0];
  for (const entry of entries) {
    const length = keyEntryWidth(entry) + KEY_GAP;
    if (x > KEY_LEFT && x + length > width) [x, row] = [KEY_LEFT, row + 1];
    placed.push({ entry, x, row });
    x += length;
  }
  return { entries: placed, rows: row + 1 };
}

function drawKey({ entries }: PlacedKey): readonly ChartMark[] {
  return entries.flatMap(({ entry, x, row }) => drawKeyEntry(entry, [x, 10 + row * KEY_ROW]));
}
