import { MAPPED_LEVELS, type MappedLevel } from '@/domain/territory';

/**
 * Identity of a territory for the map's feature states. The level is part of it because codes repeat from one level to
 * another (01 is Ain and Guadeloupe): a change of level would otherwise show the old shapes in the new colours until the
 * new shapes arrive.
 */
export function territoryKey(level: MappedLevel, code: string): string {
  return `${level}:${code}`;
}

/** The territory a key stands for; `null` for what is no key. */
export function territoryOfKey(key: string): { readonly level: MappedLevel; readonly code: string } | null {
  const level = MAPPED_LEVELS.find((one) => key.startsWith(territoryKey(one, '')));
  return level === undefined ? null : { level, code: key.slice(level.length + 1) };
}
