import { DISABILITY_CATEGORIES } from '@/domain/offer';
import { Select } from '@/ui-kit';
import { type MappingDraft, withTableReading } from './mapping-draft';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface EstablishmentReadingProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

const UNSAID = 'unsaid';

/** The category of every establishment, where no column gives it. */
export function EstablishmentReading({ draft, onChange }: EstablishmentReadingProps) {
  const { readings: words } = useMappingWords().mapping;
  const { columns, fixed } = draft.mapping;
  if (columns.some(({ role }) => role === 'category')) return null;
  return (
    <div className={styles.settings}>
      <Select
        label={words.of({ field: words.category, column: words.wholeTable })}
        options={[
          { id: UNSAID, label: words.unsaid },
          ...DISABILITY_CATEGORIES.map(({ code, shortName, officialName }) => ({
            id: code as string,
            label: shortName,
            description: officialName,
          })),
        ]}
        value={fixed.category ?? UNSAID}
        onChange={(code) => onChange(withTableReading(draft, { category: code === UNSAID ? null : code }))}
      />
    </div>
  );
}
