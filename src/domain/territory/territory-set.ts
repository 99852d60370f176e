import type { Provenance } from '../measure';
import type { CustomTerritory } from './commune-nesting';

/** Territories made of communes, as files of a user name them. */
export interface TerritorySet {
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly territories: readonly CustomTerritory[];
}
