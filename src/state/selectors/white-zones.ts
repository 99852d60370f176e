import { type Establishment, filterOffer, type OfferDataset, type OfferFilter } from '@/domain/offer';
import type { CommuneNesting, ContourMesh, TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { Selectors } from './index';
import type { NearestFound, WhiteZoneSearch } from './nearest-services';
import type { PlaceSources } from './white-zone-places';
import { buildWhiteZoneView, type WhiteZoneGround, type WhiteZoneView } from './white-zone-view';

/** Communes far from services. */
export interface WhiteZoneSelectors {
  /** `null` until the directory of communes is read. */
  readonly search: (document: ProjectDocument) => WhiteZoneSearch | null;
  readonly view: (document: ProjectDocument, found: NearestFound) => WhiteZoneView;
}

type WhiteZoneSources = WhiteZoneGround & Pick<Selectors, 'datedOffer' | 'figureInputs'>;

/** Builds {@link WhiteZoneSelectors}: nearest services are looked for in the whole country, whatever part is studied. */
export function createWhiteZoneSelectors(select: WhiteZoneSources): WhiteZoneSelectors {
  const sourcesOf = memoizeLast(
    (hierarchy: TerritoryHierarchy, nesting: CommuneNesting, mesh: ContourMesh | null): PlaceSources => ({
      index: hierarchy.commune,
      nesting,
      mesh,
    }),
  );
  const servicesOf = memoizeLast(
    ({ establishments }: OfferDataset, filter: OfferFilter, categories: readonly string[] | null) =>
      filterOffer(establishments, filter).filter(
        ({ categoryCode }) => categories === null || categories.includes(categoryCode),
      ),
  );
  const searchOf = memoizeLast(
    (sources: PlaceSources, offer: OfferDataset, services: readonly Establishment[]): WhiteZoneSearch => ({
      sources,
      offer,
      services,
    }),
  );
  const view = memoizeLast((document: ProjectDocument, found: NearestFound) =>
    buildWhiteZoneView(document, found, select),
  );
  return {
    search: (document) => {
      const { nesting } = select.figureInputs(document);
      if (nesting === undefined) return null;
      const { offerFilter, perimeter, whiteZones } = document.settings;
      const mesh = document.fineContours.commune?.mesh ?? null;
      const offer = select.datedOffer(document);
      const categories = whiteZones.services === 'shown' ? null : perimeter.categories[whiteZones.services];
      return searchOf(
        sourcesOf(select.hierarchy(document), nesting, mesh),
        offer,
        servicesOf(offer, offerFilter, categories),
      );
    },
    view,
  };
}
