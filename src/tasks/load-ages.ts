import type { AgeStructureTable } from '@/domain/population';
import type { TerritoryIndex } from '@/domain/territory';
import { decodeAgesPack } from '@/ingest/packs';

/**
 * Reads the ages of the inhabitants of each département.
 *
 * @throws Error when they cannot be fetched or read: the application itself is broken.
 */
export async function loadAges(
  url: string,
  departements: TerritoryIndex,
): Promise<readonly AgeStructureTable[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return decodeAgesPack(await response.json(), departements);
}
