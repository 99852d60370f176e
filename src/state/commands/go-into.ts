import type { AppStore } from '../create-app-store';
import { placeInside, type StudyPlace } from '../drill';
import { NO_SELECTION } from '../selection';
import { commitSettings } from './commit';
import { whenSettingsReady } from './when-ready';

/** Goes into a territory of the level shown: it is studied, at the level below, as one undo step. */
export function goInto(app: AppStore, code: string): void {
  const { document } = app.store.getState();
  const place = placeInside(document, app.select, code);
  if (place !== null) goToStudy(app, place);
}

/**
 * Goes to a part of the country at a level, as one undo step. The selection goes first: what follows it at once is then one
 * place of the Back button with it.
 */
export function goToStudy(app: AppStore, { study, level }: StudyPlace): void {
  void whenSettingsReady(app, { study, level }, () => {
    app.store.setState({ selection: NO_SELECTION, hover: null });
    commitSettings(app, 'choose-study', { study, level });
  });
}
