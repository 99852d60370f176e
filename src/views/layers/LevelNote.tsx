import { useMemo } from 'react';
import { communeLevelWords } from '@/i18n/commune-levels';
import { useLocale } from '@/i18n/react';
import { establishmentsOutsideDirectory } from '@/indicators';
import { useAppState } from '@/state';
import { CountsInstead, useLevelReason } from '../level-reason';
import styles from './layers.module.css';

/** What the level of communes on the map can tell of the indicator, why it may tell nothing, and the ways out. */
export function LevelNote() {
  const words = communeLevelWords(useLocale());
  const chosen = useAppState(({ document }, { select }) => select.chosen(document));
  const offer = useAppState(({ document }, { select }) => select.datedOffer(document));
  const nesting = useAppState(({ document }, { select }) => select.figureInputs(document).nesting);
  const outside = useMemo(
    () => establishmentsOutsideDirectory(chosen, { offer, nesting }),
    [chosen, offer, nesting],
  );
  const { text } = useLevelReason();
  return (
    <>
      <p role="status" className={styles.note}>
        {text}
        {outside > 0 && <> {words.outside({ count: outside })}</>}
      </p>
      <CountsInstead />
    </>
  );
}
