import { failure, type Result } from '@/lib';
import type { ProjectDocument } from './project-document';
import type { ProjectError, ProjectOpeningError } from './project-error';

/** Reads a `.maillage.json` file. The schema of dossiers is fetched now: most pages open none. */
export async function openProject(
  content: Blob,
): Promise<Result<ProjectDocument, ProjectError | ProjectOpeningError>> {
  const text = await content.text().catch(() => null);
  if (text === null) return failure({ code: 'file-unreadable' });
  const reader = await import('./decode-project').catch(() => null);
  return reader === null ? failure({ code: 'reader-not-loaded' }) : reader.decodeProject(text);
}
