import { useCallback } from 'react';
import {
  type ChangeThreshold,
  type EstablishmentFate,
  OFFER_DIFFERENCE_KINDS,
  type OfferComparison,
} from '@/analysis/dataset-comparison';
import type { ImportOutcome } from '@/ingest';
import { useLanguage } from '@/i18n/react';
import type { Steps } from '@/lib';
import { useAppStore } from '@/state';
import { Notice } from '@/ui-kit';
import { useImportWords } from '../use-import-words';
import { DatasetChanges } from './DatasetChanges';
import { offerColumns } from './offer-columns';
import { offerTable } from './offer-table';
import type { StartComparison } from './use-comparison';

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
  const start = useCallback<StartComparison<Steps<OfferComparison> | null>>(
    (document, selectors) => selectors.offerComparison({ document, outcome }, threshold),
    [outcome, threshold],
  );
  return (
    <DatasetChanges
      outcome={outcome}
      dataset="offer"
      start={start}
      fates={FATES}
      kinds={OFFER_DIFFERENCE_KINDS}
      words={{
        fates: words.offerFates,
        kinds: words.offerKinds,
        list: words.offerList,
        fileName: words.offerFileName,
      }}
      columns={offerColumns(language, departement)}
      table={(differences) => offerTable(differences, language, departement)}
      notes={(comparison) => <LostCover comparison={comparison} />}
    />
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
