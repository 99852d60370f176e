import { numberOf } from '@/domain/measure';
import type { CsvCell } from '@/export';
import type { Formats } from '@/i18n';
import type { RankedRow, RankingView } from '@/state';
import { tickDecimals } from '../chart/linear-scale';
import type { ViewContent } from '../export/use-view-export';
import { franceRateOf, type ViewSubject } from '../use-view-subject';
import { drawRanking } from './draw-ranking';
import { largestOf, ranksText, UNRANKED_AT_ONCE } from './ranking-text';

const PAGE_WIDTH = 860;

/** The ranking as it is exported: a line a territory, drawn or written; those without a rank come last. */
export function rankingContent(
  view: RankingView,
  subject: ViewSubject,
  { formats, title, method }: Pick<ViewContent, 'title' | 'method'> & { readonly formats: Formats },
): ViewContent {
  const { words } = subject;
  return {
    title,
    description: words.ranking.highestFirst,
    method,
    remarks: unrankedRemarks(view, subject),
    draw: () =>
      drawRanking({
        rows: view.rows,
        france: franceRateOf(subject),
        largest: largestOf(view.rows, franceRateOf(subject)),
        isSmoothed: view.mode === 'smoothed',
        width: PAGE_WIDTH,
        words: {
          x: subject.indicator.unit,
          writeTicks: (ticks) => (value) => formats.decimal(value, tickDecimals(ticks)),
          describe: ({ territory }) => territory.name,
          writeRanks: (row) =>
            row.ranks === null
              ? formats.integer(row.rank)
              : `${formats.integer(row.rank)} · ${ranksText(row, words, formats)}`,
        },
      }),
    tabulate: () => [headerOf(subject), ...view.rows.map(cellsOf), ...view.unranked.map(unrankedCells)],
  };
}

function unrankedRemarks({ unranked }: RankingView, { words }: ViewSubject): readonly string[] {
  if (unranked.length === 0) return [];
  const named = unranked.slice(0, UNRANKED_AT_ONCE);
  const names = named.map(({ territory }) => territory.name).join(', ');
  const count = unranked.length - named.length;
  const text = count === 0 ? names : words.ranking.unrankedAndMore({ names, count });
  return [words.labelled({ label: words.ranking.unranked, text: `${text}.` })];
}

function headerOf({ words, indicator }: ViewSubject): readonly CsvCell[] {
  const { columns } = words.ranking;
  return [
    columns.rank,
    'code',
    columns.name,
    `${columns.rate} (${indicator.unit})`,
    'status',
    columns.smoothed,
    `${columns.interval} (min)`,
    `${columns.interval} (max)`,
    `${columns.ranks} (min)`,
    `${columns.ranks} (max)`,
    columns.stability,
  ];
}

function cellsOf({ rank, territory, rate, uncertainty, ranks }: RankedRow): readonly CsvCell[] {
  const number = (value: Parameters<typeof numberOf>[0] | undefined) => (value && numberOf(value)) ?? null;
  return [
    rank,
    territory.code,
    territory.name,
    number(rate),
    rate.status,
    number(uncertainty?.smoothed),
    number(uncertainty?.lower),
    number(uncertainty?.upper),
    ranks?.first ?? null,
    ranks?.last ?? null,
    uncertainty?.stability ?? null,
  ];
}

function unrankedCells({ territory, status }: RankingView['unranked'][number]): readonly CsvCell[] {
  return [null, territory.code, territory.name, null, status];
}
