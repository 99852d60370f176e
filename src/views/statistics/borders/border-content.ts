import type { CsvCell } from '@/export';
import type { BorderWords } from '@/i18n/borders';
import type { Formats } from '@/i18n';
import type { BorderRow, BorderView } from '@/state';
import { tickDecimals } from '../chart/linear-scale';
import type { ViewContent } from '../export/use-view-export';
import type { ViewSubject } from '../use-view-subject';
import { drawBorders } from './draw-borders';

const PAGE_WIDTH = 860;
/** Borders a page has room for. */
const DRAWN_AT_MOST = 60;

interface BorderWording extends Pick<ViewContent, 'title'> {
  readonly words: BorderWords;
  /** What is shown, and what is not. */
  readonly remarks: readonly string[];
  readonly formats: Formats;
}

/** What chance has to do with the difference of a border; `fact` of what is counted one by one. */
export function verdictOf({
  judgement: { verdict, silence },
}: Pick<BorderRow, 'judgement'>): keyof BorderWords['table']['verdicts'] {
  if (silence === 'not-a-sample') return 'fact';
  return verdict === 'above' || verdict === 'below' ? 'sure' : 'unsure';
}

/** The borders as they are exported: the strongest drawn, all of those shown written. */
export function borderContent(
  { rows }: BorderView,
  subject: ViewSubject,
  { title, words, remarks, formats }: BorderWording,
): ViewContent {
  const drawn = rows.slice(0, DRAWN_AT_MOST);
  const cut = drawn.length < rows.length ? [words.table.drawn({ count: drawn.length })] : [];
  return {
    title,
    description: words.table.description,
    method: [words.table.method],
    remarks: [...remarks, ...cut],
    draw: () =>
      drawBorders({
        rows: drawn,
        width: PAGE_WIDTH,
        words: {
          x: subject.indicator.unit,
          writeTicks: (ticks) => (value) => formats.decimal(value, tickDecimals(ticks)),
          describe: ({ above, below }) => words.table.pair({ above: above.name, below: below.name }),
        },
      }),
    tabulate: () => [headerOf(subject, words), ...rows.map((row) => cellsOf(row, words))],
  };
}

function headerOf({ indicator }: ViewSubject, { table }: BorderWords): readonly CsvCell[] {
  const { columns } = table;
  return [
    columns.rank,
    table.code({ side: columns.above }),
    columns.above,
    `${columns.higher} (${indicator.unit})`,
    table.code({ side: columns.below }),
    columns.below,
    `${columns.lower} (${indicator.unit})`,
    columns.ratio,
    `${columns.difference} (${indicator.unit})`,
    columns.verdict,
  ];
}

function cellsOf(row: BorderRow, { table }: BorderWords): readonly CsvCell[] {
  const { rank, above, below, higher, lower, ratio, difference } = row;
  return [
    rank,
    above.code,
    above.name,
    higher,
    below.code,
    below.name,
    lower,
    ratio,
    difference,
    table.verdicts[verdictOf(row)],
  ];
}
