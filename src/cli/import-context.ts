import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '@/ingest';
import {
  decodeCommunesPack,
  decodeContoursPack,
  decodeFormerCommunesPack,
  decodeFrancePack,
} from '@/ingest/packs';
import { isSystemError } from './system-error';
import type { CommandIssue } from './messages';

const PACKS = new URL('../../public/packs/', import.meta.url);

/** Reads the directories the application ships; `packs-missing` when they have not been built. */
export async function loadImportContext(): Promise<Result<ImportContext, CommandIssue>> {
  try {
    const [france, communes] = await Promise.all(['france.json', 'communes.json'].map(readPack));
    return success({
      hierarchy: decodeFrancePack(france).hierarchy,
      communes: decodeCommunesPack(communes),
      loadShippedContours: async () => decodeContoursPack(await readPack('contours.json')),
      loadFormerCommunes: async () => decodeFormerCommunesPack(await readPack('former-communes.json')),
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failure({ code: 'packs-missing', path: fileURLToPath(PACKS) });
  }
}

async function readPack(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, PACKS), 'utf8'));
}
