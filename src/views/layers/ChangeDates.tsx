import { evolutionWords } from '@/i18n/evolution';
import { evolutionMapWords } from '@/i18n/evolution-map';
import { useLocale } from '@/i18n/react';
import { useEvolution } from '../evolution';
import { DateChoice } from '../statistics/evolution/DateChoice';
import styles from './layers.module.css';

/** The two dates of a map of change, and how it is read. */
export function ChangeDates() {
  const locale = useLocale();
  const { value } = useEvolution((evolutions, document, history) => evolutions.view(document, history, null));
  const words = evolutionMapWords(locale);
  const evolution = evolutionWords(locale);
  return (
    <>
      <DateChoice subject={value.subject} words={evolution} />
      <p className={styles.note}>
        {value.evolution === null ? `${words.oneDate} ${evolution.oneDate.other}` : words.explanation}
      </p>
    </>
  );
}
