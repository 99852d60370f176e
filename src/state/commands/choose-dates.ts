import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Chooses the date figures are of, where their source is counted at it; `null` for the latest. */
export function chooseDate(app: AppStore, date: string | null): void {
  commitSettings(app, 'choose-date', { date });
}

/** Chooses the date an evolution starts from; `null` for the one before the last. */
export function chooseComparedDate(app: AppStore, comparedDate: string | null): void {
  commitSettings(app, 'choose-compared-date', { comparedDate });
}
