import type { Study } from '@/domain/territory';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';
import { whenSettingsReady } from './when-ready';

/** Chooses the part of the country that everything is about; `null` for all of it. What is already so changes nothing. */
export function chooseStudy(app: AppStore, study: Study | null): void {
  const { settings } = app.store.getState().document;
  if (JSON.stringify(settings.study) === JSON.stringify(study)) return;
  void whenSettingsReady(app, { study }, () => commitSettings(app, 'choose-study', { study }));
}
