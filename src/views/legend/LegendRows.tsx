import type { ReactNode } from 'react';
import type { LegendState } from '@/cartography';
import type { LegendLine } from '@/i18n';
import { StateSwatch } from '../swatches';
import styles from './legend.module.css';

interface LegendRowsProps {
  readonly children: ReactNode;
  /** Id of what names these rows, where the title of the block does not. */
  readonly labelledBy?: string;
}

/** The rows of a legend, one under the other. */
export function LegendRows({ children, labelledBy }: LegendRowsProps) {
  return (
    <ul className={styles.rows} aria-labelledby={labelledBy}>
      {children}
    </ul>
  );
}

interface LegendRowProps {
  readonly swatch: ReactNode;
  readonly line: LegendLine | undefined;
}

/** A sign, what it means, and how many have it. */
export function LegendRow({ swatch, line }: LegendRowProps) {
  if (line === undefined) return null;
  return (
    <li className={styles.row}>
      {swatch}
      <span className={styles.label}>{line.label}</span>
      <span className={styles.count} aria-hidden="true">
        {line.count}
      </span>
      <span className="visually-hidden">{line.spokenCount}</span>
    </li>
  );
}

interface StateRowsProps {
  readonly states: readonly Pick<LegendState, 'state' | 'color' | 'pattern'>[];
  readonly lines: readonly LegendLine[];
}

/** A row for each state of what has no plain value. */
export function StateRows({ states, lines }: StateRowsProps) {
  return states.map(({ state, color, pattern }, rank) => (
    <LegendRow key={state} swatch={<StateSwatch color={color} pattern={pattern} />} line={lines[rank]} />
  ));
}
