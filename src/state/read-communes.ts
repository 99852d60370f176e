import type { AppStore } from './create-app-store';

/**
 * Reads the directory of communes for a view that needs it whatever the level of the map. The document is then given again as a
 * new object, so that what was made of it without communes is made anew.
 *
 * @throws Error when the directory cannot be read.
 */
export async function readCommunes({ communes, store }: AppStore): Promise<void> {
  if (communes.isRead()) return;
  await communes.read();
  store.setState(({ document }) => ({ document: { ...document } }));
}
