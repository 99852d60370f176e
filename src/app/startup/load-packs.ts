import {
  decodeContextPack,
  decodeContoursPack,
  decodeDemonstrationPack,
  decodeFrancePack,
  decodeSettlementPack,
} from '@/ingest/packs';
import type { EmbeddedData } from '@/state';
import { nextTurn } from './next-turn';

/** Address of a file of `public/packs`, wherever the application is deployed. */
export function packUrl(name: string): string {
  return new URL(`${import.meta.env.BASE_URL}packs/${name}.json`, document.baseURI).href;
}

/**
 * Reads the data the application ships.
 *
 * @throws Error naming the file that could not be read.
 */
export async function loadEmbeddedData(): Promise<EmbeddedData> {
  const [directory, contours, context, fictional, settlement] = await Promise.all([
    readPack('france').then(decodeFrancePack),
    readPack('contours').then(decodeContoursPack),
    readPack('context').then(decodeContextPack),
    readPack('demonstration').then(decodeDemonstrationPack),
    readPack('settlement'),
  ]);
  return {
    hierarchy: directory.hierarchy,
    populations: directory.populations,
    settlement: decodeSettlementPack(settlement, directory.hierarchy.departement),
    socialAid: directory.socialAid,
    coverage: directory.coverage,
    contours,
    context,
    demonstrationOffer: fictional.offer,
    demonstrationNeed: fictional.need,
    demonstrationActivity: fictional.activity,
  };
}

/** Each pack is decoded in a turn of its own, so that none holds the page up for the others. */
async function readPack(name: string): Promise<unknown> {
  const response = await fetch(packUrl(name));
  if (!response.ok) throw new Error(`${name}.json: HTTP ${response.status}`);
  const pack: unknown = await response.json();
  await nextTurn();
  return pack;
}
