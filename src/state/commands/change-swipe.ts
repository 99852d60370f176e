import { hasUncertainty } from '@/indicators';
import type { ProjectSettings, SecondMap } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Puts a second map beside the one shown, or takes it away. */
export function swipeMaps(app: AppStore, isWanted: boolean): void {
  const { document } = app.store.getState();
  const { swipe } = document.settings;
  if (isWanted === (swipe !== null)) return;
  const canSmooth = hasUncertainty(app.select.chosen(document).definition);
  commitSettings(app, 'swipe-maps', { swipe: isWanted ? firstChoice(document.settings, canSmooth) : null });
}

/** Changes what the second map shows. */
export function changeSwipe(app: AppStore, change: Partial<SecondMap>): void {
  const { swipe } = app.store.getState().document.settings;
  if (swipe === null) return;
  const next = { ...swipe, ...change };
  if (JSON.stringify(next) !== JSON.stringify(swipe)) commitSettings(app, 'swipe-maps', { swipe: next });
}

/** Rates of people against the same smoothed; anything else against the need, or the offer, it is set against elsewhere. */
function firstChoice(
  { indicatorId, date, figureMode, gaps }: ProjectSettings,
  canSmooth: boolean,
): SecondMap {
  const usual = { date, fillBy: 'indicator' } as const;
  if (canSmooth) {
    const other = figureMode === 'smoothed' ? 'raw' : 'smoothed';
    return { ...usual, indicatorId, figureMode: other, sharesClasses: true };
  }
  const { need, offer } = gaps;
  const against = indicatorId === need.indicatorId ? offer : need;
  return { ...usual, indicatorId: against.indicatorId, figureMode: 'raw', sharesClasses: false };
}
