import type { Provenance } from '@/domain/measure';
import type { CommuneCode } from '@/domain/territory';

/**
 * What became of a former commune, as far as the source says: still a delegated or associated part of its commune, an
 * arrondissement municipal, renumbered into another département, or simply a code today's commune once had (merged or
 * renumbered: the source does not tell which). `supplied`: a table of the user says so.
 */
export type CrosswalkKind =
  'delegated' | 'associated' | 'arrondissement' | 'departement-changed' | 'former-code' | 'supplied';

/** One of the communes a former code goes to. */
export interface CrosswalkTarget {
  readonly code: CommuneCode;
  /** Part of the former commune that goes there, between 0 and 1; `null` when the source does not say. */
  readonly share: number | null;
}

/** Where one former code goes. */
export interface CrosswalkEntry {
  /** As former files write it: not always a code that today's rules accept (`20004`). */
  readonly formerCode: string;
  /** `null` when the source does not give it. */
  readonly formerName: string | null;
  readonly kind: CrosswalkKind;
  /** One, or several for a split; the shares that are known add up to 1. */
  readonly targets: readonly CrosswalkTarget[];
}

/** Former codes of communes and today's. Plain data. */
export interface CommuneCrosswalk {
  readonly id: string;
  /** Vintage of the former codes; `null` when the source mixes years and dates none of them. */
  readonly fromYear: number | null;
  /** Vintage of the targets; `null` when the source does not say. */
  readonly toYear: number | null;
  readonly entries: readonly CrosswalkEntry[];
  readonly provenance: Provenance;
}
