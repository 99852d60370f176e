import type { ImportProgress, SourceFile } from '@/ingest';
import type { TableMapping } from '@/ingest/mapping';
import type { SavedMapping } from '@/project/storage';
import type { AppStore } from '../create-app-store';
import {
  type FileDecision,
  type ImportBatch,
  type ImportReading,
  type ImportReview,
  NO_IMPORT,
} from '../import-task';
import { notify } from './notify';
import { prepareShown } from './prepare-need';
import { openProjectFile } from './project-file';

const PROJECT_FILE = /\.maillage\.json$/i;

/**
 * Reads the files and shows their account; the dossier is untouched until it is accepted. During a review they
 * join those already given, a file of the same name taking the place of the former, so that the missing half of a pair
 * can be given alone. A dossier among the files is opened instead. A second call while an import runs cancels the first.
 */
export async function importFiles(app: AppStore, files: readonly SourceFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const project = files.find((file) => PROJECT_FILE.test(file.name));
  if (project !== undefined) return openProjectFile(app, project);
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return read(app, { files, decisions: {} }, null);
  const { batch } = importTask;
  const names = new Set(files.map(({ name }) => name));
  const kept = batch.files.filter(({ name }) => !names.has(name));
  const decisions = Object.fromEntries(Object.entries(batch.decisions).filter(([name]) => !names.has(name)));
  return read(app, { files: [...kept, ...files], decisions }, importTask);
}

/**
 * Says what a file of the review is, or how its table is read, and reads the files again; `null` takes back what was
 * said of it.
 */
export async function decideOnFile(
  app: AppStore,
  fileName: string,
  decision: FileDecision | null,
): Promise<void> {
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return;
  const { files, decisions } = importTask.batch;
  const others = Object.entries(decisions).filter(([name]) => name !== fileName);
  const said = decision === null ? others : [...others, [fileName, decision] as const];
  return read(app, { files, decisions: Object.fromEntries(said) }, importTask);
}

/**
 * Reads another table of a file of the review beside the one that is read: as a file of its own, of the same content,
 * under a name of its own.
 */
export async function readTableToo(
  app: AppStore,
  fileName: string,
  { name, mapping }: { readonly name: string; readonly mapping: TableMapping },
): Promise<void> {
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return;
  const { files, decisions } = importTask.batch;
  const file = files.find((given) => given.name === fileName);
  if (file === undefined || files.some((given) => given.name === name)) return;
  const batch = { files: [...files, { ...file, name }], decisions: { ...decisions, [name]: { mapping } } };
  return read(app, batch, importTask);
}

/** Forgets a mapping this device remembers; the files under review are read again without it. */
export async function forgetMapping(app: AppStore, { mapping }: SavedMapping): Promise<void> {
  const forgotten = await app.services.mappings.forget(mapping);
  if (!forgotten.ok) notify(app, { code: 'mapping-not-kept' });
  await loadMappings(app);
  const { importTask } = app.store.getState();
  if (importTask.kind === 'review') await read(app, importTask.batch, importTask);
}

async function read(app: AppStore, batch: ImportBatch, former: ImportReview | null): Promise<void> {
  cancelImport(app);
  const abort = new AbortController();
  app.store.setState({
    importTask: {
      kind: 'running',
      batch,
      progress: null,
      startedAt: app.services.now(),
      cancel: () => abort.abort(),
      former,
    },
  });
  await runToReview(app, { batch, former }, abort.signal);
}

async function runToReview(
  app: AppStore,
  { batch, former }: Pick<ImportReading, 'batch' | 'former'>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const remembered = await loadMappings(app);
    if (signal.aborted) return;
    const choices = { files: batch.decisions, remembered: remembered.map(({ mapping }) => mapping) };
    const outcome = await app.services.runImport(
      { files: batch.files, choices },
      { signal, onProgress: (progress) => showProgress(app, progress, signal) },
    );
    const rules = app.store.getState().document.settings.secrecy;
    await prepareShown(app, { need: outcome.need, rules, signal });
    if (!signal.aborted) app.store.setState({ importTask: { kind: 'review', batch, outcome } });
  } catch (error) {
    if (signal.aborted) return;
    app.store.setState({ importTask: former ?? NO_IMPORT });
    notify(app, { code: 'import-crashed', message: error instanceof Error ? error.message : String(error) });
  }
}

function showProgress({ store }: AppStore, progress: ImportProgress, signal: AbortSignal): void {
  if (signal.aborted) return;
  store.setState(({ importTask }) =>
    importTask.kind === 'running' ? { importTask: { ...importTask, progress } } : {},
  );
}

/** The mappings this device remembers, none where it cannot tell. */
async function loadMappings({ store, services }: AppStore): Promise<readonly SavedMapping[]> {
  const listed = await services.mappings.list();
  const savedMappings = listed.ok ? listed.value : [];
  store.setState({ savedMappings });
  return savedMappings;
}

/** Stops the import under way, or closes its review; nothing of it stays. */
export function cancelImport({ store }: AppStore): void {
  const { importTask } = store.getState();
  if (importTask.kind === 'running') importTask.cancel();
  store.setState({ importTask: NO_IMPORT });
}

/** Stops the reading under way and brings back the review it would have replaced, if there was one. */
export function stopReading({ store }: AppStore): void {
  const { importTask } = store.getState();
  if (importTask.kind !== 'running') return;
  importTask.cancel();
  store.setState({ importTask: importTask.former ?? NO_IMPORT });
}
