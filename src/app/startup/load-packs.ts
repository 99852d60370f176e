import {
  decodeContextPack,
  decodeContoursPack,
  decodeDemonstrationPack,
  decodeFrancePack,
} from '@/ingest/packs';
import type { EmbeddedData } from '@/state';

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
  const [france, contours, context, demonstration] = await Promise.all(
    ['france', 'contours', 'context', 'demonstration'].map(readPack),
  );
  const directory = decodeFrancePack(france);
  const fictional = decodeDemonstrationPack(demonstration);
  return {
    hierarchy: directory.hierarchy,
    populations: directory.populations,
    socialAid: directory.socialAid,
    coverage: directory.coverage,
    contours: decodeContoursPack(contours),
    context: decodeContextPack(context),
    demonstrationOffer: fictional.offer,
    demonstrationNeed: fictional.need,
  };
}

async function readPack(name: string): Promise<unknown> {
  const response = await fetch(packUrl(name));
  if (!response.ok) throw new Error(`${name}.json: HTTP ${response.status}`);
  return response.json();
}
