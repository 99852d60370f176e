import type { FineNeedSeries } from '@/domain/need';
import { buildTerritoryIndex, withoutCommunes } from '@/domain/territory';
import { type HiddenAhead, hideNeedAhead } from '@/indicators';
import type { HideAheadRequest } from './secrecy-protocol';

/** Chooses what to hide of a need, put together again from its parts. */
export function hideWithSeries(
  { need, territories, rules }: HideAheadRequest,
  series: readonly FineNeedSeries[],
): readonly HiddenAhead[] {
  const france = buildTerritoryIndex('france', territories.france, null);
  const region = buildTerritoryIndex('region', territories.region, france);
  const departement = buildTerritoryIndex('departement', territories.departement, region);
  const hierarchy = withoutCommunes({ france, region, departement });
  const { fine } = need;
  if (fine === undefined) return [];
  return hideNeedAhead({ hierarchy, need: { ...need, fine: { ...fine, series } } }, rules);
}
