import { numberOf } from '@/domain/measure';
import { useFormats, useMessages } from '@/i18n/react';
import type { RankedRow, RankingView } from '@/state';
import { Badge } from '@/ui-kit';
import type { GridColumn } from '@/ui-kit/data-grid';
import { franceRateOf, type ViewSubject } from '../use-view-subject';
import { RateBars } from './RateBars';
import { intervalText, largestOf, ranksText } from './ranking-text';

type Column = GridColumn<RankedRow>;

/** The columns of the ranking: name, rank, rates, interval, plausible ranks, and all of it drawn. */
export function useRankingColumns(view: RankingView, subject: ViewSubject): readonly Column[] {
  const { uncertainty: uncertaintyWords, table } = useMessages();
  const formats = useFormats();
  const { columns } = subject.words.ranking;
  const isSmoothed = view.mode === 'smoothed';
  const hasIntervals = view.simulation !== null;
  const largest = largestOf(view.rows, franceRateOf(subject));
  const figure = (id: string, header: string, cell: Column['cell']): Column => ({
    id,
    header,
    align: 'end',
    width: '104px',
    cell,
  });
  return [
    { id: 'name', header: columns.name, width: '190px', cell: ({ territory }) => territory.name },
    {
      ...figure('rank', columns.rank, ({ rank }) => formats.integer(rank)),
      width: '72px',
      sortLabel: table.sortAscending({ column: columns.rank }),
    },
    ...(isSmoothed
      ? [figure('smoothed', columns.smoothed, ({ shown }) => <em>{subject.writeRate(shown)}</em>)]
      : []),
    figure('rate', columns.rate, ({ rate }) => {
      const value = numberOf(rate);
      return value === undefined ? '' : subject.writeRate(value);
    }),
    ...(hasIntervals
      ? [
          figure('interval', columns.interval, (row) => intervalText(row, formats)),
          figure('ranks', columns.ranks, (row) => ranksText(row, subject.words, formats)),
        ]
      : []),
    {
      id: 'bars',
      header: columns.bars,
      unit: subject.indicator.shortUnit,
      width: 'minmax(200px, 1fr)',
      cell: (row) => (
        <RateBars row={row} isSmoothed={isSmoothed} france={franceRateOf(subject)} largest={largest} />
      ),
    },
    ...(hasIntervals
      ? [
          {
            id: 'stability',
            header: columns.stability,
            width: '96px',
            cell: ({ uncertainty }: RankedRow) =>
              uncertainty?.stability === 'fragile' && (
                <Badge tone="warning">{uncertaintyWords.stability.fragile.label}</Badge>
              ),
          },
        ]
      : []),
  ];
}
