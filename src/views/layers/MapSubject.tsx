import { lazy, Suspense } from 'react';
import { MAPPED_LEVELS } from '@/domain/territory';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { SegmentedControl } from '@/ui-kit';
import { FigureModeChoice } from './FigureModeChoice';
import { IndicatorChoice } from './IndicatorChoice';
import styles from './layers.module.css';

const StudyChoice = lazy(async () => ({ default: (await import('../study')).StudyChoice }));

/** What the map shows: part of the country, indicator, how its rates are read, level. */
export function MapSubject() {
  const { layers } = useMessages();
  const commands = useFirstCommands();
  const current = useAppState((state) => state.document.settings.level);
  const hasOwn = useAppState((state) => state.document.territories !== null);
  const offered = MAPPED_LEVELS.filter((level) => level !== 'custom' || hasOwn);
  return (
    <div className={styles.fields}>
      <Suspense fallback={<div className={styles.studyRoom} />}>
        <StudyChoice />
      </Suspense>
      <IndicatorChoice />
      <FigureModeChoice />
      <SegmentedControl
        label={layers.level}
        options={offered.map((level) => ({ id: level, label: layers.levelsPlural[level] }))}
        value={current}
        onChange={commands.chooseLevel}
      />
    </div>
  );
}
