import type { CategoryInput } from '@/cartography/representations';
import { type CoverageDataset, kindsIn } from '@/domain/coverage';
import { filterOffer, type OfferDataset, type OfferFilter } from '@/domain/offer';
import {
  type ContourSet,
  type MappedLevel,
  TERRITORY_CATEGORIES,
  type TerritoryCategory,
} from '@/domain/territory';
import type { DatedInputs } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { isTeam, readCustom, readPlaces, readRegions, readTeamsAt } from './category-readings';

/** What territories are told apart by. */
export interface CategorySelectors {
  /** What the dossier holds something to tell of, and the one chosen. */
  readonly choices: (document: ProjectDocument) => readonly TerritoryCategory[];
  /** Where every territory of the level of the map stands. */
  readonly input: (document: ProjectDocument) => CategoryInput;
}

const byStore = new WeakMap<AppStore['select'], CategorySelectors>();

/** {@link CategorySelectors} of a store, made when first asked for: they are not part of the first page. */
export function categoriesOf(app: AppStore): CategorySelectors {
  const known = byStore.get(app.select) ?? createCategorySelectors(app);
  byStore.set(app.select, known);
  return known;
}

function createCategorySelectors({ select }: AppStore): CategorySelectors {
  const choicesOf = memoizeLast(
    (coverage: CoverageDataset, territories: ProjectDocument['territories'], chosen: TerritoryCategory) => {
      const isHeld = (by: TerritoryCategory) => {
        if (by === 'custom') return territories !== null;
        return !isTeam(by) || kindsIn(coverage).includes(by);
      };
      return TERRITORY_CATEGORIES.filter((by) => by === chosen || isHeld(by));
    },
  );
  const offered = memoizeLast((offer: OfferDataset, filter: OfferFilter): OfferDataset => ({
    ...offer,
    establishments: filterOffer(offer.establishments, filter),
  }));
  const places = memoizeLast(readPlaces);
  const regions = memoizeLast(readRegions);
  const teams = memoizeLast(readTeamsAt);
  const customs = memoizeLast(readCustom);
  const groundOf = memoizeLast((inputs: DatedInputs, contours: ContourSet, level: MappedLevel) => ({
    inputs,
    contours,
    level,
  }));
  return {
    choices: (document) =>
      choicesOf(select.coverage(document), document.territories, document.settings.categoryBy),
    input: (document) => {
      const ground = groundOf(
        select.figureInputs(document),
        select.contours(document),
        document.settings.level,
      );
      const { categoryBy: by, offerFilter, perimeter } = document.settings;
      if (by === 'region') return regions(ground);
      if (by === 'custom') return customs(ground);
      if (isTeam(by)) return teams(ground, select.coverage(document), by);
      return places(ground, offered(select.datedOffer(document), offerFilter), perimeter);
    },
  };
}
