import type { AppStore } from '../create-app-store';
import { createGapSelectors, type GapSelectors } from './gaps';
import { studiedOf } from './studied-figures';

const byStore = new WeakMap<AppStore['select'], GapSelectors>();

/** What reads need against offer in the territories studied, made when first asked for. */
export function gapsOf(app: AppStore): GapSelectors {
  const known = byStore.get(app.select) ?? createGapSelectors(studiedOf(app));
  byStore.set(app.select, known);
  return known;
}
