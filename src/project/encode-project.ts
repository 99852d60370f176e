import { type Steps, takeAllSteps } from '@/lib';
import { writeJson } from '@/lib/parts';
import type { ProjectDocument } from './project-document';
import { toProjectFile } from './project-file';

/**
 * Writes a dossier as the text of a `.maillage.json` file, in pieces to put end to end: one with a country of communes is
 * long to write.
 *
 * @throws Error when a number is not finite: JSON would write `null` and the file could not be opened again.
 */
export function encodeProjectInSteps(document: ProjectDocument): Steps<readonly string[]> {
  return writeJson(toProjectFile(document), (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new Error(`The dossier holds ${value} under "${key}"`);
    return value;
  });
}

/**
 * Writes a dossier as the text of a `.maillage.json` file.
 *
 * @throws Error when a number is not finite.
 */
export function encodeProject(document: ProjectDocument): string {
  return takeAllSteps(encodeProjectInSteps(document)).join('');
}
