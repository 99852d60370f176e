import { departementOfCommune, isCommuneCode, type TerritoryHierarchy } from '@/domain/territory';
import type { TerritoryRef } from '@/ingest/territory-match';
import { useAppStore } from '@/state';

/** Says in which département a territory is, for those that share their name; `null` for the others. */
export function usePlaceText(): (territory: TerritoryRef) => string | null {
  const { hierarchy } = useAppStore().embedded;
  return ({ level, code }) => (level === 'commune' ? departementName(code, hierarchy) : null);
}

function departementName(code: string, { departement }: TerritoryHierarchy): string | null {
  if (!isCommuneCode(code)) return null;
  const position = departement.positionOf(departementOfCommune(code));
  return position === undefined ? null : (departement.territories[position]?.name ?? null);
}
