import type { Steps } from '@/lib';
import { type AppStore, foldedNameOf, readCommunes, searchEntriesOf } from '@/state';

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
  // The list is made apart from the last names, for the page to answer in between.
  await new Promise((resolve) => setTimeout(resolve));
  searchEntriesOf(app);
  listed.add(app);
}

const listed = new WeakSet<AppStore>();

/** Whether {@link listEntriesAhead} has ended once: what a dossier opened since names is read when it is looked for. */
export function areEntriesListed(app: AppStore): boolean {
  return listed.has(app);
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
