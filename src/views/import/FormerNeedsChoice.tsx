import type { NeedDataset } from '@/domain/need';
import { RadioGroup } from '@/ui-kit';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';
import { useNeedChanges } from './use-need-changes';

interface FormerNeedsChoiceProps {
  readonly brought: NeedDataset | null;
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** What becomes of the needs of the dossier when others come that do not tell all of them anew. */
export function FormerNeedsChoice({ brought, isKept, onChange }: FormerNeedsChoiceProps) {
  const { needs: words } = useImportWords().import;
  const changes = useNeedChanges(brought);
  if (changes === null || !changes.isAsked) return null;
  const { held, account } = changes;
  return (
    <section className={styles.block}>
      <RadioGroup
        label={words.title({ name: held.name })}
        options={[
          { id: 'keep', label: words.keep, description: words.keepNote },
          { id: 'replace', label: words.replace, description: words.replaceNote({ count: account.kept }) },
        ]}
        value={isKept ? 'keep' : 'replace'}
        onChange={(fate) => onChange(fate === 'keep')}
      />
    </section>
  );
}
