import type { AppStore } from '@/state';
import { nextTurn } from './next-turn';

/**
 * Computes what the first screen shows, a part a turn, so that drawing it holds the page up for none of them. Selectors
 * remember what was computed.
 */
export async function warmUp({ store, select }: AppStore, themeName: 'light' | 'dark'): Promise<void> {
  const { document } = store.getState();
  const parts = [
    () => select.chosen(document),
    () => select.symbols(document),
    () => select.scene(document, themeName),
  ];
  for (const compute of parts) {
    compute();
    await nextTurn();
  }
}
