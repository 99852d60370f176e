import type { Provenance } from '../measure';
import type { CommuneCode, EpciCode } from './codes';

/** How the point of a commune was obtained: found by name, or the mean of the located communes of its EPCI. */
export type CommunePointQuality = 'located' | 'epci-point';

/** A point standing for a commune, in WGS84 degrees. `epci-point` is an estimate. */
export interface CommunePoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly quality: CommunePointQuality;
}

/** The communes of the 101 départements, one position each, in the order of the codes. */
export interface CommuneTable {
  readonly codes: readonly CommuneCode[];
  readonly names: readonly string[];
  /** EPCI à fiscalité propre of each commune; `null` for the few islands that belong to none. */
  readonly epciCodes: readonly (EpciCode | null)[];
  readonly epciNames: ReadonlyMap<EpciCode, string>;
  /** Inhabitants (municipal population). */
  readonly populations: Float64Array;
  /** `null` where neither the commune nor any commune of its EPCI was located. */
  readonly points: readonly (CommunePoint | null)[];
  readonly provenance: Provenance;
  /**
   * Position of a commune code, or `undefined` when the directory does not hold it. The arrondissements municipaux of
   * Paris, Lyon and Marseille answer with the position of their commune.
   */
  positionOf(code: string): number | undefined;
}
