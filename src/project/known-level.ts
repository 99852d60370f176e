import type { MappedLevel, TerritorySet } from '@/domain/territory';

/** The level to show of a dossier: that of the user's own territories only where there are some. */
export function knownLevel(level: MappedLevel, territories: TerritorySet | null): MappedLevel {
  return level === 'custom' && territories === null ? 'departement' : level;
}
