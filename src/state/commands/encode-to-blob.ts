import type { Steps } from '@/lib';
import { encodeProjectInSteps, type ProjectDocument } from '@/project';
import { runInSlices } from '@/tasks';

/** Characters turned into bytes at once. */
const CHARACTERS_A_STEP = 500_000;

/** Writes a dossier as a file, a slice at a time: the page answers while a country of communes is written. */
export async function encodeToBlob(document: ProjectDocument): Promise<Blob> {
  const pieces = await runInSlices(blobsOf(document), new AbortController());
  return new Blob([...(pieces ?? [])], { type: 'application/json' });
}

function* blobsOf(document: ProjectDocument): Steps<readonly Blob[]> {
  const blobs: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  for (const text of yield* encodeProjectInSteps(document)) {
    texts.push(text);
    length += text.length;
    if (length < CHARACTERS_A_STEP) continue;
    blobs.push(new Blob(texts));
    [texts, length] = [[], 0];
    yield;
  }
  return [...blobs, new Blob(texts)];
}
