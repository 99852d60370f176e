import type { AppStore } from '@/state';

/** Lists what may be looked for in a turn of its own: with every commune it would make the first letter wait. */
export function listEntriesAhead({ select, store }: AppStore): void {
  setTimeout(() => select.searchEntries(store.getState()));
}
