import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Path of a reference file; the folder is named by `MAILLAGE_REFERENCE`. */
export function referencePath(path: string): string {
  return join(resolve(ROOT, process.env['MAILLAGE_REFERENCE'] ?? '../shared/reference'), path);
}

/** Whether a reference file is there; its absence is told, so that a skipped test is seen. */
export function hasReference(path: string): boolean {
  const found = existsSync(referencePath(path));
  if (!found) console.warn(`Reference file absent, tests skipped: ${path} (see MAILLAGE_REFERENCE)`);
  return found;
}

/** Bytes of a reference file. */
export function readReference(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(referencePath(path)));
}
