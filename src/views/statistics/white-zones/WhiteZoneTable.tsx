import { useState } from 'react';
import type { WhiteDepartement } from '@/state';
import { ExplainedRow } from '../explained-row/ExplainedRow';
import statisticsStyles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import { touched } from './white-zone-content';
import { explainCommune, peopleText, shareText, type WhiteZoneSubject } from './white-zone-subject';
import styles from './white-zones.module.css';

/** Communes explained under a département; all of them are in the file. */
const MOST_EXPLAINED = 8;

interface WhiteZoneTableProps {
  readonly subject: WhiteZoneSubject;
  readonly cursor: TerritoryCursor;
}

/** The map in words: the départements by inhabitants far from services, and on demand why each commune is. */
export function WhiteZoneTable({ subject, cursor }: WhiteZoneTableProps) {
  const [openCode, setOpenCode] = useState<string | null>(null);
  const { columns } = subject.words;
  const rows = touched(subject);
  if (rows.length === 0)
    return <p>{subject.words.nothing.noZone({ distance: subject.view.settings.distanceKm })}</p>;
  return (
    <table className={statisticsStyles.figures}>
      <caption className="visually-hidden">{subject.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.departement}</th>
          {(['communes', 'people', 'share'] as const).map((id) => (
            <th key={id} scope="col" className={statisticsStyles.number}>
              {columns[id]}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((departement) => (
          <Row
            key={departement.territory.code}
            departement={departement}
            subject={subject}
            cursor={cursor}
            isOpen={openCode === departement.territory.code}
            onOpen={(isOpen) => setOpenCode(isOpen ? departement.territory.code : null)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends WhiteZoneTableProps {
  readonly departement: WhiteDepartement;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Row({ departement, subject, cursor, isOpen, onOpen }: RowProps) {
  const { words, language } = subject;
  const { territory, count } = departement;
  return (
    <ExplainedRow
      territory={territory}
      cursor={cursor}
      columnCount={5}
      why={{ label: words.why.about({ name: territory.name }) }}
      isOpen={isOpen}
      onOpen={onOpen}
      explain={() => <Reasons departement={departement} subject={subject} />}
    >
      <td className={statisticsStyles.number}>{language.formats.integer(count.white)}</td>
      <td className={statisticsStyles.number}>{peopleText(count, language)}</td>
      <td className={statisticsStyles.number}>{shareText(count, language)}</td>
    </ExplainedRow>
  );
}

function Reasons({ departement: { communes }, subject }: Pick<RowProps, 'departement' | 'subject'>) {
  const shown = communes.slice(0, MOST_EXPLAINED);
  return (
    <>
      <p>{subject.words.why.heading({ shown: shown.length, count: communes.length })}</p>
      <ul className={styles.reasons}>
        {shown.map((commune) => (
          <li key={commune.code}>{explainCommune(subject, commune)}</li>
        ))}
      </ul>
    </>
  );
}
