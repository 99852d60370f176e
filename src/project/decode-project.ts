import { getDotPath, safeParse } from 'valibot';
import { failure, type Result, success } from '@/lib';
import { knownLevel } from './known-level';
import { migrateToCurrent } from './migrations/migrate';
import type { ProjectDocument } from './project-document';
import type { ProjectError } from './project-error';
import { PROJECT_VERSION } from './project-file';
import { versionOf } from './project-version';
import { projectFileSchema } from './schema/project-schema';

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads the text of a `.maillage.json` file, of this version or of an earlier one.
 *
 * Fields the format does not know are left out, whatever their names.
 */
export function decodeProject(text: string): Result<ProjectDocument, ProjectError> {
  const parsed = parseJson(text.replace(BYTE_ORDER_MARK, ''));
  return parsed.ok ? readProjectFile(parsed.value) : parsed;
}

/** Reads a dossier from plain data of the shape of a file: the one gate for files and for the working copy. */
export function readProjectFile(raw: unknown): Result<ProjectDocument, ProjectError> {
  const version = versionOf(raw);
  if (version === undefined) return failure({ code: 'not-a-maillage-file' });
  if (version > PROJECT_VERSION) return failure({ code: 'newer-version', version });
  const parsed = safeParse(projectFileSchema, migrateToCurrent(raw, version), { abortEarly: true });
  if (!parsed.success) {
    return failure({ code: 'invalid-field', path: getDotPath(parsed.issues[0]) ?? '' });
  }
  const { name, datasets, accounts, sources, figuresSha256, figuresVersion } = parsed.output;
  const level = knownLevel(parsed.output.settings.level, datasets.territories);
  const settings = { ...parsed.output.settings, level };
  return success({ name, ...datasets, settings, accounts, sources, figuresSha256, figuresVersion });
}

function parseJson(text: string): Result<unknown, ProjectError> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ code: 'not-json' });
  }
}
