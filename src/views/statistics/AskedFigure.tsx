import type { ReactNode } from 'react';
import { useLocale } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { IndicatorId } from '@/indicators';
import { useAppState, useCommands } from '@/state';
import type { GridColumn } from '@/ui-kit/data-grid';
import styles from './statistics.module.css';

/** A cell whose context menu tells where the figure of its territory comes from. */
export function asked<Row>(
  codeOf: (row: Row) => string,
  cell: GridColumn<Row>['cell'],
): GridColumn<Row>['cell'] {
  return (row) => <AskedFigure code={codeOf(row)}>{cell(row)}</AskedFigure>;
}

interface AskedFigureProps {
  /** Of the territory whose figure it is, at the level of the map. */
  readonly code: string;
  /** That of the map when left out. */
  readonly indicatorId?: IndicatorId;
  readonly children: ReactNode;
}

/** A figure whose context menu tells where it comes from. */
export function AskedFigure({ code, indicatorId, children }: AskedFigureProps) {
  const { askOrigin } = useCommands();
  const settings = useAppState((state) => state.document.settings);
  const { originByMenu } = sheetWords(useLocale());
  return (
    <span
      role="presentation"
      className={styles.asked}
      title={originByMenu}
      onContextMenu={(event) => {
        event.preventDefault();
        askOrigin({ indicatorId: indicatorId ?? settings.indicatorId, level: settings.level, code });
      }}
    >
      {children}
    </span>
  );
}
