import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { failure, success, type Result } from '@/lib';
import type { CommandIssue } from './command-issue';
import { isSystemError } from './system-error';

const PACKS = new URL('../../public/packs/', import.meta.url);

/** Reads the text of a pack the application ships. @throws SystemError when it has not been built. */
export async function readPack(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`${name}.json`, PACKS), 'utf8'));
}

/** What is made of packs; `packs-missing` when one of them cannot be read. */
export async function withPacks<Value>(load: () => Promise<Value>): Promise<Result<Value, CommandIssue>> {
  try {
    return success(await load());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failure({ code: 'packs-missing', path: fileURLToPath(PACKS) });
  }
}
