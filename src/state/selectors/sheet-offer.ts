import { NOT_APPLICABLE } from '@/domain/measure';
import { categoryOf, type Establishment, type FinessNumber, type OfferDataset } from '@/domain/offer';
import {
  type CommuneLevel,
  type CommuneTable,
  isCommuneLevel,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { DatedInputs } from '@/indicators/evolution';
import { memoizeEach, memoizePair } from '@/lib';
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
  const { level, position } = place;
  const there = isCommuneLevel(level)
    ? inCommunes(establishments, { level, position }, ground)
    : inDepartements(establishments, ground);
  return there.sort(
    (left, right) =>
      left.categoryCode.localeCompare(right.categoryCode) ||
      BY_NAME.compare(left.name, right.name) ||
      left.finessEt.localeCompare(right.finessEt),
  );
}

const BY_NAME = new Intl.Collator('fr');

/** Kept, so that one sheet after another does not read every establishment of the country again. */
const byDepartement = memoizeEach((establishments: readonly Establishment[]) =>
  groupEach(establishments, ({ departementCode }) => departementCode),
);

/** By rank of the commune in the directory; `undefined` for those it does not know. */
const byCommune = memoizePair((establishments: readonly Establishment[], communes: CommuneTable) =>
  groupEach(establishments, ({ communeCode }) => communes.positionOf(communeCode)),
);

function groupEach<Key>(
  establishments: readonly Establishment[],
  keyOf: (establishment: Establishment) => Key,
): ReadonlyMap<Key, readonly Establishment[]> {
  const groups = new Map<Key, Establishment[]>();
  for (const establishment of establishments) {
    const key = keyOf(establishment);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [establishment]);
    else group.push(establishment);
  }
  return groups;
}

function inDepartements(
  establishments: readonly Establishment[],
  { hierarchy, departements }: OfferGround,
): Establishment[] {
  const groups = byDepartement(establishments);
  return departements.flatMap((position) => groups.get(departementCodeAt(hierarchy, position)) ?? []);
}

function inCommunes(
  establishments: readonly Establishment[],
  { level, position }: { readonly level: CommuneLevel; readonly position: number },
  { nesting }: OfferGround,
): Establishment[] {
  if (nesting === undefined) return [];
  const groups = byCommune(establishments, nesting.communes);
  const there: Establishment[] = [];
  nesting.positionsAt[level].forEach((at, rank) => {
    if (at === position) there.push(...(groups.get(rank) ?? []));
  });
  return there;
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
