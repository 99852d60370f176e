import type { FigureHistory } from '@/domain/population';
import type { TerritoryIndex } from '@/domain/territory';
import { decodeHistoryPack } from '@/ingest/packs';

/**
 * Reads the figures of former years.
 *
 * @throws Error when they cannot be fetched or read: the application itself is broken.
 */
export async function loadHistory(url: string, departements: TerritoryIndex): Promise<FigureHistory> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return decodeHistoryPack(await response.json(), departements);
}
