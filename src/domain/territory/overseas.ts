import type { Territory, TerritoryIndex } from './territory-index';

const OVERSEAS_REGIONS: ReadonlySet<string> = new Set(['01', '02', '03', '04', '06']);

/**
 * Whether a territory is overseas: one of the five départements and régions, or a territory given to one of these
 * départements.
 */
export function isOverseas({ code, parentCode }: Territory, level: TerritoryIndex['level']): boolean {
  if (level === 'france') return false;
  if (level === 'region') return OVERSEAS_REGIONS.has(code);
  return (level === 'departement' ? code : (parentCode ?? code)).startsWith('97');
}
