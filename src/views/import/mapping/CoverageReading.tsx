import { type MappingDraft, withTableReading } from './mapping-draft';
import styles from './mapping.module.css';
import { ServiceChoice } from './ServiceChoice';
import { useMappingWords } from './use-mapping-words';

interface CoverageReadingProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** The kind of the teams whose name does not say it, where no column does. */
export function CoverageReading({ draft, onChange }: CoverageReadingProps) {
  const { readings: words } = useMappingWords().mapping;
  const { columns, fixed, target } = draft.mapping;
  if (columns.some(({ role }) => role === 'service')) return null;
  return (
    <div className={styles.settings}>
      <ServiceChoice
        label={words.of({ field: words.service, column: words.wholeTable })}
        target={target}
        value={fixed.service}
        unsaid={words.unsaid}
        onChange={(patch) => onChange(withTableReading(draft, patch))}
      />
    </div>
  );
}
