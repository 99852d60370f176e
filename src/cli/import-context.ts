import type { Result } from '@/lib';
import type { ImportContext } from '@/ingest';
import {
  decodeCommunesPack,
  decodeContoursPack,
  decodeFormerCommunesPack,
  decodeFrancePack,
} from '@/ingest/packs';
import type { CommandIssue } from './command-issue';
import { readPack, withPacks } from './packs';

/** Reads the directories the application ships; `packs-missing` when they have not been built. */
export function loadImportContext(): Promise<Result<ImportContext, CommandIssue>> {
  return withPacks(async () => {
    const [france, communes] = await Promise.all(['france', 'communes'].map(readPack));
    const { hierarchy, populations } = decodeFrancePack(france);
    return {
      hierarchy,
      populations,
      communes: decodeCommunesPack(communes),
      loadShippedContours: async () => decodeContoursPack(await readPack('contours')),
      loadFormerCommunes: async () => decodeFormerCommunesPack(await readPack('former-communes')),
    };
  });
}
