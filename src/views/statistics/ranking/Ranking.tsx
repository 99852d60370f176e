import { useFormats } from '@/i18n/react';
import { type RankingView, useCommands } from '@/state';
import { DataGrid } from '@/ui-kit/data-grid';
import { useGridGrouping, useListedAlone } from '../../territory-group';
import { useViewMemory } from '../../view-memory';
import { NothingShown } from '../NothingShown';
import { useStatistics } from '../use-statistics';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import styles from '../statistics.module.css';
import { rankingContent } from './ranking-content';
import { RankingKey } from './RankingKey';
import { Unranked } from './Unranked';
import { useRankingColumns } from './use-ranking-columns';

/** What the bars across the rates are: chance, the range of a prevalence, or nothing. */
function intervalOf({ rows, simulation, isSimulating }: RankingView): 'interval' | 'range' | null {
  if (simulation !== null || isSimulating) return 'interval';
  return rows.some(({ uncertainty }) => uncertainty !== null) ? 'range' : null;
}

/** The territories from the highest rate shown to the lowest, with how sure their rates and their ranks are. */
export function Ranking() {
  const subject = useViewSubject();
  const view = useStatistics((statistics, document) => statistics.ranking(document));
  const cursor = useTerritoryCursor();
  const grouping = useGridGrouping();
  const formats = useFormats();
  const { askOriginAt } = useCommands();
  const [isReversed, setReversed] = useViewMemory('ranking reversed', false);
  const listed = useListedAlone();
  const rows = listed === null ? view.rows : view.rows.filter(({ territory }) => listed.has(territory.code));
  const columns = useRankingColumns(view, subject);
  const { words } = subject;
  const title = words.title({ view: words.views.ranking, subject: subject.name });
  const { simulation } = view;
  const withoutRanks = view.isSimulating ? words.ranking.simulating : words.ranking.notASample;
  const method =
    simulation === null
      ? withoutRanks
      : words.ranking.method({
          draws: formats.integer(simulation.draws),
          seed: String(simulation.seed),
          level: formats.percent(simulation.confidence),
        });
  return (
    <ViewFrame
      subject={subject}
      content={rankingContent(view, subject, {
        formats,
        title,
        method: [words.ranking.highestFirst, method],
      })}
      notions={['rank-interval', 'interval', 'smoothing']}
      legend={
        <RankingKey
          words={words}
          isSmoothed={view.mode === 'smoothed'}
          interval={intervalOf(view)}
          hasRegions={subject.level === 'departement'}
        />
      }
      aside={<Unranked rows={view.unranked} words={words} cursor={cursor} />}
    >
      <div className={styles.fill}>
        <DataGrid
          label={title}
          columns={columns}
          rows={isReversed ? rows.toReversed() : rows}
          rowId={({ territory }) => territory.code}
          sort={{ columnId: 'rank', direction: isReversed ? 'descending' : 'ascending' }}
          onSort={() => setReversed(!isReversed)}
          selectedId={cursor.selectedCode}
          onSelect={cursor.select}
          onInspect={askOriginAt}
          onHover={cursor.hover}
          grouping={grouping}
          emptyState={<NothingShown subject={subject} />}
        />
      </div>
    </ViewFrame>
  );
}
