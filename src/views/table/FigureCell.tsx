import { type MeasuredValue, numberOf, type Unit } from '@/domain/measure';
import { useFormats } from '@/i18n/react';
import { CellBar } from '@/ui-kit/data-grid';
import styles from './table.module.css';

interface FigureCellProps {
  readonly value: MeasuredValue;
  readonly unit: Unit;
  /** The largest figure of the column, whose bar is full; without it there is no bar. */
  readonly largest?: number;
  /** A difference: more than nothing has a plus sign. */
  readonly isSigned?: boolean;
}

/** A figure with its bar, or the mark of its state. */
export function FigureCell({ value, unit, largest = Number.NaN, isSigned = false }: FigureCellProps) {
  const number = numberOf(value);
  return (
    <CellBar share={number === undefined || !(largest > 0) ? null : number / largest}>
      <Figure value={value} unit={unit} isSigned={isSigned} />
    </CellBar>
  );
}

function Figure({ value, unit, isSigned }: Omit<FigureCellProps, 'largest'>) {
  const { text: bare, mark, spoken, state } = useFormats().measured(value, unit);
  const text = isSigned === true && (numberOf(value) ?? 0) > 0 ? bare.replace(/\d/, '+$&') : bare;
  if (mark === null) return text;
  return (
    <span className={styles.marked} data-state={state}>
      <span aria-hidden="true">
        {text}
        {state === 'estimated' && <span className={styles.mark}>{mark}</span>}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  );
}
