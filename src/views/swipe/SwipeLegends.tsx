import { type ReactNode, useId } from 'react';
import { swipeWords } from '@/i18n/swipe';
import { useLocale } from '@/i18n/react';
import { LegendSide } from '../legend/legend-side';
import { MapLegend } from '../legend/MapLegend';
import { SecondApp } from './SecondApp';
import styles from './swipe.module.css';

/** The legends of the two maps, each under the side it is on. */
export function SwipeLegends() {
  const words = swipeWords(useLocale());
  return (
    <div className={styles.legends}>
      <Side name={words.left}>
        <MapLegend />
      </Side>
      <Side name={words.right}>
        <SecondApp>
          <MapLegend isReadOnly />
        </SecondApp>
      </Side>
    </div>
  );
}

function Side({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p className={styles.side} id={id}>
        {name}
      </p>
      <LegendSide value={id}>{children}</LegendSide>
    </section>
  );
}
