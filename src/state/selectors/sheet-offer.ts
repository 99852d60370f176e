import { NOT_APPLICABLE } from '@/domain/measure';
import { categoryOf, type Establishment, type FinessNumber, type OfferDataset } from '@/domain/offer';
import { type CommuneLevel, isCommuneLevel, territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import type { DatedInputs } from '@/indicators/evolution';
import type { ProjectDocument } from '@/project';
import type { FigurePlace } from './figure-at';
import { departementCodeAt } from './sheet-place';
import type { TerritoryCounts } from './territory-counts';
import type { CategoryOffer, EstablishmentSheetView } from './sheet-view';

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

/** Where establishments are looked for: in communes once their directory is read, else in départements. */
interface OfferGround extends Pick<DatedInputs, 'hierarchy' | 'nesting'> {
  /** Positions of the départements of the territory. */
  readonly departements: readonly number[];
}

/** The establishments of a territory, by category then name: at levels made of communes, those of its communes alone. */
export function establishmentsIn(
  { establishments }: OfferDataset,
  place: FigurePlace,
  ground: OfferGround,
): readonly Establishment[] {
  return establishments
    .filter(
      isCommuneLevel(place.level) ? inCommunes(place.level, place.position, ground) : inDepartements(ground),
    )
    .sort(
      (left, right) =>
        left.categoryCode.localeCompare(right.categoryCode) || left.name.localeCompare(right.name, 'fr'),
    );
}

type IsThere = (establishment: Establishment) => boolean;

function inDepartements({ hierarchy, departements }: OfferGround): IsThere {
  const codes = new Set(departements.map((position) => departementCodeAt(hierarchy, position)));
  return ({ departementCode }) => codes.has(departementCode);
}

function inCommunes(level: CommuneLevel, position: number, { nesting }: OfferGround): IsThere {
  return ({ communeCode }) => {
    const rank = nesting?.communes.positionOf(communeCode);
    return rank !== undefined && nesting?.positionsAt[level][rank] === position;
  };
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
