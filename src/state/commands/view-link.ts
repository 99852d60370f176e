import type { AppStore } from '../create-app-store';
import { notify } from './notify';

/** Gives the user a link that shows any dossier as this one is shown. It carries settings, no data. */
export async function copyViewLink(app: AppStore): Promise<void> {
  const links = await loadLinks(app);
  await links?.copyView(app);
}

/** Shows the dossier at hand as a link says, as one undo step; a link that cannot be read changes nothing. */
export async function openViewLink(app: AppStore, text: string): Promise<void> {
  const links = await loadLinks(app);
  await links?.openView(app, text);
}

/** What reads and writes links is fetched now: most pages open none. */
async function loadLinks(app: AppStore) {
  return import('./linked-view').catch(() => {
    notify(app, { code: 'link-refused', reason: 'reader-not-loaded' });
    return null;
  });
}
