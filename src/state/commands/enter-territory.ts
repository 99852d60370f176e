import type { AppStore } from '../create-app-store';

/** Goes into a territory pressed on the map. What finds the way is fetched now: most pages never go down. */
export async function enterTerritory(app: AppStore, code: string): Promise<void> {
  const way = await import('./go-into').catch(() => null);
  way?.goInto(app, code);
}
