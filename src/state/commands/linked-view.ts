import { decodeView, encodeView } from '@/project/view-link';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { settleLinkedSettings } from '../linked-settings';
import { DRAWER_VIEWS } from '../preferences';
import { NO_SELECTION, selectedCodeAt, territorySelection } from '../selection';
import { commitDocument } from './commit';
import { notify } from './notify';
import { needOfUser, prepareOnScreen } from './prepare-need';
import { setPreferences } from './set-preferences';
import { settleStudy } from './settle-study';
import { whenReady } from './when-ready';

/** Writes the view at hand as a link and gives it to the user. */
export async function copyView(app: AppStore): Promise<void> {
  const { document, selection, preferences } = app.store.getState();
  const { settings } = document;
  const text = encodeView({
    settings,
    territoryCode: selectedCodeAt(selection, settings.level),
    ...(preferences.drawer !== 'closed' && { drawerView: preferences.drawerView }),
  });
  const isCopied = await app.services.shareLink(text);
  const hasManagers = settings.offerFilter.managers.length > 0;
  notify(app, {
    code: isCopied ? 'link-copied' : 'link-in-address',
    ...(hasManagers && { leftOut: 'managers' }),
  });
}

/** Shows the view that a link names: at once, or as soon as it is known what its rule hides of a need by commune. */
export async function openView(app: AppStore, text: string): Promise<void> {
  const view = decodeView(text);
  if (!view.ok) return notify(app, { code: 'link-refused', reason: view.error });
  const { territoryCode, drawerView: linkedView } = view.value;
  const linked = settleStudy(app, view.value.settings);
  const settledFor = (document: ProjectDocument) => {
    const { settings, territories } = document;
    return settleLinkedSettings(linked, { settings, territories, need: app.select.need(document) });
  };
  const { document: former } = app.store.getState();
  const preparing = prepareOnScreen(app, {
    need: needOfUser(former),
    rules: settledFor(former).secrecy,
  });
  if (preparing !== null && !(await preparing)) return;
  const { store } = app;
  const asLinked = (document: ProjectDocument) => ({ ...document, settings: settledFor(document) });
  await whenReady(app, {
    next: () => asLinked(store.getState().document),
    show: () => {
      commitDocument(app, 'open-link', asLinked);
      selectLinked(app, territoryCode);
      openDrawer(app, linkedView);
      notify(app, { code: 'link-opened' });
    },
  });
}

/** Shows what the link names under the map; the drawer stays as it is where it names nothing known. */
function openDrawer(app: AppStore, linked: string | undefined): void {
  const drawerView = DRAWER_VIEWS.find((known) => known === linked);
  if (drawerView === undefined) return;
  const { drawer } = app.store.getState().preferences;
  setPreferences(app, { drawerView, drawer: drawer === 'closed' ? 'medium' : drawer });
}

function selectLinked(app: AppStore, territoryCode: string | null): void {
  const { document } = app.store.getState();
  const { level } = document.settings;
  const isKnown = app.select.hierarchy(document)[level].positionOf(territoryCode ?? '') !== undefined;
  app.store.setState({
    hover: null,
    selection: isKnown && territoryCode !== null ? territorySelection(level, territoryCode) : NO_SELECTION,
  });
}
