import { lazy, Suspense, useState } from 'react';
import { type FigureReference, referencesOf } from '@/indicators';
import { referenceLabel, referenceNotes } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, Select } from '@/ui-kit';
import type { ComparisonTab } from '../comparison';
import styles from './layers.module.css';

const ComparisonDialog = lazy(async () => ({ default: (await import('../comparison')).ComparisonDialog }));

const TABS: Readonly<Record<FigureReference, ComparisonTab>> = {
  france: 'set',
  region: 'set',
  peers: 'peers',
  study: 'set',
  custom: 'set',
};

/** What every rate is held against, everywhere at once. */
export function ReferenceChoice() {
  const messages = useMessages();
  const { comparison } = messages;
  const commands = useCommands();
  const { level, customSet, study } = useAppState((state) => state.document.settings);
  const basis = useAppState((state, app) => app.select.legendContext(state.document).reading.comparison);
  const [tab, setTab] = useState<ComparisonTab | null>(null);
  const choose = (reference: FigureReference) => {
    if (reference === 'custom' && customSet === null) setTab('set');
    else commands.chooseReference(reference);
  };
  return (
    <div className={styles.choice}>
      <Select
        label={comparison.compareTo}
        options={referencesOf(level)
          .filter((reference) => reference !== 'study' || study?.kind === 'departements')
          .map((reference) => ({
            id: reference,
            label: referenceLabel(
              { reference, name: reference === 'custom' ? (customSet?.name ?? null) : null },
              messages,
            ),
          }))}
        value={basis.reference}
        onChange={choose}
      />
      {referenceNotes(basis, messages).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div>
        <Button variant="quiet" size="small" onPress={() => setTab(TABS[basis.reference])}>
          {comparison.editRule}
        </Button>
      </div>
      <Suspense fallback={null}>
        {tab !== null && <ComparisonDialog firstTab={tab} onClose={() => setTab(null)} />}
      </Suspense>
    </div>
  );
}
