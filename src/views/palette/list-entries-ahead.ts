import { type AppStore, readCommunes } from '@/state';

/**
 * Lists what may be looked for in a turn of its own, communes among them, which are read if they were not: the first letter
 * does not wait for it. Where communes cannot be read, the rest is looked for.
 */
export async function listEntriesAhead(app: AppStore): Promise<void> {
  await readCommunes(app).catch(() => undefined);
  setTimeout(() => app.select.searchEntries(app.store.getState()));
}
