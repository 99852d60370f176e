import type { MappedLevel } from '@/domain/territory';
import type { AppStore } from '../create-app-store';
import { chooseLevel } from './change-view';
import { whenSettingsReady } from './when-ready';

/**
 * Chooses the level as {@link chooseLevel} does. One that takes long to draw is made ready first; a later choice, or another
 * dossier, gives it up.
 *
 * @param then - done as soon as the level is shown.
 */
export function enterLevel(app: AppStore, level: MappedLevel, then?: () => void): Promise<void> {
  return whenSettingsReady(app, { level }, () => {
    chooseLevel(app, level);
    then?.();
  });
}
