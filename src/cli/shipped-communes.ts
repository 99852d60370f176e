import { isCommuneLevel, type FigureLevel, nestCommunes } from '@/domain/territory';
import { decodeCommunesPack } from '@/ingest/packs';
import { failure, type Result, success } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { ShippedFigures } from './build-indicator-report';
import type { CommandIssue } from './command-issue';
import { readPack, withPacks } from './packs';

/**
 * Adds what the levels made of communes are counted by to what the application ships, when one of them is asked for: the
 * directory of communes, the territories of the dossier and its inhabitants by age.
 */
export async function withCommunesFor(
  level: FigureLevel,
  { territories, communePopulation }: Pick<ProjectDocument, 'territories' | 'communePopulation'>,
  shipped: ShippedFigures,
): Promise<Result<ShippedFigures, CommandIssue>> {
  if (!isCommuneLevel(level)) return success(shipped);
  if (level === 'custom' && territories === null) return failure(NO_TERRITORIES);
  const pack = await withPacks(async () => decodeCommunesPack(await readPack('communes')));
  if (!pack.ok) return pack;
  const nested = nestCommunes(shipped.hierarchy, pack.value, territories?.territories ?? []);
  return success({ ...shipped, ...nested, communePopulation });
}

/** Adds the directory of communes to what the application ships. */
export async function withDirectoryOfCommunes(
  shipped: ShippedFigures,
): Promise<Result<ShippedFigures, CommandIssue>> {
  const pack = await withPacks(async () => decodeCommunesPack(await readPack('communes')));
  return pack.ok ? success({ ...shipped, communes: pack.value }) : pack;
}

const NO_TERRITORIES: CommandIssue = {
  code: 'unknown-choice',
  option: '--level',
  value: 'custom',
  choices: ['france', 'region', 'departement', 'epci', 'commune'],
};
