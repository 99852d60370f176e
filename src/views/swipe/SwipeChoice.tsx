import { swipeWords } from '@/i18n/swipe';
import { useLocale } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Switch } from '@/ui-kit';
import { SecondApp } from './SecondApp';
import { SecondMapChoice } from './SecondMapChoice';
import styles from './swipe.module.css';

/** A second map beside the first, and what it shows. */
export function SwipeChoice() {
  const words = swipeWords(useLocale());
  const { swipeMaps, changeSwipe } = useCommands();
  const swipe = useAppState(({ document }) => document.settings.swipe);
  return (
    <div className={styles.choice}>
      <Switch isSelected={swipe !== null} onChange={swipeMaps}>
        <span className={styles.name}>{words.swipe}</span>
        <span className={styles.note}>{words.swipeNote}</span>
      </Switch>
      {swipe !== null && (
        <SecondApp>
          <SecondMapChoice swipe={swipe} onChange={changeSwipe} />
        </SecondApp>
      )}
    </div>
  );
}
