import { knownLevel } from '@/project';
import type { AppStore } from '../create-app-store';
import type { Place } from '../place';
import { commitSettings } from './commit';

/**
 * Goes where the user was before: an indicator deleted meanwhile leaves that of now, a level without territories any more
 * is that of départements.
 */
export function goToPlace(app: AppStore, { indicatorId, level, study, selection }: Place): void {
  const { document } = app.store.getState();
  const isKnown = app.select.definitions(document).some(({ id }) => id === indicatorId);
  const { settings } = document;
  commitSettings(app, 'go-back', {
    study: JSON.stringify(study) === JSON.stringify(settings.study) ? settings.study : study,
    level: knownLevel(level, document.territories),
    indicatorId: isKnown ? indicatorId : settings.indicatorId,
  });
  app.store.setState({ selection, hover: null });
}
