import { NO_HISTORY } from '@/domain/population';
import { digestFigures } from '@/indicators';
import type { ImportOutcome } from '@/ingest';
import type { ProjectDocument } from '@/project';
import type { MappingStorage, ProjectStorage, SavedMapping } from '@/project/storage';
import { emptyProject, openProject } from '@/project';
import { figureRequest } from '@/project/verification';
import { type AppServices, type AppStore, createAppStore } from '@/state';
import { smallCommuneTable } from './commune-table';
import { smallAges } from './small-ages';
import { smallEmbedded } from './small-embedded';

export interface FakeServices extends AppServices {
  readonly saved: ProjectDocument[];
  readonly files: { name: string; content: Blob }[];
  readonly links: string[];
  readonly printed: string[];
}

/** Services that keep in memory what the real ones would write. */
export function fakeServices(overrides: Partial<AppServices> = {}): FakeServices {
  const saved: ProjectDocument[] = [];
  const files: { name: string; content: Blob }[] = [];
  const links: string[] = [];
  const printed: string[] = [];
  const storage: ProjectStorage = {
    save: (document) => {
      saved.push(document);
      return Promise.resolve({ ok: true, value: undefined });
    },
    isLarge: () => Promise.resolve(false),
    load: () => Promise.resolve({ ok: true, value: saved.at(-1) ?? null }),
    clear: () => Promise.resolve({ ok: true, value: undefined }),
  };
  return {
    saved,
    files,
    links,
    printed,
    now: () => 0,
    storage,
    mappings: fakeMappings(),
    runImport: () => Promise.resolve(outcome({})),
    loadCommunes: () => Promise.resolve(smallCommuneTable()),
    loadHistory: () => Promise.resolve(NO_HISTORY),
    loadAges: () => Promise.resolve(smallAges()),
    hideAhead: () => Promise.resolve([]),
    findLeastHidden: () => Promise.resolve(null),
    fingerprint: (document, version) => {
      const shipped = { ...smallEmbedded(), communes: smallCommuneTable() };
      return Promise.resolve(digestFigures(figureRequest(document, version), shipped));
    },
    openProject,
    shareLink: (text) => Promise.resolve(links.push(text) > 0),
    saveFile: (name, content) => files.push({ name, content }),
    printPages: (html) => {
      printed.push(html);
      return Promise.resolve();
    },
    themeOf: () => 'light',
    keepPreferences: () => undefined,
    ...overrides,
  };
}

export function outcome(parts: Partial<ImportOutcome>): ImportOutcome {
  return {
    status: 'success',
    files: [],
    ledger: [],
    ledgerOmitted: 0,
    failures: [],
    surveys: [],
    matches: [],
    sources: [],
    offer: null,
    need: null,
    activity: null,
    coverage: null,
    contours: null,
    fineContours: null,
    territories: null,
    communePopulation: null,
    ...parts,
  };
}

/** Mappings remembered in memory, the last one first. */
export function fakeMappings(kept: readonly SavedMapping[] = []): MappingStorage {
  let all = kept;
  const done = Promise.resolve({ ok: true, value: undefined } as const);
  return {
    list: () => Promise.resolve({ ok: true, value: all }),
    keep: (saved) => {
      all = [...saved, ...all];
      return done;
    },
    forget: (mapping) => {
      all = all.filter((one) => one.mapping !== mapping);
      return done;
    },
  };
}

/** A store on {@link smallEmbedded} with {@link fakeServices}. */
export function fakeApp(
  overrides: Partial<AppServices> = {},
): AppStore & { readonly services: FakeServices } {
  const embedded = smallEmbedded();
  const services = fakeServices(overrides);
  const app = createAppStore({
    document: emptyProject('Essai', embedded.demonstrationNeed),
    embedded,
    services,
  });
  return { ...app, services };
}
