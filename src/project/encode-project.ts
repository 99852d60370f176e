import type { ProjectDocument } from './project-document';
import { toProjectFile } from './project-file';

/**
 * Writes a dossier as the text of a `.maillage.json` file.
 *
 * @throws Error when a number is not finite: JSON would write `null` and the file could not be opened again.
 */
export function encodeProject(document: ProjectDocument): string {
  return JSON.stringify(toProjectFile(document), refuseInfinite);
}

/** Lets every value through but numbers JSON cannot hold. @throws Error */
export function refuseInfinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`The dossier holds ${value} under "${key}"`);
  return value;
}
