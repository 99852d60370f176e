import { type AppStore, bindFirstCommands } from '@/state';
import { nextTurn } from './next-turn';

/**
 * Computes what the first screen shows, a part a turn, so that drawing it holds the page up for none of them. Selectors
 * remember what was computed.
 */
export async function warmUp(app: AppStore, themeName: 'light' | 'dark'): Promise<void> {
  const { store, select } = app;
  await bindFirstCommands(app).whenReady({ next: () => store.getState().document, show: () => undefined });
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
