import type { Provenance } from '../measure';
import type { TerritoryIndex } from '../territory';

/** Ages a rate may be computed on, inclusive bounds in years, from the narrowest to everybody. */
export const AGE_BASES = ['0-4', '0-9', '0-19', '20-59', '20-64', '20-plus', '0-59', 'total'] as const;

/** One of {@link AGE_BASES}. */
export type AgeBase = (typeof AGE_BASES)[number];

/** Inhabitants by département and age base at one date. */
export interface PopulationTable {
  readonly index: TerritoryIndex;
  /** Year of the estimate (1 January). */
  readonly year: number;
  /** People, aligned to `index`; `NaN` where the table says nothing, no array for ages it does not tell apart. */
  readonly byAge: Readonly<Partial<Record<AgeBase, Float64Array>>>;
  readonly provenance: Provenance;
}

/** Whom an equipment rate may be for; each has ages of its own in the perimeter. */
export type AgedPublic = 'child' | 'adult';

/** The ages an equipment rate for each public is computed on unless the user says otherwise. */
export const USUAL_AGES: Readonly<Record<AgedPublic, AgeBase>> = { child: '0-19', adult: '20-59' };
