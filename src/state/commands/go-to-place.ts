import { knownLevel } from '@/project';
import type { AppStore } from '../create-app-store';
import type { Place } from '../place';
import { commitSettings } from './commit';
import { whenSettingsReady } from './when-ready';

/**
 * Goes where the user was before: an indicator deleted meanwhile leaves that of now, a level without territories any more
 * is that of départements.
 *
 * @param around - what goes there, once that can be shown.
 */
export async function goToPlace(
  app: AppStore,
  { indicatorId, level, study, selection }: Place,
  around: (go: () => void) => void = (go) => go(),
): Promise<void> {
  const { document } = app.store.getState();
  const isKnown = app.select.definitions(document).some(({ id }) => id === indicatorId);
  const { settings } = document;
  const patch = {
    study: JSON.stringify(study) === JSON.stringify(settings.study) ? settings.study : study,
    level: knownLevel(level, document.territories),
    indicatorId: isKnown ? indicatorId : settings.indicatorId,
  };
  await whenSettingsReady(app, patch, () =>
    around(() => {
      commitSettings(app, 'go-back', patch);
      app.store.setState({ selection, hover: null });
    }),
  );
}
