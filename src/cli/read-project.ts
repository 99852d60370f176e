import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { noticeWords } from '@/i18n/notices';
import { failure, type Result } from '@/lib';
import { decodeProject, type ProjectDocument, type ProjectError } from '@/project';
import type { CommandIssue } from './command-issue';
import type { CommandSession } from './command-session';
import { isSystemError } from './system-error';

const PROJECT_ENDING = '.maillage.json';
const OTHERS_TOLD = 10;

/** Reads a dossier, or says why it cannot be and which others stand there. */
export async function readProject(
  path: string,
  { language }: CommandSession,
): Promise<Result<ProjectDocument, CommandIssue>> {
  try {
    const decoded = decodeProject(await readFile(path, 'utf8'));
    if (decoded.ok) return decoded;
    const { refusals } = noticeWords(language.messages.locale).project;
    const sentence = refusals[decoded.error.code]({ file: basename(path) });
    return failure({ code: 'refused-project', explanation: sentence + placeOf(decoded.error) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const others = await projectsBeside(path);
    return failure({ code: 'unreadable-project', path, reason: error.code, others });
  }
}

function placeOf(error: ProjectError): string {
  return error.code === 'invalid-field' && error.path !== '' ? ` (${error.path})` : '';
}

async function projectsBeside(path: string): Promise<readonly string[]> {
  try {
    const names = await readdir(dirname(path));
    return names
      .filter((name) => name.endsWith(PROJECT_ENDING))
      .sort()
      .slice(0, OTHERS_TOLD);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}
