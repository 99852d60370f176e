import { useLocale, useMessages } from '@/i18n/react';
import { contourWords } from '@/i18n/contours';
import { drawnPart, useAppState } from '@/state';
import { ShowCountsButton } from '../level-reason';
import { useThemeName } from '../theme';
import styles from './contours.module.css';

interface DrawnNoteProps {
  /** Whether the legend only tells: no button of it leads anywhere. */
  readonly isReadOnly: boolean;
}

/**
 * Under a legend: how many of the territories that limits are made of it counts, where some have no contour, and the way out
 * of a map without a rate.
 */
export function DrawnNote({ isReadOnly }: DrawnNoteProps) {
  const themeName = useThemeName();
  const { legend } = useMessages();
  const words = contourWords(useLocale());
  const level = useAppState(({ document }) => document.settings.level);
  const part = useAppState(({ document, largestSymbolPx }, { select }) =>
    drawnPart(select, document, select.scene(document, themeName, largestSymbolPx)),
  );
  return (
    <>
      {part !== null && (
        <p className={styles.drawn}>{words.drawn({ ...part, named: legend.territories[level](part) })}</p>
      )}
      {!isReadOnly && <ShowCountsButton />}
    </>
  );
}
