import type { Result } from '@/lib';
import {
  decodeDemonstrationPack,
  decodeFrancePack,
  decodeHistoryPack,
  decodeSettlementPack,
} from '@/ingest/packs';
import type { ShippedFigures } from './build-indicator-report';
import type { CommandIssue } from './command-issue';
import { readPack, withPacks } from './packs';

/** Reads what the application computes with where a dossier has no data of its own. */
export function loadShippedFigures(): Promise<Result<ShippedFigures, CommandIssue>> {
  return withPacks(async () => {
    const names = ['france', 'demonstration', 'settlement', 'history'];
    const [france, demonstration, settled, former] = await Promise.all(names.map(readPack));
    const { hierarchy, populations, socialAid, coverage } = decodeFrancePack(france);
    const { offer, need, activity } = decodeDemonstrationPack(demonstration);
    const settlement = decodeSettlementPack(settled, hierarchy.departement);
    return {
      hierarchy,
      populations,
      settlement,
      socialAid,
      coverage,
      history: decodeHistoryPack(former, hierarchy.departement),
      demonstrationOffer: offer,
      demonstrationNeed: need,
      demonstrationActivity: activity,
    };
  });
}
