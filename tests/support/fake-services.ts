import type { ImportOutcome } from '@/ingest';
import type { ProjectDocument, ProjectStorage } from '@/project';
import { emptyProject } from '@/project';
import { type AppServices, type AppStore, createAppStore } from '@/state';
import { smallEmbedded } from './small-embedded';

export interface FakeServices extends AppServices {
  readonly saved: ProjectDocument[];
  readonly files: { name: string; content: Blob }[];
}

/** Services that keep in memory what the real ones would write. */
export function fakeServices(overrides: Partial<AppServices> = {}): FakeServices {
  const saved: ProjectDocument[] = [];
  const files: { name: string; content: Blob }[] = [];
  const storage: ProjectStorage = {
    save: (document) => {
      saved.push(document);
      return Promise.resolve({ ok: true, value: undefined });
    },
    load: () => Promise.resolve({ ok: true, value: saved.at(-1) ?? null }),
    clear: () => Promise.resolve({ ok: true, value: undefined }),
  };
  return {
    saved,
    files,
    now: () => 0,
    storage,
    runImport: () => Promise.resolve(outcome({})),
    saveFile: (name, content) => files.push({ name, content }),
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
    offer: null,
    need: null,
    contours: null,
    ...parts,
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
