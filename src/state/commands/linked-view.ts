import { decodeView, encodeView } from '@/project/view-link';
import type { AppStore } from '../create-app-store';
import { settleLinkedSettings } from '../linked-settings';
import { NO_SELECTION, selectedCodeAt, territorySelection } from '../selection';
import { commitDocument } from './commit';
import { notify } from './notify';
import { settleStudy } from './settle-study';

/** Writes the view at hand as a link and gives it to the user. */
export async function copyView(app: AppStore): Promise<void> {
  const { document, selection } = app.store.getState();
  const { settings } = document;
  const text = encodeView({ settings, territoryCode: selectedCodeAt(selection, settings.level) });
  const isCopied = await app.services.shareLink(text);
  const hasManagers = settings.offerFilter.managers.length > 0;
  notify(app, {
    code: isCopied ? 'link-copied' : 'link-in-address',
    ...(hasManagers && { leftOut: 'managers' }),
  });
}

/** Shows the view that a link names. */
export function openView(app: AppStore, text: string): void {
  const view = decodeView(text);
  if (!view.ok) return notify(app, { code: 'link-refused', reason: view.error });
  const { territoryCode } = view.value;
  const linked = settleStudy(app, view.value.settings);
  commitDocument(app, 'open-link', (document) => {
    const { settings, territories } = document;
    return {
      ...document,
      settings: settleLinkedSettings(linked, { settings, territories, need: app.select.need(document) }),
    };
  });
  const { document } = app.store.getState();
  const { level } = document.settings;
  const isKnown = app.select.hierarchy(document)[level].positionOf(territoryCode ?? '') !== undefined;
  app.store.setState({
    hover: null,
    selection: isKnown && territoryCode !== null ? territorySelection(level, territoryCode) : NO_SELECTION,
  });
  notify(app, { code: 'link-opened' });
}
