import { readFileSync } from 'node:fs';
import type { ImportContext } from '@/ingest';
import { decodeCommunesPack, decodeContoursPack, decodeFrancePack } from '@/ingest/packs';

/** The directories the application ships, as an import is given them. */
export function shippedDirectories(): ImportContext {
  const contours = decodeContoursPack(pack('contours'));
  return {
    hierarchy: decodeFrancePack(pack('france')).hierarchy,
    communes: decodeCommunesPack(pack('communes')),
    loadShippedContours: () => Promise.resolve(contours),
  };
}

function pack(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'));
}
