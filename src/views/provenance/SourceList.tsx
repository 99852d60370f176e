import type { Provenance } from '@/domain/measure';
import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import type { ProvenanceWords } from '@/i18n/provenance';
import { type FigureFile, type FigureOrigin, type FigureSide, useAppState } from '@/state';
import styles from './provenance.module.css';
import { fileRows, sourceRows } from './source-rows';

interface SourceListProps {
  readonly origin: FigureOrigin;
  readonly words: ProvenanceWords;
}

/** The sources of both sides, with the files of the user. */
export function SourceList({ origin, words }: SourceListProps) {
  return (
    <div className={styles.side}>
      {(['numerator', 'denominator'] as const).map((side) => (
        <section key={side}>
          <h3 className={styles.heading}>{words.tabs[side]}</h3>
          <SideSources side={origin[side]} words={words} />
        </section>
      ))}
    </div>
  );
}

function SideSources({ side, words }: { readonly side: FigureSide; readonly words: ProvenanceWords }) {
  const hasUserData = side.provenance.some(({ status }) => status === 'user');
  return (
    <>
      {side.provenance.map((provenance) => (
        <SourceCard key={provenance.id} provenance={provenance} words={words} />
      ))}
      {side.files.map((file) => (
        <FileCard key={`${file.record.batch} ${file.record.name}`} file={file} words={words} />
      ))}
      {side.files.length === 0 && (
        <p className={styles.muted}>{hasUserData ? words.notRecorded : words.shipped}</p>
      )}
    </>
  );
}

function SourceCard({
  provenance,
  words,
}: {
  readonly provenance: Provenance;
  readonly words: ProvenanceWords;
}) {
  const language = useLanguage();
  return (
    <div className={styles.card}>
      <p className={styles.cardTitle}>{describeProvenance([provenance], language)}</p>
      <Details rows={sourceRows(provenance, words, language)} />
    </div>
  );
}

function FileCard({ file, words }: { readonly file: FigureFile; readonly words: ProvenanceWords }) {
  const language = useLanguage();
  const locale = useAppState((state) => state.preferences.locale);
  return (
    <div className={styles.card}>
      <p className={styles.cardTitle}>{file.record.name}</p>
      <Details rows={fileRows(file, { words, language, locale })} />
    </div>
  );
}

function Details({ rows }: { readonly rows: readonly (readonly [term: string, description: string])[] }) {
  return (
    <dl className={styles.details}>
      {rows.map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
