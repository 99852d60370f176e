import { useState } from 'react';
import { GAP_GROUPS, type GapGroup, type Regression } from '@/analysis/gap-finder';
import statisticsStyles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import { territoryOf } from './charted-points';
import { absentGroups } from './gap-content';
import type { GapSubject } from './gap-subject';
import { GroupSign } from './GapCounts';
import { GapRow } from './GapRow';
import styles from './gaps.module.css';

interface GapListProps {
  readonly subject: GapSubject;
  readonly cursor: TerritoryCursor;
  /** The line the chart shows, for what it says of each territory. */
  readonly line: Regression | null;
}

/** The chart in words: every territory under its group, and those that have no place. */
export function GapList({ subject, cursor, line }: GapListProps) {
  const [openCode, setOpenCode] = useState<string | null>(null);
  return (
    <>
      {GAP_GROUPS.map((group) => (
        <GroupTable key={group} group={group} subject={subject}>
          {subject.view.finding.groups[group].map((point) => {
            const { code } = territoryOf(subject, point);
            return (
              <GapRow
                key={code}
                point={point}
                subject={subject}
                cursor={cursor}
                residual={line?.residuals[point.position] ?? null}
                isOpen={openCode === code || cursor.selectedCode === code}
                onOpen={(isOpen) => setOpenCode(isOpen ? code : null)}
              />
            );
          })}
        </GroupTable>
      ))}
      <Absent subject={subject} cursor={cursor} />
    </>
  );
}

interface GroupTableProps {
  readonly group: GapGroup;
  readonly subject: GapSubject;
  readonly children: readonly React.ReactNode[];
}

function GroupTable({ group, subject, children }: GroupTableProps) {
  const { words, need, offer } = subject;
  const { label } = words.groups[group];
  return (
    <section aria-label={label} data-group={group}>
      <h3 className={statisticsStyles.heading}>
        <GroupSign group={group} /> {label} · {words.counts({ count: children.length })}
      </h3>
      {children.length === 0 ? (
        <p className={styles.note}>{words.nobody}</p>
      ) : (
        <table className={statisticsStyles.figures}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.columns.together}</span>
              </th>
              <th scope="col">{words.columns.name}</th>
              <th scope="col" className={statisticsStyles.number} title={need.indicator.unit}>
                {words.columns.need}
              </th>
              <th scope="col" className={statisticsStyles.number} title={offer.indicator.unit}>
                {words.columns.offer}
              </th>
              <th scope="col">
                <span className="visually-hidden">{words.why.button}</span>
              </th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}

function Absent({ subject, cursor }: Omit<GapListProps, 'line'>) {
  const groups = absentGroups(subject);
  if (groups.length === 0) return null;
  return (
    <section aria-label={subject.words.absent.heading}>
      <h3 className={statisticsStyles.heading}>{subject.words.absent.heading}</h3>
      <ul className={statisticsStyles.notes}>
        {groups.map(({ label, members }) => (
          <li key={label}>
            {label}
            {members.map((absence, rank) => {
              const { code, name } = territoryOf(subject, absence);
              return (
                <span key={code}>
                  {rank > 0 && ', '}
                  <button type="button" className={statisticsStyles.link} onClick={() => cursor.select(code)}>
                    {name}
                  </button>
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
