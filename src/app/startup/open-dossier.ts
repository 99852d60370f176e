import { emptyProject, openProject, rulesInForce } from '@/project';
import type { ProjectStorage } from '@/project/storage';
import {
  type AppServices,
  type AppStore,
  bindFirstCommands,
  createAppStore,
  type EmbeddedData,
  type Preferences,
  prepareNeed,
  startAutosave,
} from '@/state';
import { themeNameOf } from '@/views/theme';
import { followLinks, shareLink } from './linked-view';
import { packUrl } from './load-packs';
import { keepPlaces } from './place-history';
import { keepPreferences } from './preferences-storage';
import { saveFile } from './save-file';

/** What keeps dossiers and mappings on this device: fetched while the embedded data are read. */
type DeviceStorage = Pick<AppServices, 'storage' | 'mappings'>;

async function openStorage(): Promise<DeviceStorage> {
  const { createMappingStorage, createProjectStorage } = await import('@/project/storage');
  return { storage: createProjectStorage(), mappings: createMappingStorage() };
}

function createServices(device: DeviceStorage, { departement }: EmbeddedData['hierarchy']): AppServices {
  return {
    ...device,
    now: () => Date.now(),
    runImport: async (input, watch) => {
      const { runImport } = await import('@/tasks');
      const packUrls = {
        france: packUrl('france'),
        communes: packUrl('communes'),
        contours: packUrl('contours'),
        formerCommunes: packUrl('former-communes'),
      };
      return runImport(input, { ...watch, packUrls });
    },
    loadCommunes: async () => {
      const { loadCommunes } = await import('@/tasks');
      return loadCommunes(packUrl('communes'));
    },
    loadHistory: async () => {
      const { loadHistory } = await import('@/tasks');
      return loadHistory(packUrl('history'), departement);
    },
    loadAges: async () => {
      const { loadAges } = await import('@/tasks');
      return loadAges(packUrl('ages'), departement);
    },
    hideAhead: async (input) => {
      const { hideAhead } = await import('@/tasks');
      return hideAhead(input);
    },
    findLeastHidden: async (request, watch) => {
      const { findLeastHidden } = await import('@/tasks');
      return findLeastHidden(request, watch);
    },
    fingerprint: async (document, version) => {
      const [{ fingerprintFigures }, { figureRequest }] = await Promise.all([
        import('@/tasks'),
        import('@/project/verification'),
      ]);
      const packUrls = {
        france: packUrl('france'),
        demonstration: packUrl('demonstration'),
        history: packUrl('history'),
        communes: packUrl('communes'),
      };
      return fingerprintFigures(figureRequest(document, version), { packUrls });
    },
    openProject: async (content) => {
      const opening = await import('./open-file').catch(() => null);
      return opening === null ? openProject(content) : opening.openFile(content);
    },
    shareLink,
    saveFile,
    printPages: async (html) => {
      const { printPages } = await import('./print-pages');
      printPages(html);
    },
    themeOf: themeNameOf,
    keepPreferences,
  };
}

/** A large copy is read off the main thread; what does it is fetched then. */
async function loadCopy(storage: ProjectStorage): ReturnType<ProjectStorage['load']> {
  const opening = (await storage.isLarge()) ? await import('./open-file').catch(() => null) : null;
  return opening === null ? storage.load() : opening.openCopy(storage);
}

/** There is nobody to ask before the page is there: a worker that does not answer sooner is given up; in milliseconds. */
const STARTUP_PATIENCE = 120_000;

/**
 * Opens the working copy of this device, or a new dossier when there is none; a copy that cannot be read is told and
 * left where it is until the next change.
 */
export async function openDossier(
  reading: Promise<EmbeddedData>,
  preferences: Preferences,
  newName: string,
): Promise<AppStore> {
  const [embedded, device] = await Promise.all([reading, openStorage()]);
  const services = createServices(device, embedded.hierarchy);
  const loaded = await loadCopy(services.storage);
  const document = (loaded.ok ? loaded.value : null) ?? emptyProject(newName, embedded.demonstrationNeed);
  const need = document.need.kind === 'user' ? document.need.dataset : null;
  const signal = AbortSignal.timeout(STARTUP_PATIENCE);
  const rules = rulesInForce(document.settings);
  const hiding = await prepareNeed({ services, embedded }, { need, rules, signal });
  const app = createAppStore({ document, embedded, services, preferences });
  if (!loaded.ok)
    bindFirstCommands(app).notify({ code: 'working-copy-unreadable', reason: loaded.error.code });
  if (hiding === 'failed' || hiding === 'stopped') bindFirstCommands(app).notify({ code: 'secrecy-on-page' });
  startAutosave(app);
  keepPlaces(app);
  await followLinks(app);
  // The first map is then drawn at once; a failure is told by the store.
  if (app.store.getState().document.settings.fillBy !== 'indicator')
    await app.representations.read().catch(() => undefined);
  return app;
}
