import type { AppStore } from '../create-app-store';
import type { Place } from '../place';
import { commitSettings } from './commit';

/** Goes where the user was before: an indicator deleted meanwhile leaves that of now. */
export function goToPlace(app: AppStore, { indicatorId, level, selection }: Place): void {
  const { document } = app.store.getState();
  const isKnown = app.select.definitions(document).some(({ id }) => id === indicatorId);
  commitSettings(app, 'go-back', {
    level,
    indicatorId: isKnown ? indicatorId : document.settings.indicatorId,
  });
  app.store.setState({ selection, hover: null });
}
