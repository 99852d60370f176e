import { swipeWords } from '@/i18n/swipe';
import { useLocale } from '@/i18n/react';
import { MapLegend } from '../legend/MapLegend';
import { SecondApp } from './SecondApp';
import styles from './swipe.module.css';

/** The legends of the two maps, each under the side it is on. */
export function SwipeLegends() {
  const words = swipeWords(useLocale());
  return (
    <div className={styles.legends}>
      <section aria-label={words.left}>
        <p className={styles.side}>{words.left}</p>
        <MapLegend />
      </section>
      <section aria-label={words.right}>
        <p className={styles.side}>{words.right}</p>
        <SecondApp>
          <MapLegend isReadOnly />
        </SecondApp>
      </section>
    </div>
  );
}
