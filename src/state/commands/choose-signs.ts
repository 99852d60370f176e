import type { Fill, MapMeasures } from '@/project';
import type { AppStore } from '../create-app-store';
import { commitSettings } from './commit';

/** Maps that set signs of their own, which circles would hide. */
const HAS_SIGNS: ReadonlySet<Fill> = new Set<Fill>(['evolution', 'dots']);

/** Chooses what territories are painted by; need and offer at once are chosen to be seen, so the layer is shown with them. */
export function chooseFill(app: AppStore, fillBy: Fill): void {
  const { layers } = app.store.getState().document.settings;
  const shown = {
    ...layers,
    choropleth: layers.choropleth || fillBy !== 'indicator',
    symbols: layers.symbols && !HAS_SIGNS.has(fillBy),
  };
  const isSame = shown.choropleth === layers.choropleth && shown.symbols === layers.symbols;
  commitSettings(app, 'choose-fill', { fillBy, ...(isSame ? {} : { layers: shown }) });
}

/** Chooses what colours and circles show; a sign is chosen to be seen, so its layer is shown with it. */
export function chooseMeasures(app: AppStore, change: Partial<MapMeasures>): void {
  const { measures, layers } = app.store.getState().document.settings;
  const next = { ...measures, ...change };
  const shown = {
    ...layers,
    choropleth: layers.choropleth || change.colors !== undefined,
    symbols: layers.symbols || change.circles !== undefined,
  };
  const isSame = JSON.stringify([next, shown]) === JSON.stringify([measures, layers]);
  if (!isSame) commitSettings(app, 'choose-measures', { measures: next, layers: shown });
}

/** Shows what the chosen indicator counts as circles, and nothing else: where no rate is known, colours would be empty. */
export function showCounts(app: AppStore): void {
  const { measures, layers } = app.store.getState().document.settings;
  commitSettings(app, 'choose-measures', {
    fillBy: 'indicator',
    measures: { ...measures, circles: 'count' },
    layers: { ...layers, choropleth: false, symbols: true },
  });
}
