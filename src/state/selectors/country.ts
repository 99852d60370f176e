import {
  type CommuneNesting,
  type CommuneTable,
  nestCommunes,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { memoizeTwo } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';

/** The territories of every level, and what those made of communes are made of once their directory is read. */
export interface Country {
  readonly hierarchy: TerritoryHierarchy;
  readonly nesting: CommuneNesting | undefined;
}

/**
 * Builds the selector of the country of a dossier, with the territories of the user.
 *
 * @param communes - gives the directory, `null` until it is read.
 */
export function createCountrySelector(
  embedded: Pick<EmbeddedData, 'hierarchy'>,
  communes: () => CommuneTable | null,
): (document: ProjectDocument) => Country {
  const nest = memoizeTwo(
    (table: CommuneTable | null, territories: ProjectDocument['territories']): Country =>
      table === null
        ? { hierarchy: embedded.hierarchy, nesting: undefined }
        : nestCommunes(embedded.hierarchy, table, territories?.territories ?? []),
  );
  return (document) => nest(communes(), document.territories);
}
