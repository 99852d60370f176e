import type { Result } from '@/lib';
import type { ProjectDocument } from './project-document';
import type { ProjectError } from './project-error';

/**
 * Reads the text of a `.maillage.json` file. The schema of dossiers is fetched now: most pages open none.
 *
 * @throws Error when the schema cannot be fetched.
 */
export async function openProject(text: string): Promise<Result<ProjectDocument, ProjectError>> {
  const { decodeProject } = await import('./decode-project');
  return decodeProject(text);
}
