import type { Fill, GapSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Changes how need is read against offer; what is already so changes nothing. */
export function changeGaps(app: AppStore, change: Partial<GapSettings>): void {
  const { gaps } = app.store.getState().document.settings;
  const next = { ...gaps, ...change };
  if (JSON.stringify(next) === JSON.stringify(gaps)) return;
  commitSettings(app, 'change-gaps', { gaps: next });
}

/** Chooses what territories are painted by; need and offer at once are chosen to be seen, so the layer is shown with them. */
export function chooseFill(app: AppStore, fillBy: Fill): void {
  const { layers } = app.store.getState().document.settings;
  const isHidden = fillBy === 'need-and-offer' && !layers.choropleth;
  commitSettings(app, 'choose-fill', {
    fillBy,
    ...(isHidden ? { layers: { ...layers, choropleth: true } } : {}),
  });
}
