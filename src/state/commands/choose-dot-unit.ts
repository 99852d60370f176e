import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Chooses how many a dot stands for; `null` for the number proposed. */
export function chooseDotUnit(app: AppStore, perDot: number | null): void {
  commitSettings(app, 'choose-dot-unit', { perDot });
}
