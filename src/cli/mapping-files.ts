import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, success, type Result } from '@/lib';
import type { ImportOutcome } from '@/ingest';
import { parseMappingText, serialiseTableMapping, type TableMapping } from '@/ingest/mapping';
import type { CommandIssue } from './command-issue';
import { isSystemError } from './system-error';

/** Reads the mappings given; the first that is not one stops the command. */
export async function readMappings(
  paths: readonly string[],
): Promise<Result<readonly TableMapping[], CommandIssue>> {
  const mappings: TableMapping[] = [];
  for (const path of paths) {
    const mapping = await readMapping(path);
    if (!mapping.ok) return mapping;
    mappings.push(mapping.value);
  }
  return success(mappings);
}

/** Writes a mapping for each table of an import: the one it was read with, or else one to begin with. */
export async function writeMappings(directory: string, surveys: ImportOutcome['surveys']): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const { fileName, mapping, tables } of surveys) {
    const written = mapping ?? tables[0]?.suggestion;
    if (written === undefined) continue;
    await writeFile(join(directory, `${basename(fileName)}.mapping.json`), serialiseTableMapping(written));
  }
}

async function readMapping(path: string): Promise<Result<TableMapping, CommandIssue>> {
  try {
    const mapping = parseMappingText(await readFile(path, 'utf8'));
    return mapping.ok ? mapping : failure({ code: 'not-a-mapping', path, detail: mapping.error.detail });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failure({ code: 'not-a-mapping', path, detail: error.code });
  }
}
