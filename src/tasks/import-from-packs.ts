import sqliteWasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { importFiles, type ImportContext, type ImportHooks, type ImportOutcome } from '@/ingest';
import {
  decodeCommunesPack,
  decodeContoursPack,
  decodeFormerCommunesPack,
  decodeFrancePack,
} from '@/ingest/packs';
import type { ImportPackUrls, ImportRequest } from './import-protocol';

/**
 * Imports files, fetching the directories they are checked against.
 *
 * @throws Error when a directory cannot be fetched or read: the application itself is broken, not the files.
 */
export async function importFromPacks(
  { packUrls, ...input }: ImportRequest,
  hooks: ImportHooks,
): Promise<ImportOutcome> {
  return importFiles(input, await loadImportContext(packUrls), hooks);
}

async function loadImportContext({
  france,
  communes,
  contours,
  formerCommunes,
}: ImportPackUrls): Promise<ImportContext> {
  const [francePack, communesPack] = await Promise.all([fetchJson(france), fetchJson(communes)]);
  const { hierarchy, populations } = decodeFrancePack(francePack);
  return {
    hierarchy,
    populations,
    communes: decodeCommunesPack(communesPack),
    loadShippedContours: async () => decodeContoursPack(await fetchJson(contours)),
    loadFormerCommunes: async () => decodeFormerCommunesPack(await fetchJson(formerCommunes)),
    sqliteWasmUrl,
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
