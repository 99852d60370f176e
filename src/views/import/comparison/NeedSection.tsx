import { useCallback } from 'react';
import {
  type ChangeThreshold,
  NEED_DIFFERENCE_KINDS,
  type NeedComparison,
  type NeedFate,
} from '@/analysis/dataset-comparison';
import type { SecrecyRules } from '@/indicators';
import type { ImportOutcome } from '@/ingest';
import { useLanguage } from '@/i18n/react';
import type { Steps } from '@/lib';
import { useAppStore, useCommands } from '@/state';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { DatasetChanges } from './DatasetChanges';
import { needColumns } from './need-columns';
import { needTable } from './need-table';
import { PeriodLines } from './PeriodLines';
import type { StartComparison } from './use-comparison';

interface NeedSectionProps {
  readonly outcome: ImportOutcome;
  readonly threshold: ChangeThreshold;
  readonly secrecy: SecrecyRules;
}

const FATES: readonly NeedFate[] = [
  'appeared',
  'disappeared',
  'changed',
  'minor',
  'unchanged',
  'became-known',
  'became-missing',
  'still-missing',
  'secret',
];

/** Counts of people that an import adds, drops or changes, as far as secrecy lets them be compared. */
export function NeedSection({ outcome, threshold, secrecy }: NeedSectionProps) {
  const language = useLanguage();
  const { comparison: words } = useImportWords().import;
  const { departement } = useAppStore().embedded.hierarchy;
  const start = useCallback<StartComparison<Steps<NeedComparison> | null>>(
    (document, selectors) => selectors.needComparison({ document, outcome }, { threshold, secrecy }),
    [outcome, threshold, secrecy],
  );
  const { prepareComparedNeeds } = useCommands();
  const prepare = useCallback(
    () => prepareComparedNeeds(outcome.need, secrecy),
    [prepareComparedNeeds, outcome, secrecy],
  );
  return (
    <DatasetChanges
      outcome={outcome}
      dataset="need"
      start={start}
      prepare={prepare}
      fates={FATES}
      kinds={NEED_DIFFERENCE_KINDS}
      words={{
        fates: words.needFates,
        kinds: words.needKinds,
        list: words.needList,
        fileName: words.needFileName,
      }}
      columns={needColumns(language, departement)}
      table={(differences) => needTable(differences, language.messages, departement)}
      notes={(comparison) => <NeedNotes comparison={comparison} />}
    />
  );
}

function NeedNotes({ comparison }: { readonly comparison: NeedComparison }) {
  const { comparison: words } = useImportWords().import;
  return (
    <>
      <PeriodLines periods={comparison.periods} />
      <Sources comparison={comparison} />
      {comparison.fates.secret > 0 && <p className={styles.muted}>{words.secretNote}</p>}
    </>
  );
}

function Sources({ comparison }: { readonly comparison: NeedComparison }) {
  const { comparison: words } = useImportWords().import;
  const { appearedSources, disappearedSources } = comparison;
  const list = (sources: readonly string[]) => ({ sources: sources.join(', ') });
  return (
    <>
      {appearedSources.length > 0 && <p>{words.appearedSources(list(appearedSources))}</p>}
      {disappearedSources.length > 0 && <p>{words.disappearedSources(list(disappearedSources))}</p>}
    </>
  );
}
