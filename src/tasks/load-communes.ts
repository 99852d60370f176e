import type { CommuneTable } from '@/domain/territory';
import { decodeCommunesPack } from '@/ingest/packs';

/**
 * Reads the directory of communes.
 *
 * @throws Error when it cannot be fetched or read: the application itself is broken.
 */
export async function loadCommunes(url: string): Promise<CommuneTable> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return decodeCommunesPack(await response.json());
}
