import type { CategoryFamily } from '@/domain/offer';
import type { LayerId, ProjectSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { withIndicatorFor } from '../need-choice';
import { commitSettings } from './commit';

/**
 * Chooses the need source that rates and symbols count. When it does not count the public of the indicator at hand, the
 * indicator becomes that of a public it counts.
 */
export function chooseNeedSource(app: AppStore, needSource: string): void {
  const { document } = app.store.getState();
  commitSettings(
    app,
    'choose-need-source',
    withIndicatorFor(app.select.need(document), { ...document.settings, needSource }),
  );
}

/** Shows or hides a layer. */
export function toggleLayer(app: AppStore, layer: LayerId): void {
  const { layers } = app.store.getState().document.settings;
  commitSettings(app, 'toggle-layer', { layers: { ...layers, [layer]: !layers[layer] } });
}

/** Draws Paris and its inner ring a second time, larger, or no more. */
export function enlargeParis(app: AppStore, enlargesParis: boolean): void {
  commitSettings(app, 'enlarge-paris', { enlargesParis });
}

/** Shows or hides a family of establishments. */
export function toggleFamily(app: AppStore, family: CategoryFamily): void {
  const { hiddenFamilies } = app.store.getState().document.settings;
  const next = hiddenFamilies.includes(family)
    ? hiddenFamilies.filter((hidden) => hidden !== family)
    : [...hiddenFamilies, family];
  commitSettings(app, 'filter-categories', { hiddenFamilies: next });
}

/** Chooses whether installed or authorised places are counted. */
export function chooseCapacityStatus(
  app: AppStore,
  capacityStatus: ProjectSettings['perimeter']['capacityStatus'],
): void {
  const { perimeter } = app.store.getState().document.settings;
  if (perimeter.capacityStatus === capacityStatus) return;
  commitSettings(app, 'change-perimeter', { perimeter: { ...perimeter, capacityStatus } });
}
