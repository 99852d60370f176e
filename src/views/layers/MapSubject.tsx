import { lazy, Suspense } from 'react';
import { FigureModeChoice } from './FigureModeChoice';
import { IndicatorChoice } from './IndicatorChoice';
import { LevelChoice } from './LevelChoice';
import styles from './layers.module.css';

const StudyChoice = lazy(async () => ({ default: (await import('../study')).StudyChoice }));

/** What the map shows: part of the country, indicator, how its rates are read, level. */
export function MapSubject() {
  return (
    <div className={styles.fields}>
      <Suspense fallback={<div className={styles.studyRoom} />}>
        <StudyChoice />
      </Suspense>
      <IndicatorChoice />
      <FigureModeChoice />
      <LevelChoice />
    </div>
  );
}
