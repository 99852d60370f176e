import { type Part, putBack } from '@/lib/parts';
import { openProject } from '@/project';
import type { DossierMessage, OpenedDossier } from './dossier-messages';

/**
 * Reads a `.maillage.json` file off the main thread; on it where that cannot be done.
 *
 * @param createWorker - makes the worker it is read in; given by tests.
 */
export async function openFile(
  content: Blob,
  createWorker: () => Worker = createDossierWorker,
): Promise<OpenedDossier> {
  return (await openInWorker(content, createWorker).catch(() => null)) ?? openProject(content);
}

function createDossierWorker(): Worker {
  return new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' });
}

async function openInWorker(content: Blob, createWorker: () => Worker): Promise<OpenedDossier | null> {
  const worker = createWorker();
  const parts: Part[] = [];
  const opened = new Promise<OpenedDossier | null>((resolve) => {
    const giveUp = () => resolve(null);
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<DossierMessage>) => {
      if ('part' in data) parts.push(data.part);
      else resolve(data.opened);
    });
    worker.postMessage(content);
  });
  const outcome = await opened.finally(() => worker.terminate());
  for (const part of outcome === null ? [] : parts) putBack(outcome, part);
  return outcome;
}
