import {
  type ChangeThreshold,
  type EstablishmentFate,
  OFFER_DIFFERENCE_KINDS,
  type OfferComparison,
} from '@/analysis/dataset-comparison';
import type { ImportOutcome } from '@/ingest';
import { useLanguage } from '@/i18n/react';
import { useAppStore } from '@/state';
import { Notice } from '@/ui-kit';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { DatasetSides } from './DatasetSides';
import { DifferenceList } from './DifferenceList';
import { FateCounts } from './FateCounts';
import { offerColumns } from './offer-columns';
import { offerTable } from './offer-table';
import { useComparison } from './use-comparison';

interface OfferSectionProps {
  readonly outcome: ImportOutcome;
  readonly threshold: ChangeThreshold;
}

const FATES: readonly EstablishmentFate[] = [
  'appeared',
  'disappeared',
  'changed',
  'minor',
  'unchanged',
  'newly-covered',
  'no-longer-covered',
];

/** Establishments that an import adds, drops or changes. */
export function OfferSection({ outcome, threshold }: OfferSectionProps) {
  const language = useLanguage();
  const { comparison: words } = useImportWords().import;
  const { departement } = useAppStore().embedded.hierarchy;
  const comparison = useComparison((document, selectors) =>
    selectors.offerComparison({ document, outcome }, threshold),
  );
  if (comparison === null) return null;
  const name = outcome.offer?.name ?? '';
  return (
    <section className={styles.section}>
      <DatasetSides outcome={outcome} dataset="offer" />
      <FateCounts fates={FATES} counts={comparison.fates} words={words.offerFates} />
      <LostCover comparison={comparison} />
      <DifferenceList
        label={words.offerList}
        differences={comparison.differences}
        kinds={OFFER_DIFFERENCE_KINDS}
        kindWords={words.offerKinds}
        columns={offerColumns(language, departement)}
        fileName={words.offerFileName({ name })}
        table={() => offerTable(comparison.differences, language, departement)}
      />
    </section>
  );
}

function LostCover({ comparison }: { readonly comparison: OfferComparison }) {
  const { comparison: words } = useImportWords().import;
  const lost = comparison.differences.filter(({ kind }) => kind === 'no-longer-covered');
  if (lost.length === 0) return null;
  const departements = new Set(lost.map(({ establishment }) => establishment.departementCode));
  return (
    <Notice tone="warning">
      {words.notCovered({ establishments: lost.length, departements: departements.size })}
    </Notice>
  );
}
