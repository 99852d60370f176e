import type { CoverageDataset } from '@/domain/coverage';
import { useMessages } from '@/i18n/react';
import { RadioGroup } from '@/ui-kit';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';
import { useTeamChanges } from './use-team-changes';

interface FormerTeamsChoiceProps {
  readonly brought: CoverageDataset | null;
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** What becomes of teams of the dossier when a list of their kind comes that does not name them. */
export function FormerTeamsChoice({ brought, isKept, onChange }: FormerTeamsChoiceProps) {
  const { teams: words } = useImportWords().import;
  const { coverageKinds } = useMessages().layers;
  const found = useTeamChanges(brought);
  const absent = found?.changes.filter((change) => change.absent.length > 0) ?? [];
  if (absent.length === 0) return null;
  const kinds = absent.map(({ kind }) => coverageKinds[kind].short).join(', ');
  const names = absent.flatMap((change) => change.absent);
  return (
    <section className={styles.block}>
      <RadioGroup
        label={words.absentTitle({ count: names.length, kinds, names: names.join(', ') })}
        options={[
          { id: 'keep', label: words.keep({ count: names.length }), description: words.keepNote },
          { id: 'replace', label: words.replace({ count: names.length }), description: words.replaceNote },
        ]}
        value={isKept ? 'keep' : 'replace'}
        onChange={(fate) => onChange(fate === 'keep')}
      />
    </section>
  );
}
