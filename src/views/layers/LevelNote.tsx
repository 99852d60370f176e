import { useMemo } from 'react';
import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { communeLevelWords } from '@/i18n/commune-levels';
import { useMessages } from '@/i18n/react';
import { establishmentsOutsideDirectory, type IndicatorTerm } from '@/indicators';
import { useAppState } from '@/state';
import styles from './layers.module.css';

/** What the level of communes on the map can tell of the indicator, and why it may tell nothing. */
export function LevelNote() {
  const messages = useMessages();
  const words = communeLevelWords(messages.locale);
  const isEmpty = useAppState(
    ({ document }, { select }) =>
      select.hierarchy(document)[document.settings.level].territories.length === 0,
  );
  const chosen = useAppState(({ document }, { select }) => select.chosen(document));
  const level = useAppState(({ document }) => document.settings.level);
  const offer = useAppState(({ document }, { select }) => select.datedOffer(document));
  const isNeedFine = useAppState(({ document }, { select }) => select.datedNeed(document).fine !== undefined);
  const nesting = useAppState(({ document }, { select }) => select.figureInputs(document).nesting);
  const outside = useMemo(
    () => establishmentsOutsideDirectory(chosen, { offer, nesting }),
    [chosen, offer, nesting],
  );
  const { numerator, denominator } = chosen.figures[level];
  const named = { indicator: describeIndicator(chosen, messages).name };
  const instead = messages.indicators.names['equipment-per-inhabitant'].name;
  const [countsNeed, dividesByNeed] = [
    isNeed(chosen.definition.numerator),
    isNeed(chosen.definition.denominator),
  ];
  const needUnknown = level === 'custom' && isNeedFine ? words.needNotAdded(named) : words.needUnknown(named);
  const text = () => {
    if (isEmpty) return words.reading;
    if (tellsNothing(numerator)) return countsNeed ? needUnknown : words.numeratorUnknown(named);
    if (tellsNothing(denominator) && dividesByNeed) return needUnknown;
    if (tellsNothing(denominator))
      return countsNeed
        ? words.needDenominatorUnknown(named)
        : words.denominatorUnknown({ ...named, instead });
    return countsNeed || dividesByNeed ? words.needScope : words.scope;
  };
  return (
    <p role="status" className={styles.note}>
      {text()}
      {outside > 0 && <> {words.outside({ count: outside })}</>}
    </p>
  );
}

function isNeed({ kind }: IndicatorTerm): boolean {
  return kind === 'need' || kind === 'need-bound';
}

function tellsNothing({ statuses }: MeasureColumn): boolean {
  return statuses.every((status) => status === STATUS_BYTE.missing);
}
