import { compareWithReference } from '@/indicators/interval';
import { describeProvenance, type Language } from '@/i18n';
import { useLanguage, useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { sheetWords } from '@/i18n/sheet';
import {
  type StandardisedFigure,
  standardiseTerritory,
  type TerritorySheetView,
  useAppState,
  useAppStore,
} from '@/state';
import { Disclosure } from '@/ui-kit';
import { ratioDecimals } from './ratio-decimals';
import styles from './sheet.module.css';

/** What the territory counts beside what its ages would have at the rates of France, where counts by age allow. */
export function AgeStandardSection({ view }: { readonly view: TerritorySheetView }) {
  const { title, explanation } = statisticsWords(useLocale()).standardised;
  const { select } = useAppStore();
  const document = useAppState((state) => state.document);
  const { level, territory } = view;
  const position = select.hierarchy(document)[level].positionOf(territory.code);
  if (position === undefined) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{title}</h3>
      <p className={styles.muted}>{explanation}</p>
      <ul className={styles.figures}>
        {standardiseTerritory(select, document, { level, position }).map((figure) => (
          <StandardisedLine key={figure.subject} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function StandardisedLine({ figure }: { readonly figure: StandardisedFigure }) {
  const words = statisticsWords(useLocale()).standardised;
  const language = useLanguage();
  const { formats } = language;
  const { subject, results, standardised } = figure;
  const sources = results.flatMap(({ numeratorProvenance, denominatorProvenance }) => [
    ...numeratorProvenance,
    ...denominatorProvenance,
  ]);
  return (
    <li className={styles.figure}>
      <h4 className={styles.figureName}>{words.subjects[subject]}</h4>
      {standardised.status === 'known' ? (
        <>
          <p className={styles.figureLine}>
            <strong>{words.ratio(ratioTexts(standardised.value, formats))}</strong>{' '}
            {words.comparisons[compareWithReference(standardised.value.exact, 1)]}
          </p>
          <p className={styles.muted}>
            {words.counted({
              observed: formats.integer(standardised.value.observed),
              expected: formats.decimal(
                standardised.value.expected,
                standardised.value.expected < 10 ? 1 : 0,
              ),
            })}
          </p>
        </>
      ) : (
        <p className={styles.muted}>{words.absent[standardised.status]}</p>
      )}
      <Disclosure title={sheetWords(language.messages.locale).sourceAndCalculation} headingLevel={4} isDetail>
        <p className={styles.muted}>{words.method({ groups: words.groups[subject] })}</p>
        <p className={styles.muted}>{describeProvenance(sources, language)}</p>
      </Disclosure>
    </li>
  );
}

interface Ratio {
  readonly ratio: number;
  readonly exact: { readonly lower: number; readonly upper: number };
}

function ratioTexts({ ratio, exact: { lower, upper } }: Ratio, formats: Language['formats']) {
  const decimals = ratioDecimals([ratio, lower, upper]);
  const write = (value: number) => formats.decimal(value, decimals);
  return { ratio: write(ratio), lower: write(lower), upper: write(upper) };
}
