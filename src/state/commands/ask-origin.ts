import type { AppStore } from '../create-app-store';
import type { FigureQuestion } from '../figure-question';

/** Asks where a figure comes from, or `null` when the user knows. */
export function askOrigin({ store }: AppStore, question: FigureQuestion | null): void {
  store.setState({ question });
}

/** Asks where the figure of the map comes from, for one of its territories. */
export function askOriginAt(app: AppStore, code: string): void {
  const { indicatorId, level } = app.store.getState().document.settings;
  askOrigin(app, { indicatorId, level, code });
}
