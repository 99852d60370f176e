import type { BorderSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Changes which borders are shown; they are chosen to be seen, so their layer is shown with them. */
export function changeBorders(app: AppStore, change: Partial<BorderSettings>): void {
  const { borders, layers } = app.store.getState().document.settings;
  const next = { ...borders, ...change };
  if (layers.borders && JSON.stringify(next) === JSON.stringify(borders)) return;
  commitSettings(app, 'change-borders', { borders: next, layers: { ...layers, borders: true } });
}
