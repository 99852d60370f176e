import {
  type ChangeThreshold,
  NEED_DIFFERENCE_KINDS,
  type NeedComparison,
  type NeedFate,
} from '@/analysis/dataset-comparison';
import type { SecrecyRule } from '@/indicators';
import type { ImportOutcome } from '@/ingest';
import { useLanguage } from '@/i18n/react';
import { useAppStore } from '@/state';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { DatasetSides } from './DatasetSides';
import { DifferenceList } from './DifferenceList';
import { FateCounts } from './FateCounts';
import { needColumns } from './need-columns';
import { needTable } from './need-table';
import { PeriodLines } from './PeriodLines';
import { useComparison } from './use-comparison';

interface NeedSectionProps {
  readonly outcome: ImportOutcome;
  readonly threshold: ChangeThreshold;
  readonly secrecy: SecrecyRule;
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
  const comparison = useComparison((document, selectors) =>
    selectors.needComparison({ document, outcome }, { threshold, secrecy }),
  );
  if (comparison === null) return null;
  const name = outcome.need?.name ?? '';
  return (
    <section className={styles.section}>
      <DatasetSides outcome={outcome} dataset="need" />
      <FateCounts fates={FATES} counts={comparison.fates} words={words.needFates} />
      <PeriodLines periods={comparison.periods} />
      <Sources comparison={comparison} />
      {comparison.fates.secret > 0 && <p className={styles.muted}>{words.secretNote}</p>}
      <DifferenceList
        label={words.needList}
        differences={comparison.differences}
        kinds={NEED_DIFFERENCE_KINDS}
        kindWords={words.needKinds}
        columns={needColumns(language, departement)}
        fileName={words.needFileName({ name })}
        table={() => needTable(comparison.differences, language.messages, departement)}
      />
    </section>
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
