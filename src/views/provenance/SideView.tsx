import { useState } from 'react';
import { territoryAt } from '@/domain/territory';
import { useLanguage } from '@/i18n/react';
import type { ProvenanceWords } from '@/i18n/provenance';
import type { FigureOrigin } from '@/state';
import { Select } from '@/ui-kit';
import { departementTable, detailTable } from './origin-table';
import { OriginGrid } from './OriginGrid';
import styles from './provenance.module.css';

interface SideViewProps {
  readonly origin: FigureOrigin;
  readonly side: 'numerator' | 'denominator';
  readonly words: ProvenanceWords;
}

const ALL = 'all';

/** One side of a division: its départements, then its establishments or its records, of all of them or of one. */
export function SideView({ origin, side, words }: SideViewProps) {
  const language = useLanguage();
  const [departement, setDepartement] = useState<string>(ALL);
  const { hierarchy } = origin;
  const { trace } = origin[side];
  const written = { words, language, hierarchy };
  const detail = detailTable(trace, written);
  const isLone = trace.departements.length <= 1;
  const options = trace.departements.map(({ position }) => ({
    id: String(position),
    label: territoryAt(hierarchy.departement, position).name,
  }));
  return (
    <div className={styles.side}>
      {trace.records !== null && <p className={styles.muted}>{words.secrecyNote}</p>}
      {(!isLone || detail === null) && (
        <OriginGrid
          label={words.byDepartement}
          table={departementTable(trace, written)}
          words={words}
          selectedId={departement}
          onSelect={setDepartement}
        />
      )}
      {detail !== null && (
        <OriginGrid
          label={words.tabs[side]}
          words={words}
          choice={
            !isLone && (
              <Select
                label={words.chooseDepartement}
                hideLabel
                options={[{ id: ALL, label: words.allDepartements }, ...options]}
                value={departement}
                onChange={setDepartement}
                compact
              />
            )
          }
          table={{
            ...detail,
            rows: detail.rows.filter((row) => departement === ALL || String(row.departement) === departement),
          }}
        />
      )}
    </div>
  );
}
