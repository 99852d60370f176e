import type { CommuneCode, DepartementCode } from '../territory';
import type { CategoryCode } from './category';
import type { FinessNumber } from './finess-number';

/** How far the places have come: authorised by the tarification authority, or really open. */
export type CapacityStatus = 'installed' | 'authorised';

/**
 * Places of one activity of an establishment, as the register gives them. FINESS describes an activity by a triple:
 * what is done, how it is run, for whom.
 */
export interface Capacity {
  readonly activityCode: string;
  readonly modeCode: string;
  readonly publicCode: string;
  readonly status: CapacityStatus;
  /** Places; never negative. */
  readonly places: number;
}

/**
 * How the coordinates of an establishment were obtained: as the register gives them, after putting swapped axes right,
 * from its commune's point, or from the mean point of its EPCI (the last two are estimates).
 */
export type LocationQuality = 'register' | 'register-axes-swapped' | 'commune-point' | 'epci-point';

/** A point in WGS84 degrees and how it was obtained. */
export interface EstablishmentLocation {
  readonly longitude: number;
  readonly latitude: number;
  readonly quality: LocationQuality;
}

/** An open establishment or service of the disability sector. */
export interface Establishment {
  readonly finessEt: FinessNumber;
  /** `null` when the file gives no legal entity. */
  readonly finessEj: FinessNumber | null;
  readonly name: string;
  /** Name of the legal entity (gestionnaire), when known. */
  readonly managerName: string | null;
  readonly categoryCode: CategoryCode;
  readonly communeCode: CommuneCode;
  readonly departementCode: DepartementCode;
  /** `null` when neither the register nor the commune gives a point. */
  readonly location: EstablishmentLocation | null;
  readonly capacities: readonly Capacity[];
}

/**
 * Places of an establishment at a status.
 *
 * @returns the sum over its activities, or `undefined` when no capacity of that status is recorded: not a zero.
 */
export function placesOf(establishment: Establishment, status: CapacityStatus): number | undefined {
  const matching = establishment.capacities.filter((capacity) => capacity.status === status);
  if (matching.length === 0) return undefined;
  return matching.reduce((sum, capacity) => sum + capacity.places, 0);
}
