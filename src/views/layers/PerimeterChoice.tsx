import { countPerimeterChanges } from '@/indicators';
import { panelWords } from '@/i18n/panel';
import { useLocale } from '@/i18n/react';
import { useAppState } from '@/state';
import { Badge } from '@/ui-kit';
import { PerimeterButton } from '../perimeter';
import { CapacityChoice } from './CapacityChoice';
import styles from './layers.module.css';

/** Which places are counted, when some are, and the way to the whole perimeter. */
export function PerimeterChoice({ countsPlaces }: { readonly countsPlaces: boolean }) {
  const words = panelWords(useLocale());
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const changes = countPerimeterChanges(perimeter);
  return (
    <div className={styles.choice}>
      {countsPlaces && <CapacityChoice />}
      <div className={styles.row}>
        <PerimeterButton />
        {changes > 0 && <Badge tone="warning">{words.perimeterChanged({ count: changes })}</Badge>}
      </div>
    </div>
  );
}
