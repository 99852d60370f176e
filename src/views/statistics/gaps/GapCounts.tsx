import { GAP_GROUPS, type GapGroup } from '@/analysis/gap-finder';
import { signPath } from '@/export';
import { Button } from '@/ui-kit';
import chartStyles from '../chart/chart.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import { territoryOf } from './charted-points';
import { GROUP_SHAPES } from './gap-signs';
import type { GapSubject } from './gap-subject';
import styles from './gaps.module.css';

interface GapCountsProps {
  readonly subject: GapSubject;
  readonly cursor: TerritoryCursor;
}

/** The signs of the groups, how many territories are in each, and a way to put them together. */
export function GapCounts({ subject, cursor }: GapCountsProps) {
  const { words, view } = subject;
  return (
    <ul className={styles.counts}>
      {GAP_GROUPS.map((group) => {
        const members = view.finding.groups[group];
        const { label } = words.groups[group];
        return (
          <li key={group}>
            <GroupSign group={group} />
            <span className={styles.countLabel}>{label}</span>
            <strong className={styles.count}>{subject.language.formats.integer(members.length)}</strong>
            {members.length > 0 && (
              <Button
                variant="quiet"
                size="small"
                aria-label={words.keepGroup({ group: label })}
                onPress={() => cursor.group(members.map((point) => territoryOf(subject, point).code))}
              >
                {words.keepAll}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The sign of a group, as the chart draws it. */
export function GroupSign({ group }: { readonly group: GapGroup }) {
  const shape = GROUP_SHAPES[group];
  return (
    <svg width="16" height="16" aria-hidden="true" className={styles.sign}>
      <path
        d={signPath({ shape, x: 8, y: 8 })}
        className={chartStyles.sign}
        data-ink={group}
        data-shape={shape}
      />
    </svg>
  );
}
