import type { Provenance } from '../measure';
import type { DepartementCode } from '../territory';
import type { Establishment } from './establishment';

/** The offer a dossier works on. Immutable: loading another file makes another object. */
export interface OfferDataset {
  readonly kind: 'offer';
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly establishments: readonly Establishment[];
  /**
   * Départements the source speaks of, open or closed, in scope or not. A département absent from this set has a
   * *missing* offer; one present without any establishment in scope has a known zero.
   */
  readonly observedDepartements: ReadonlySet<DepartementCode>;
}
