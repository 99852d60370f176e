import { useFormats } from '@/i18n/react';
import { type ColumnMapping, type ColumnRole, rolesOfTarget, type TableTarget } from '@/ingest/mapping';
import type { SurveyedColumn } from '@/ingest/table';
import { Badge, Select } from '@/ui-kit';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface ColumnHeadProps {
  readonly column: ColumnMapping;
  readonly surveyed: SurveyedColumn | null;
  readonly target: TableTarget;
  readonly isSettled: boolean;
  readonly onRole: (role: ColumnRole) => void;
}

/** Header of a previewed column: its name, what its cells look like, its role and whether it is only suggested. */
export function ColumnHead({ column, surveyed, target, isSettled, onRole }: ColumnHeadProps) {
  const { mapping: words } = useMappingWords();
  const { percent } = useFormats();
  const { header, role } = column;
  const isRead = role !== 'ignore';
  const content = surveyed === null ? null : words.contents[surveyed.content];
  const hasShare = surveyed !== null && Number.isFinite(surveyed.contentShare);
  return (
    <th scope="col" data-role={isRead ? 'read' : 'ignored'}>
      <div className={styles.head}>
        <span className={styles.headName} title={header}>
          {header}
        </span>
        <span className={styles.looks}>
          {hasShare && content !== null
            ? words.columns.content({ content, share: percent(surveyed.contentShare) })
            : content}
        </span>
        <Select
          label={words.columns.role({ column: header })}
          hideLabel
          compact
          options={rolesOfTarget(target).map((id) => ({ id, ...words.roles[id] }))}
          value={role}
          onChange={onRole}
        />
        <span className={styles.why}>
          {!isSettled && isRead && <Badge tone="accent">{words.columns.suggested}</Badge>}
          {!isSettled && surveyed !== null && <span>{words.reasons[surveyed.reason]}</span>}
        </span>
      </div>
    </th>
  );
}
