import type { GapSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Changes how need is read against offer; what is already so changes nothing. */
export function changeGaps(app: AppStore, change: Partial<GapSettings>): void {
  const { gaps } = app.store.getState().document.settings;
  const next = { ...gaps, ...change };
  if (JSON.stringify(next) === JSON.stringify(gaps)) return;
  commitSettings(app, 'change-gaps', { gaps: next });
}
