import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { IndicatorId } from '@/indicators';
import { useAppState, useCommands } from '@/state';
import styles from './table.module.css';

interface AskableFigureProps {
  readonly indicatorId: IndicatorId;
  /** Code of the territory. */
  readonly code: string;
  readonly children: ReactNode;
}

/** A figure whose context menu tells where it comes from; the keyboard has F2, then the choice of an indicator. */
export function AskableFigure({ indicatorId, code, children }: AskableFigureProps) {
  const { locale } = useMessages();
  const sheet = sheetWords(locale);
  const { askOrigin } = useCommands();
  const level = useAppState((state) => state.document.settings.level);
  return (
    <span
      role="presentation"
      className={styles.askable}
      title={sheet.originByMenu}
      onContextMenu={(event) => {
        event.preventDefault();
        askOrigin({ indicatorId, level, code });
      }}
    >
      {children}
    </span>
  );
}
