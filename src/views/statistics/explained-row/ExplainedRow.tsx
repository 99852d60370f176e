import type { ReactNode } from 'react';
import { Icon } from '@/ui-kit';
import type { TerritoryCursor } from '../use-territory-cursor';
import { TerritoryName } from './TerritoryName';
import { territoryRow } from './territory-row';
import styles from './explained-row.module.css';

interface ExplainedRowProps {
  readonly territory: { readonly code: string; readonly name: string };
  readonly cursor: TerritoryCursor;
  /** The cell before the name, if any. */
  readonly firstCell?: ReactNode;
  /** The cells of figures. */
  readonly children: ReactNode;
  /** How many cells the reasons go under, that of the button among them. */
  readonly columnCount: number;
  readonly why: { readonly label: string; readonly tooltip?: string };
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Asked for where the row is open alone. */
  readonly explain: () => ReactNode;
}

/** A territory of a table with its figures, and on demand why it is there. */
export function ExplainedRow(props: ExplainedRowProps) {
  const { territory, cursor, firstCell, children, columnCount, why, isOpen, onOpen, explain } = props;
  return (
    <>
      <tr {...territoryRow(territory.code, cursor)} className={styles.row}>
        {firstCell}
        <th scope="row">
          <TerritoryName territory={territory} cursor={cursor} />
        </th>
        {children}
        <td>
          <button
            type="button"
            className={styles.why}
            aria-expanded={isOpen}
            aria-label={why.label}
            title={why.tooltip}
            onClick={() => onOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'chevron-down' : 'help'} size={16} />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columnCount} className={styles.reasons}>
            {explain()}
          </td>
        </tr>
      )}
    </>
  );
}
