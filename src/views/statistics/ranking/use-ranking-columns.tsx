import { useMemo } from 'react';
import { numberOf } from '@/domain/measure';
import { useFormats, useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import type { RankedRow, RankingView } from '@/state';
import { Badge } from '@/ui-kit';
import type { GridColumn } from '@/ui-kit/data-grid';
import { asked } from '../AskedFigure';
import { franceRateOf, type ViewSubject } from '../use-view-subject';
import styles from '../statistics.module.css';
import { RateBars } from './RateBars';
import { intervalText, largestOf, ranksText } from './ranking-text';

type Column = GridColumn<RankedRow>;

const codeOf = ({ territory }: RankedRow): string => territory.code;

/** The columns of the ranking: name, rank, all of it drawn, then plausible ranks, rate and interval. */
export function useRankingColumns(view: RankingView, subject: ViewSubject): readonly Column[] {
  const { uncertainty: uncertaintyWords, locale } = useMessages();
  const formats = useFormats();
  const { columns } = subject.words.ranking;
  const isSmoothed = view.mode === 'smoothed';
  const hasRanks = view.simulation !== null;
  const hasIntervals = useMemo(
    () => view.rows.some((row) => intervalText(row, formats) !== ''),
    [view, formats],
  );
  const level = subject.words.ranking.atLevel({
    level: formats.percent(view.simulation?.confidence ?? Number.NaN),
  });
  const france = franceRateOf(subject);
  const largest = useMemo(() => largestOf(view.rows, france), [view, france]);
  const figure = (id: string, header: string, cell: Column['cell']): Column => ({
    id,
    header,
    align: 'end',
    width: '116px',
    cell,
  });
  return [
    {
      id: 'name',
      header: columns.name,
      width: 'min(196px, 36vw)',
      cell: asked(codeOf, ({ territory, uncertainty }) => (
        <span className={styles.name}>
          <span className={styles.nameText}>{territory.name}</span>
          {uncertainty?.stability === 'fragile' && (
            <Badge tone="warning">{uncertaintyWords.stability.fragile.label}</Badge>
          )}
        </span>
      )),
    },
    {
      ...figure('rank', columns.rank, ({ rank }) => formats.integer(rank)),
      width: '76px',
      sortLabel: tableWords(locale).sortAscending({ column: columns.rank }),
    },
    {
      id: 'bars',
      header: columns.bars,
      unit: subject.indicator.shortUnit,
      width: 'minmax(min(180px, 24vw), 1fr)',
      cell: (row) => <RateBars row={row} isSmoothed={isSmoothed} france={france} largest={largest} />,
    },
    ...(hasRanks
      ? [{ ...figure('ranks', columns.ranks, (row) => ranksText(row, subject.words, formats)), unit: level }]
      : []),
    ...(isSmoothed
      ? [
          {
            ...figure('smoothed', columns.smoothed, ({ shown }) => <em>{subject.writeRate(shown)}</em>),
            width: '88px',
          },
        ]
      : []),
    {
      ...figure(
        'rate',
        isSmoothed ? columns.raw : columns.rate,
        asked(codeOf, ({ rate }) => {
          const value = numberOf(rate);
          return value === undefined ? '' : subject.writeRate(value);
        }),
      ),
      width: '76px',
    },
    ...(hasIntervals
      ? [
          {
            ...figure('interval', columns.interval, (row) => intervalText(row, formats)),
            ...(hasRanks ? { unit: level } : {}),
          },
        ]
      : []),
  ];
}
