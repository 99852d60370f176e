import { type Part, putBack } from '@/lib/parts';
import { openProject } from '@/project';
import type { ProjectStorage } from '@/project/storage';
import type { DossierMessage, DossierPlace, LoadedCopy, OpenedDossier } from './dossier-messages';

/**
 * Reads a `.maillage.json` file off the main thread; on it where that cannot be done.
 *
 * @param createWorker - makes the worker it is read in; given by tests.
 */
export async function openFile(
  content: Blob,
  createWorker: () => Worker = createDossierWorker,
): Promise<OpenedDossier> {
  const read = await readInWorker<OpenedDossier>(content, createWorker).catch(() => null);
  return read ?? openProject(content);
}

/**
 * Reads the working copy of this device off the main thread; on it where that cannot be done.
 *
 * @param createWorker - makes the worker it is read in; given by tests.
 */
export async function openCopy(
  storage: Pick<ProjectStorage, 'load'>,
  createWorker: () => Worker = createDossierWorker,
): Promise<LoadedCopy> {
  const read = await readInWorker<LoadedCopy>('working-copy', createWorker).catch(() => null);
  return read ?? storage.load();
}

function createDossierWorker(): Worker {
  return new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' });
}

async function readInWorker<Read extends OpenedDossier | LoadedCopy>(
  place: DossierPlace,
  createWorker: () => Worker,
): Promise<Read | null> {
  const worker = createWorker();
  const parts: Part[] = [];
  const opened = new Promise<Read | null>((resolve) => {
    const giveUp = () => resolve(null);
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<DossierMessage>) => {
      if ('part' in data) parts.push(data.part);
      else resolve(data.opened as Read);
    });
    worker.postMessage(place);
  });
  const outcome = await opened.finally(() => worker.terminate());
  for (const part of outcome === null ? [] : parts) putBack(outcome, part);
  return outcome;
}
