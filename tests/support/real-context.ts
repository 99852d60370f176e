import { readFileSync } from 'node:fs';
import { importFiles, type ImportContext, type ImportOutcome, type SourceFile } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { decodeCommunesPack, decodeFrancePack } from '@/ingest/packs';
import { quietHooks } from './source-files';

function pack(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'));
}

/** The directories the application ships. */
export function realContext(): ImportContext {
  return {
    hierarchy: decodeFrancePack(pack('france')).hierarchy,
    communes: decodeCommunesPack(pack('communes')),
  };
}

/** Imports files against the directories the application ships. */
export function importReal(...files: readonly SourceFile[]): Promise<ImportOutcome> {
  return importFiles({ files, choices: NO_CHOICES }, realContext(), quietHooks());
}
