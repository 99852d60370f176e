import type { AppStore } from '../create-app-store';
import { createEvolutionSelectors, type EvolutionSelectors } from './evolution';

const byStore = new WeakMap<AppStore['select'], EvolutionSelectors>();

/** What tells evolutions, made when first asked for. */
export function evolutionsOf({
  select,
  embedded,
}: Pick<AppStore, 'select' | 'embedded'>): EvolutionSelectors {
  const known = byStore.get(select) ?? createEvolutionSelectors(select, embedded);
  byStore.set(select, known);
  return known;
}
