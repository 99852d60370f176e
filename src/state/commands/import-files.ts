import type { ImportOutcome, SourceFile } from '@/ingest';
import type { DatasetSlot, ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { NO_IMPORT } from '../import-task';
import { choiceForDataset } from '../need-choice';
import { commitDocument } from './commit';
import { notify } from './notify';
import { openProjectFile } from './project-file';

const PROJECT_FILE = /\.maillage\.json$/i;

/**
 * Reads the files and shows their account; the dossier is untouched until {@link acceptImport}. A dossier among the
 * files is opened instead. A second call while an import runs cancels the first.
 */
export async function importFiles(app: AppStore, files: readonly SourceFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const project = files.find((file) => PROJECT_FILE.test(file.name));
  if (project !== undefined) return openProjectFile(app, project);
  cancelImport(app);
  const abort = new AbortController();
  app.store.setState({
    importTask: {
      kind: 'running',
      fileNames: files.map((file) => file.name),
      progress: null,
      startedAt: app.services.now(),
      cancel: () => abort.abort(),
    },
  });
  await runToReview(app, files, abort.signal);
}

async function runToReview(app: AppStore, files: readonly SourceFile[], signal: AbortSignal): Promise<void> {
  try {
    const outcome = await app.services.runImport(files, {
      signal,
      onProgress: (progress) => {
        if (signal.aborted) return;
        app.store.setState(({ importTask }) =>
          importTask.kind === 'running' ? { importTask: { ...importTask, progress } } : {},
        );
      },
    });
    if (!signal.aborted) app.store.setState({ importTask: { kind: 'review', outcome } });
  } catch (error) {
    if (signal.aborted) return;
    app.store.setState({ importTask: NO_IMPORT });
    notify(app, { code: 'import-crashed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Stops the import under way, or closes its review; nothing of it stays. */
export function cancelImport({ store }: AppStore): void {
  const { importTask } = store.getState();
  if (importTask.kind === 'running') importTask.cancel();
  store.setState({ importTask: NO_IMPORT });
}

/** Puts the reviewed data into the dossier as one undo step. */
export function acceptImport(app: AppStore): void {
  const { importTask } = app.store.getState();
  if (importTask.kind !== 'review') return;
  const { outcome } = importTask;
  commitDocument(app, 'import-files', (document) => withImported(document, outcome));
  app.store.setState({ importTask: NO_IMPORT });
  notify(app, {
    code: 'import-added',
    fileCount: outcome.files.filter((file) => file.accepted > 0).length,
    accepted: outcome.files.reduce((sum, file) => sum + file.accepted, 0),
  });
}

function withImported(document: ProjectDocument, outcome: ImportOutcome): ProjectDocument {
  const { settings } = document;
  return {
    ...document,
    offer: replaced(document.offer, outcome.offer),
    need: replaced(document.need, outcome.need),
    contours: replaced(document.contours, outcome.contours),
    accounts: [...document.accounts, ...outcome.files],
    settings: outcome.need === null ? settings : { ...settings, ...choiceForDataset(outcome.need, settings) },
  };
}

function replaced<Dataset>(slot: DatasetSlot<Dataset>, dataset: Dataset | null): DatasetSlot<Dataset> {
  return dataset === null ? slot : { kind: 'user', dataset };
}
