import type { OfferFilter } from '@/domain/offer';
import type { AppStore } from '../create-app-store';
import { perimeterOfFilter } from '../perimeter-of-filter';
import { changePerimeter } from './change-perimeter';
import { commitSettings } from './commit';

/** Chooses which establishments maps, sheets and lists show; what indicators count stays as it is. */
export function changeOfferFilter(app: AppStore, offerFilter: OfferFilter): void {
  const { offerFilter: present } = app.store.getState().document.settings;
  if (JSON.stringify(offerFilter) === JSON.stringify(present)) return;
  commitSettings(app, 'filter-categories', { offerFilter });
}

/** Has indicators count what the filter shows, where a perimeter can say it. */
export function countShownOffer(app: AppStore): void {
  const { offerFilter, perimeter } = app.store.getState().document.settings;
  const counted = perimeterOfFilter(offerFilter, perimeter);
  if (counted !== null) changePerimeter(app, counted);
}
