import type { MappedLevel } from '@/domain/territory';

/** The same words whatever the level. */
export function onAllLevels(words: string): Readonly<Record<MappedLevel, string>> {
  return { region: words, departement: words, epci: words, commune: words, custom: words };
}
