import type { Result } from '@/lib';
import { decodeDemonstrationPack, decodeFrancePack } from '@/ingest/packs';
import type { ShippedFigures } from './build-indicator-report';
import type { CommandIssue } from './command-issue';
import { readPack, withPacks } from './packs';

/** Reads what the application computes with where a dossier has no data of its own. */
export function loadShippedFigures(): Promise<Result<ShippedFigures, CommandIssue>> {
  return withPacks(async () => {
    const [france, demonstration] = await Promise.all(['france', 'demonstration'].map(readPack));
    const { hierarchy, populations, socialAid } = decodeFrancePack(france);
    const { offer, need } = decodeDemonstrationPack(demonstration);
    return { hierarchy, populations, socialAid, demonstrationOffer: offer, demonstrationNeed: need };
  });
}
