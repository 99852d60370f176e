import { displayStateOf, type MeasuredValue, numberOf } from '@/domain/measure';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language } from '@/i18n';

/** A cell of a table to save. */
export type DifferenceCell = string | number | null;

/** Differences as a table to save, headers first. */
export type DifferenceTable = readonly (readonly DifferenceCell[])[];

/** A side of a comparison as two cells: the figure, and its state as a code that does not depend on the language. */
export function measuredCells(value: MeasuredValue): readonly [number | null, string] {
  return [numberOf(value) ?? null, displayStateOf(value)];
}

/** The département of a difference as two cells: its code and its name. */
export function departementCells(
  code: string,
  departements: TerritoryIndex,
): readonly [string, string | null] {
  return [code, nameOf(code, departements) ?? null];
}

/** A département as lists name it: « 01 Ain ». */
export function describeDepartement(code: string, departements: TerritoryIndex): string {
  const name = nameOf(code, departements);
  return name === undefined ? code : `${code} ${name}`;
}

/** A difference of numbers with its sign, plus included. */
export function signedText(difference: number | null, { formats }: Language): string {
  if (difference === null) return '';
  return difference > 0 ? `+${formats.integer(difference)}` : formats.integer(difference);
}

function nameOf(code: string, departements: TerritoryIndex): string | undefined {
  const position = departements.positionOf(code);
  return position === undefined ? undefined : departements.territories[position]?.name;
}
