import { lazy, memo, Suspense, useState } from 'react';
import type { CoverageList } from '@/domain/coverage';
import type { Provenance } from '@/domain/measure';
import { FINE_LEVELS, type FineLevel } from '@/domain/territory';
import { describeProvenance } from '@/i18n';
import { panelWords } from '@/i18n/panel';
import { useLanguage, useLocale } from '@/i18n/react';
import type { ShippedDataset } from '@/project';
import { type ReplaceableDataset, useAppState, useCommands } from '@/state';
import { Badge, Button, IconButton } from '@/ui-kit';
import styles from './layers.module.css';

const EarlierOffers = lazy(async () => ({ default: (await import('./EarlierOffers')).EarlierOffers }));

const VerificationDialog = lazy(async () => ({
  default: (await import('../provenance')).VerificationDialog,
}));

const REPLACEABLE: readonly ShippedDataset[] = ['offer', 'need', 'activity', 'coverage', 'contours'];

/** What the dossier works on: where each dataset comes from, and the way back to the one shipped. */
export function Datasets() {
  const document = useAppState((state) => state.document);
  const offer = useAppState((state, app) => app.select.offer(state.document));
  const need = useAppState((state, app) => app.select.need(state.document));
  const activity = useAppState((state, app) => app.select.activity(state.document));
  const coverage = useAppState((state, app) => app.select.coverage(state.document));
  const contours = useAppState((state, app) => app.select.contours(state.document));
  const datasets = { offer, need, activity, coverage, contours };
  const hasOffers = document.offer.kind === 'user' || document.earlierOffers.length > 0;
  return (
    <>
      <ul className={styles.datasets}>
        {REPLACEABLE.map((kind) => (
          <DatasetLine
            key={kind}
            kind={kind}
            name={document[kind].kind === 'user' ? datasets[kind].name : null}
            provenance={datasets[kind].provenance}
            lists={kind === 'coverage' ? coverage.lists : undefined}
          />
        ))}
        {FINE_LEVELS.map((level) => {
          const contours = document.fineContours[level];
          return contours && <DatasetLine key={level} kind={level} {...contours} />;
        })}
        {document.territories !== null && <DatasetLine kind="territories" {...document.territories} />}
        {document.communePopulation !== null && (
          <DatasetLine kind="communePopulation" {...document.communePopulation} />
        )}
      </ul>
      {hasOffers && (
        <Suspense fallback={null}>
          <EarlierOffers />
        </Suspense>
      )}
      {document.sources.length > 0 && <Verification />}
    </>
  );
}

/** The way to compare the dossier with its files. */
const Verification = memo(function Verification() {
  const words = panelWords(useLocale());
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" size="small" icon="check" onPress={() => setOpen(true)}>
        {words.verify}
      </Button>
      <Suspense fallback={null}>{isOpen && <VerificationDialog onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
});

interface DatasetLineProps {
  readonly kind: ReplaceableDataset | FineLevel;
  /** Name of the user's file, `null` for a shipped dataset. */
  readonly name: string | null;
  readonly provenance: Provenance;
  /** What a dataset put together from several lists was made of. */
  readonly lists?: readonly CoverageList[] | undefined;
}

/** A choice among settings changes the dossier and none of its data: the line is not rendered again. */
const DatasetLine = memo(function DatasetLine({ kind, name, provenance, lists }: DatasetLineProps) {
  const language = useLanguage();
  const { layers, locale, values } = language.messages;
  const words = panelWords(locale);
  const commands = useCommands();
  const tone = provenance.status === 'demonstration' ? 'demonstration' : 'neutral';
  return (
    <li className={styles.dataset}>
      <div className={styles.datasetText}>
        <span className={styles.layerName}>{words.datasetKinds[kind]}</span>
        {lists === undefined ? (
          <span className={styles.note}>{describeProvenance([provenance], language)}</span>
        ) : (
          lists.map((list) => (
            <span key={list.id} className={styles.note}>
              {words.listOfTeams({
                kinds: list.kinds.map((team) => layers.coverageKinds[team].short).join(', '),
                source: describeProvenance([list.provenance], language),
              })}
            </span>
          ))
        )}
        <Badge tone={tone}>{values.dataStatuses[provenance.status]}</Badge>
      </div>
      {name !== null && (
        <IconButton
          icon="trash"
          size="small"
          label={words.removeDataset({ dataset: name })}
          onPress={() =>
            kind === 'epci' || kind === 'commune'
              ? commands.forgetFineContours(kind)
              : commands.forgetDataset(kind)
          }
        />
      )}
    </li>
  );
});
