import { numberOf } from '@/domain/measure';
import type { CsvCell } from '@/export';
import type { EvolutionWords } from '@/i18n/evolution';
import type { Language } from '@/i18n';
import { samplingOf } from '@/indicators';
import type { EvolutionLine, EvolutionView } from '@/state';
import type { ViewContent } from '../export/use-view-export';
import { chartWords } from '../evolution/evolution-content';
import type { TerritoryCursor } from '../use-territory-cursor';
import type { ViewSubject } from '../use-view-subject';
import { drawTimeLines, type TimeLinesChart } from './draw-time-lines';

const PAGE_SIZE = { width: 900, height: 560 };

/** What the lines over time are written from. */
interface TimeLinesParts {
  readonly view: EvolutionView;
  readonly lines: readonly EvolutionLine[];
  readonly france: EvolutionLine;
  readonly subject: ViewSubject;
  readonly cursor: Pick<TerritoryCursor, 'selectedCode' | 'groupCodes'>;
  readonly words: EvolutionWords;
  readonly language: Language;
}

/** What the chart shows, but for the room it has. */
export function timeLinesChart({
  view,
  lines,
  france,
  subject,
  cursor,
  words,
  language,
}: TimeLinesParts): Omit<TimeLinesChart, 'width' | 'height'> {
  const { key, sign } = words.timeLines;
  const { unit } = view.subject.definition;
  const { formats } = language;
  return {
    lines,
    france,
    breaks: view.breaks,
    selectedCode: cursor.selectedCode,
    groupCodes: cursor.groupCodes,
    words: chartWords(words, subject, language),
    key: {
      selected: (name) => key.selected({ name }),
      grouped: (count) => key.grouped({ count }),
      others: (count) => key.others({ count }),
    },
    sayPoint: ({ territory }, { date, rate }) =>
      sign({ name: territory.name, date: formats.date(date), rate: formats.measured(rate, unit).spoken }),
  };
}

/** The lines over time as they are exported: the chart, or a line a territory and a date. */
export function timeLinesContent(parts: TimeLinesParts): ViewContent {
  const { view, lines, france, subject, words, language } = parts;
  const chart = timeLinesChart(parts);
  const { unit } = view.subject.definition;
  const sampling = samplingOf(view.subject.definition);
  const { columns } = words;
  const lineCells = ({ territory, points }: EvolutionLine) =>
    points.map(({ date, rate, lower, upper }): readonly CsvCell[] => [
      territory.code,
      territory.name,
      date,
      numberOf(rate) ?? null,
      numberOf(lower) ?? null,
      numberOf(upper) ?? null,
      language.messages.values.states[language.formats.measured(rate, unit).state].label,
    ]);
  return {
    title: subject.words.title({ view: subject.words.views['time-lines'], subject: subject.name }),
    description: describeTimeLines(parts),
    method: [words.timeLines.method, words.methods[sampling], words.secret],
    remarks: [],
    draw: () => drawTimeLines({ ...chart, ...PAGE_SIZE }),
    tabulate: () => [
      [
        'code',
        columns.territory,
        words.chart.date,
        subject.indicator.name,
        `${columns.interval} (min)`,
        `${columns.interval} (max)`,
        words.timeLines.state,
      ],
      ...[france, ...lines].flatMap(lineCells),
    ],
  };
}

/** The lines that stand out, in sentences, for who does not see the chart. */
function describeTimeLines({ lines, france, cursor, words, language, view }: TimeLinesParts): string {
  const { formats } = language;
  const dates = view.subject.dates;
  const out = lines.filter(
    ({ territory }) => territory.code === cursor.selectedCode || cursor.groupCodes.has(territory.code),
  );
  const sentences = [france, ...out].flatMap(({ territory, points }) => {
    const shown = points.flatMap(({ rate }) => numberOf(rate) ?? []);
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [words.chart.line({ name: territory.name, first: formats.rate(first), last: formats.rate(last) })];
  });
  return words.timeLines.described({
    count: lines.length,
    first: formats.date(dates[0] ?? ''),
    last: formats.date(dates.at(-1) ?? ''),
    lines: sentences.join(' '),
  });
}
