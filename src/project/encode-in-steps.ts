import type { Steps } from '@/lib';
import { writeJson } from '@/lib/parts';
import { refuseInfinite } from './encode-project';
import type { ProjectDocument } from './project-document';
import { toProjectFile } from './project-file';

/** Writes what `encodeProject` does in pieces to put end to end: a country of communes is long to write. */
export function encodeProjectInSteps(document: ProjectDocument): Steps<readonly string[]> {
  return writeJson(toProjectFile(document), refuseInfinite);
}
