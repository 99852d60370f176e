import { digestFigures, type FigureRequest } from '@/indicators';
import {
  decodeCommunesPack,
  decodeDemonstrationPack,
  decodeFrancePack,
  decodeHistoryPack,
} from '@/ingest/packs';
import type { FigurePackUrls } from './fingerprint-protocol';

/**
 * Computes every figure of a dossier and their fingerprint, reading what it leaves to the application.
 *
 * @throws Error when that cannot be read: the application itself is broken.
 */
export async function fingerprintFromPacks(request: FigureRequest, urls: FigurePackUrls): Promise<string> {
  const [france, demonstration] = await Promise.all([fetchJson(urls.france), fetchJson(urls.demonstration)]);
  const { hierarchy, populations, socialAid, coverage } = decodeFrancePack(france);
  const { offer, need, activity } = decodeDemonstrationPack(demonstration);
  const shipped = {
    hierarchy,
    populations,
    socialAid,
    coverage,
    demonstrationOffer: offer,
    demonstrationNeed: need,
    demonstrationActivity: activity,
    ...(request.fine !== null && { communes: decodeCommunesPack(await fetchJson(urls.communes)) }),
  };
  if (request.date === null) return digestFigures(request, shipped);
  const history = decodeHistoryPack(await fetchJson(urls.history), hierarchy.departement);
  return digestFigures(request, { ...shipped, history });
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
