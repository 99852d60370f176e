import { useLocale, useMessages } from '@/i18n/react';
import { contourWords } from '@/i18n/contours';
import { drawnPart, useAppState } from '@/state';
import { useThemeName } from '../theme';
import styles from './contours.module.css';

/** Under a legend: how many of the territories that limits are made of it counts, where some have no contour. */
export function DrawnNote() {
  const themeName = useThemeName();
  const { legend } = useMessages();
  const words = contourWords(useLocale());
  const level = useAppState(({ document }) => document.settings.level);
  const part = useAppState(({ document, largestSymbolPx }, { select }) =>
    drawnPart(select, document, select.scene(document, themeName, largestSymbolPx)),
  );
  if (part === null) return null;
  return <p className={styles.drawn}>{words.drawn({ ...part, named: legend.territories[level](part) })}</p>;
}
