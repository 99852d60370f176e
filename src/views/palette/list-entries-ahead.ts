import type { Steps } from '@/lib';
import { type AppStore, foldedNameOf, readCommunes } from '@/state';

/** Names read before the page may answer: a few milliseconds. */
const NAMES_AT_ONCE = 2_000;

/**
 * Lists what may be looked for, a part at a time, communes among them, which are read if they were not: the first letter
 * does not wait for it. Where communes cannot be read, the rest is looked for.
 */
export async function listEntriesAhead(app: AppStore): Promise<void> {
  await readCommunes(app).catch(() => undefined);
  const { runInSlices } = await import('@/tasks');
  await runInSlices(readNames(app), { signal: new AbortController().signal });
  setTimeout(() => app.select.searchEntries(app.store.getState()));
}

function* readNames({ select, store }: AppStore): Steps<undefined> {
  const { document } = store.getState();
  const levels = Object.values(select.hierarchy(document));
  const named = [
    select.offer(document).establishments,
    ...levels.map(({ territories }) => territories),
  ].flat();
  for (let from = 0; from < named.length; from += NAMES_AT_ONCE) {
    named.slice(from, from + NAMES_AT_ONCE).forEach(foldedNameOf);
    yield;
  }
  return undefined;
}
