import type { Provenance } from '../measure';
import type { TerritoryIndex } from '../territory';

/** How the inhabitants of the départements are settled: on how much land, and in communes of what size. */
export interface SettlementTable {
  readonly index: TerritoryIndex;
  /** Square kilometres, aligned to `index`, as the next ones. */
  readonly areas: Float64Array;
  /** Inhabitants of all communes (municipal population). */
  readonly communeInhabitants: Float64Array;
  /** Those of communes of fewer than 2 000 inhabitants. */
  readonly smallCommuneInhabitants: Float64Array;
  readonly provenance: Provenance;
}
