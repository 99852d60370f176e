import type { MeasuredValue, Provenance } from '../measure';
import type { DepartementCode } from '../territory';

/** Counts of people helped, published by DREES by département. */
export type SocialAidMeasure = 'aah' | 'pch' | 'pch-under-20';

/** A count published for several départements together, and for none of them: Corse since 2018. */
export interface UndividedCount {
  /** Two or more, of one région. */
  readonly departements: readonly DepartementCode[];
  readonly count: MeasuredValue;
}

/** One measure of social aid at one date: context for a need, not a need. */
export interface SocialAidSeries {
  readonly measure: SocialAidMeasure;
  readonly year: number;
  /** People, one entry a département the source covers; absent means the source says nothing. */
  readonly counts: ReadonlyMap<DepartementCode, MeasuredValue>;
  /** Counts of départements that have none of their own. */
  readonly undivided?: readonly UndividedCount[];
  readonly provenance: Provenance;
}
