import { readFileSync } from 'node:fs';
import { decodeCommunesPack, decodeFormerCommunesPack, decodeFrancePack } from '@/ingest/packs';
import { buildMatchDirectory } from '@/ingest/territory-match';

function shipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/packs/${name}`, import.meta.url), 'utf8'));
}

export const communes = decodeCommunesPack(shipped('communes.json'));
export const { hierarchy } = decodeFrancePack(shipped('france.json'));

/** The directory of the application: every territory of the 101 départements, former communes included. */
export const directory = buildMatchDirectory({
  hierarchy,
  communes,
  crosswalks: [decodeFormerCommunesPack(shipped('former-communes.json'))],
});
