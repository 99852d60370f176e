import type { MeasuredValue, Unit } from '@/domain/measure';
import { useFormats } from '@/i18n/react';

interface MeasuredFigureProps {
  readonly value: MeasuredValue;
  readonly unit: Unit;
}

/** A figure as it is printed, and as it is said: « s » reads « secret statistique ». */
export function MeasuredFigure({ value, unit }: MeasuredFigureProps) {
  const { text, spoken } = useFormats().measured(value, unit);
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}
