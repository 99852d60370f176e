import { lazy, Suspense, useState } from 'react';
import { isCommuneLevel, MAPPED_LEVELS, type MappedLevel } from '@/domain/territory';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { SegmentedControl } from '@/ui-kit';
import styles from './layers.module.css';

const LevelNote = lazy(async () => ({ default: (await import('./LevelNote')).LevelNote }));

/** Which territories the map draws: the user's own once there are some. */
export function LevelChoice() {
  const { layers } = useMessages();
  const commands = useFirstCommands();
  const current = useAppState((state) => state.document.settings.level);
  const [wanted, setWanted] = useState<MappedLevel | null>(null);
  const hasOwn = useAppState((state) => state.document.territories !== null);
  const offered = MAPPED_LEVELS.filter((level) => level !== 'custom' || hasOwn);
  const enter = (level: MappedLevel) => {
    setWanted(level);
    const settle = () => setWanted((latest) => (latest === level ? null : latest));
    void commands.enterLevel(level).finally(settle);
  };
  return (
    <div className={styles.choice}>
      <SegmentedControl
        label={layers.level}
        options={offered.map((level) => ({ id: level, label: layers.levelsPlural[level] }))}
        value={wanted ?? current}
        onChange={enter}
        wraps
      />
      {isCommuneLevel(current) && (
        <Suspense fallback={null}>
          <LevelNote />
        </Suspense>
      )}
    </div>
  );
}
