import { useState } from 'react';
import type { SecrecyRules } from '@/indicators';
import type { ImportOutcome } from '@/ingest';
import { IMPORTED_DATASETS, type ImportedDataset, isOfUser, isShipped } from '@/project';
import { useAppState } from '@/state';
import { Disclosure } from '@/ui-kit';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { ContourSection } from './ContourSection';
import { EntrySection } from './EntrySection';
import { NeedSection } from './NeedSection';
import { OfferSection } from './OfferSection';
import { ThresholdFields } from './ThresholdFields';
import { useThreshold } from './use-threshold';

interface ImportComparisonProps {
  readonly outcome: ImportOutcome;
  /** Rules of secrecy of the dossier, with those chosen in the review. */
  readonly secrecy: SecrecyRules;
}

/**
 * What an import changes to the data the user had loaded: what appeared, disappeared, changed. Nothing is shown when it
 * takes the place of none, and nothing is compared before the section is opened.
 */
export function ImportComparison(props: ImportComparisonProps) {
  const { comparison: words } = useImportWords().import;
  const document = useAppState((state) => state.document);
  const [isOpen, setIsOpen] = useState(false);
  const replaced = IMPORTED_DATASETS.filter(
    (dataset) => isShipped(dataset) && isOfUser(document, dataset) && props.outcome[dataset] !== null,
  );
  if (replaced.length === 0) return null;
  return (
    <div className={styles.panel}>
      <Disclosure title={words.title} isExpanded={isOpen} onExpandedChange={setIsOpen}>
        {isOpen && <Sections {...props} replaced={replaced} />}
      </Disclosure>
    </div>
  );
}

function Sections({
  outcome,
  secrecy,
  replaced,
}: ImportComparisonProps & { readonly replaced: readonly ImportedDataset[] }) {
  const { threshold, ...fields } = useThreshold();
  const isReplaced = (dataset: ImportedDataset) => replaced.includes(dataset);
  return (
    <div className={styles.sections}>
      {(isReplaced('offer') || isReplaced('need')) && <ThresholdFields {...fields} />}
      {isReplaced('offer') && <OfferSection outcome={outcome} threshold={threshold} />}
      {isReplaced('need') && <NeedSection outcome={outcome} threshold={threshold} secrecy={secrecy} />}
      <EntrySection outcome={outcome} dataset="activity" />
      <EntrySection outcome={outcome} dataset="coverage" />
      <ContourSection outcome={outcome} />
    </div>
  );
}
