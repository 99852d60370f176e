import type { Provenance } from '../measure';
import type { TerritoryIndex } from '../territory';
import type { AgeSpan } from './age-span';

/** Whom a count of an age structure is of. */
export type CountedSex = 'men' | 'women' | 'all';

/** Inhabitants of each département by age at one date, those of every age being the whole population. */
export interface AgeStructureTable {
  readonly index: TerritoryIndex;
  /** Year of the estimate (1 January). */
  readonly year: number;
  /** From the youngest, none left out between two. */
  readonly spans: readonly AgeSpan[];
  /** Men and women, or everybody where the source does not tell them apart; a column a span, aligned to `index`. */
  readonly counts: Readonly<Partial<Record<CountedSex, readonly Float64Array[]>>>;
  readonly provenance: Provenance;
}
