import type { Provenance } from '../measure';
import type { TerritoryIndex } from '../territory';

/** Ages a rate is computed on, inclusive bounds in years. */
export const AGE_BASES = ['0-19', '20-59', 'total'] as const;

/** One of {@link AGE_BASES}. */
export type AgeBase = (typeof AGE_BASES)[number];

/** Inhabitants by département and age base at one date. */
export interface PopulationTable {
  readonly index: TerritoryIndex;
  /** Year of the estimate (1 January). */
  readonly year: number;
  /** People, aligned to `index`; `NaN` where the table says nothing. */
  readonly byAge: Readonly<Record<AgeBase, Float64Array>>;
  readonly provenance: Provenance;
}
