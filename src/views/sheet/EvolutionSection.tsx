import { describeIndicator } from '@/i18n';
import { evolutionWords } from '@/i18n/evolution';
import { useLanguage, useLocale } from '@/i18n/react';
import type { TerritorySheetView } from '@/state';
import { useAppState } from '@/state';
import { Disclosure } from '@/ui-kit';
import { breakTexts, describeChange, useEvolution } from '../evolution';
import { MeasuredFigure } from './MeasuredFigure';
import styles from './sheet.module.css';

/** The indicator of the map at two dates for the territory, its région and France. */
export function EvolutionSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const words = evolutionWords(useLocale());
  return (
    <Disclosure title={words.title}>
      <Changes view={view} language={language} words={words} />
    </Disclosure>
  );
}

interface ChangesProps {
  readonly view: TerritorySheetView;
  readonly language: ReturnType<typeof useLanguage>;
  readonly words: ReturnType<typeof evolutionWords>;
}

function Changes({ view, language, words }: ChangesProps) {
  const { level, territory } = view;
  const position =
    useAppState(({ document }, { select }) => select.hierarchy(document)[level].positionOf(territory.code)) ??
    -1;
  const { status, value: evolution } = useEvolution((select, document, history) =>
    select.evolutionAt(document, history, level),
  );
  const { value: national } = useEvolution((select, document, history) =>
    select.evolutionAt(document, history, 'france'),
  );
  const { formats, messages } = language;
  if (status === 'loading') return <p className={styles.muted}>{words.loading}</p>;
  if (evolution === null || national === null)
    return <p className={styles.muted}>{status === 'failed' ? words.failed.title : words.oneDate.title}</p>;
  const { definition } = evolution.after;
  const named = describeIndicator(evolution.after, messages);
  const own = describeChange(evolution, { level, position }, { words, language });
  const france = describeChange(national, { level: 'france', position: 0 }, { words, language });
  const notes = [...breakTexts(evolution, words, language), ...own.breaks];
  return (
    <>
      <p className={styles.muted}>
        {named.name}, {named.unit}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.territory}</th>
            <th scope="col" className={styles.number}>
              {formats.date(evolution.dates.before)}
            </th>
            <th scope="col" className={styles.number}>
              {formats.date(evolution.dates.after)}
            </th>
            <th scope="col" className={styles.number}>
              {words.columns.relative}
            </th>
          </tr>
        </thead>
        <tbody>
          {[
            { name: territory.name, change: own },
            { name: messages.layers.levels.france, change: france },
          ].map(({ name, change }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.number}>
                <MeasuredFigure value={change.before} unit={definition.unit} />
              </td>
              <td className={styles.number}>
                <MeasuredFigure value={change.after} unit={definition.unit} />
              </td>
              <td className={styles.number}>{change.relative}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{own.verdict}</p>
      {notes.map(({ text, isBreaking }) => (
        <p key={text} className={styles.muted}>
          {isBreaking ? words.brokenBy({ text }) : text}
        </p>
      ))}
    </>
  );
}
