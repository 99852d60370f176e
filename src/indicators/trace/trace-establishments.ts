import {
  type CapacityStatus,
  type CategoryCode,
  type Establishment,
  type OfferDataset,
  placesOf,
} from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';
import type { CategoryLeftOut, DepartementStanding, TracedEstablishment } from './figure-trace';

/** Where establishments are looked for. */
export interface OfferOfTerritory {
  readonly offer: OfferDataset;
  readonly hierarchy: TerritoryHierarchy;
  /** Of an establishment of the territory and its département; `undefined` for one that is not there. */
  readonly standingOf: (establishment: Establishment, departement: number) => DepartementStanding | undefined;
}

/** Which establishments are counted. */
export interface CountedOffer {
  readonly categories: readonly CategoryCode[];
  /** `null` when establishments are counted rather than places. */
  readonly status: CapacityStatus | null;
}

/** The establishments of the territory and of the categories counted, in the order of the départements, then of the register. */
export function traceEstablishments(
  territory: OfferOfTerritory,
  { categories, status }: CountedOffer,
): readonly TracedEstablishment[] {
  const counted = new Set(categories);
  const rows: TracedEstablishment[] = [];
  for (const { establishment, departement, standing } of establishmentsIn(territory)) {
    if (!counted.has(establishment.categoryCode)) continue;
    const places = {
      installed: placesOf(establishment, 'installed') ?? null,
      authorised: placesOf(establishment, 'authorised') ?? null,
    };
    const isWithout = status !== null && places[status] === null;
    rows.push({
      establishment,
      departement,
      ...places,
      standing: isWithout ? 'without-capacity' : standing === 'left-out' ? 'left-out' : 'counted',
    });
  }
  return rows.sort((left, right) => left.departement - right.departement);
}

/** How many establishments of the territory are of each category that is not counted, in the order of the codes. */
export function categoriesLeftOut(
  territory: OfferOfTerritory,
  categories: readonly CategoryCode[],
): readonly CategoryLeftOut[] {
  const counts = new Map<CategoryCode, number>();
  for (const { establishment } of establishmentsIn(territory)) {
    const { categoryCode } = establishment;
    if (!categories.includes(categoryCode)) counts.set(categoryCode, (counts.get(categoryCode) ?? 0) + 1);
  }
  return [...counts]
    .map(([categoryCode, establishments]) => ({ categoryCode, establishments }))
    .sort((left, right) => left.categoryCode.localeCompare(right.categoryCode));
}

interface Placed {
  readonly establishment: Establishment;
  readonly departement: number;
  readonly standing: DepartementStanding;
}

function establishmentsIn({ offer, hierarchy, standingOf }: OfferOfTerritory): readonly Placed[] {
  return offer.establishments.flatMap((establishment): readonly Placed[] => {
    const departement = hierarchy.departement.positionOf(establishment.departementCode);
    const standing = departement === undefined ? undefined : standingOf(establishment, departement);
    return departement === undefined || standing === undefined
      ? []
      : [{ establishment, departement, standing }];
  });
}
