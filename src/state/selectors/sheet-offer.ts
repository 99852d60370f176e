import { NOT_APPLICABLE } from '@/domain/measure';
import { categoryOf, type Establishment, type FinessNumber, type OfferDataset } from '@/domain/offer';
import { territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import type { FigurePlace } from './figure-views';
import { departementCodeAt } from './sheet-place';
import type { TerritoryCounts } from './territory-counts';
import type { CategoryOffer, EstablishmentSheetView } from './views';

/** Establishments and places of a territory by category, after the secrecy step. */
export function offerOf(
  counts: TerritoryCounts,
  document: ProjectDocument,
  place: FigurePlace,
): readonly CategoryOffer[] {
  const territory = counts.offerByCategory(document)[place.level][place.position];
  return (territory?.categories ?? []).flatMap(
    ({ categoryCode, establishments, places, withoutCapacity }) => {
      const category = categoryOf(categoryCode);
      if (category === undefined) return [];
      const shown = category.counting === 'caseload' ? NOT_APPLICABLE : places;
      return [{ category, establishments, places: shown, withoutCapacity }];
    },
  );
}

/** The establishments of some départements, by category then name. */
export function establishmentsIn(
  { establishments }: OfferDataset,
  hierarchy: TerritoryHierarchy,
  positions: readonly number[],
): readonly Establishment[] {
  const codes = new Set(positions.map((position) => departementCodeAt(hierarchy, position)));
  return establishments
    .filter(({ departementCode }) => codes.has(departementCode))
    .sort(
      (left, right) =>
        left.categoryCode.localeCompare(right.categoryCode) || left.name.localeCompare(right.name, 'fr'),
    );
}

/** What is known of an establishment; `null` when the offer or the hierarchy does not have it. */
export function establishmentSheet(
  offer: OfferDataset,
  { departement }: TerritoryHierarchy,
  finessEt: FinessNumber,
): EstablishmentSheetView | null {
  const establishment = offer.establishments.find((candidate) => candidate.finessEt === finessEt);
  if (establishment === undefined) return null;
  const category = categoryOf(establishment.categoryCode);
  const position = departement.positionOf(establishment.departementCode);
  if (category === undefined || position === undefined) return null;
  return {
    kind: 'establishment',
    establishment,
    category,
    departement: territoryAt(departement, position),
    provenance: offer.provenance,
  };
}
