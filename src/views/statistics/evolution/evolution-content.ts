import { numberOf } from '@/domain/measure';
import type { CsvCell } from '@/export';
import type { EvolutionWords } from '@/i18n/evolution';
import type { Language } from '@/i18n';
import type { EvolutionView } from '@/state';
import type { ViewContent } from '../export/use-view-export';
import type { ViewSubject } from '../use-view-subject';
import { drawEvolution, type EvolutionChart } from './draw-evolution';
import type { EvolutionRow } from './evolution-rows';

const PAGE_SIZE = { width: 720, height: 420 };

/** What the export of an evolution is made from. */
interface ExportedEvolution extends Pick<ViewContent, 'title' | 'method' | 'remarks'> {
  readonly rows: readonly EvolutionRow[];
  readonly chart: Omit<EvolutionChart, 'width' | 'height'>;
  readonly words: EvolutionWords;
  readonly language: Language;
}

/** The evolution as it is exported: the chart over the remarks, or the table. */
export function evolutionContent(
  { subject: { pair } }: EvolutionView,
  { title, method, remarks, rows, chart, words, language }: ExportedEvolution,
): ViewContent {
  const { columns } = words;
  const dates = pair === null ? [] : [pair.before, pair.after].map(language.formats.date);
  const cell = (value: number): CsvCell => (Number.isFinite(value) ? value : null);
  return {
    title,
    description: describeLines(chart, words),
    method,
    remarks,
    draw: () => drawEvolution({ ...chart, ...PAGE_SIZE }),
    tabulate: () => [
      [
        'code',
        columns.territory,
        ...dates,
        columns.difference,
        columns.relative,
        columns.interval,
        columns.verdict,
        columns.breaks,
      ],
      ...rows.map(({ territory, change, difference, relative }): readonly CsvCell[] => [
        territory.code,
        territory.name,
        numberOf(change.before) ?? language.formats.measured(change.before, 'people').text,
        numberOf(change.after) ?? language.formats.measured(change.after, 'people').text,
        cell(difference),
        cell(relative),
        change.interval,
        change.verdict,
        change.breaks.map(({ text }) => text).join(' '),
      ]),
    ],
  };
}

/** The lines of a chart in sentences, for who does not see it. */
export function describeLines(
  { lines, words: { writeRate } }: Pick<EvolutionChart, 'lines' | 'words'>,
  words: EvolutionWords,
): string {
  const sentences = lines.flatMap(({ territory, points }) => {
    const shown = points.flatMap(({ rate }) => numberOf(rate) ?? []);
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [words.chart.line({ name: territory.name, first: writeRate(first, 2), last: writeRate(last, 2) })];
  });
  return words.chart.description({ lines: sentences.join(' ') });
}

/** What every view of an evolution says of its unit. */
export function chartWords(
  words: EvolutionWords,
  { indicator }: Pick<ViewSubject, 'indicator'>,
  { formats }: Language,
): EvolutionChart['words'] {
  return {
    x: words.chart.axis,
    y: indicator.shortUnit,
    band: words.chart.band,
    broken: words.broken,
    writeDate: formats.date,
    writeRate: (rate, decimals) => formats.decimal(rate, decimals),
  };
}
