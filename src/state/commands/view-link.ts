import type { AppStore } from '../create-app-store';
import { settleLinkedSettings } from '../linked-settings';
import { NO_SELECTION, selectedCodeAt, territorySelection } from '../selection';
import { commitDocument } from './commit';
import { notify } from './notify';

/** Gives the user a link that shows any dossier as this one is shown. It carries settings, no data. */
export async function copyViewLink(app: AppStore): Promise<void> {
  const { document, selection } = app.store.getState();
  const { settings } = document;
  const links = await loadLinks(app);
  if (links === null) return;
  const text = links.encodeView({ settings, territoryCode: selectedCodeAt(selection, settings.level) });
  const isCopied = await app.services.shareLink(text);
  notify(app, { code: isCopied ? 'link-copied' : 'link-in-address' });
}

/** Shows the dossier at hand as a link says, as one undo step; a link that cannot be read changes nothing. */
export async function openViewLink(app: AppStore, text: string): Promise<void> {
  const links = await loadLinks(app);
  if (links === null) return;
  const view = links.decodeView(text);
  if (!view.ok) return notify(app, { code: 'link-refused', reason: view.error });
  const { settings: linked, territoryCode } = view.value;
  commitDocument(app, 'open-link', (document) => {
    const { settings } = document;
    return {
      ...document,
      settings: settleLinkedSettings(linked, { settings, need: app.select.need(document) }),
    };
  });
  const isKnown = app.embedded.hierarchy[linked.level].positionOf(territoryCode ?? '') !== undefined;
  app.store.setState({
    hover: null,
    selection:
      isKnown && territoryCode !== null ? territorySelection(linked.level, territoryCode) : NO_SELECTION,
  });
  notify(app, { code: 'link-opened' });
}

/** The schema of settings is fetched now: most pages open no link. */
async function loadLinks(app: AppStore) {
  return import('@/project/view-link').catch(() => {
    notify(app, { code: 'link-refused', reason: 'reader-not-loaded' });
    return null;
  });
}
