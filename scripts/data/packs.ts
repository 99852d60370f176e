import { buildAgesPack } from './build-ages-pack';
import { buildFrancePack } from './build-france-pack';
import { buildHistoryPack } from './build-history-pack';
import { buildCommunesPack } from './communes/build-communes-pack';
import { buildFormerCommunesPack } from './communes/build-former-communes-pack';
import { locateCommunes } from './communes/locate-communes';
import { buildSettlementPack } from './build-settlement-pack';
import { buildDemonstrationPack } from './demonstration/build-demonstration-pack';
import { buildContextPack } from './geography/build-context-pack';
import { buildContoursPack } from './geography/build-contours-pack';
import { readDataTables } from './sources/data-package';
import { readNamedPoints } from './sources/named-points';
import { readDepartementShapes, readWorldAtlas } from './sources/natural-earth';
import { readTerritoryDirectory } from './sources/territory-directory';

/**
 * Builds every pack from the tables of `dataFolder` and the installed data packages.
 *
 * @returns text by file name; the same inputs give the same bytes.
 */
export function buildPacks(dataFolder: string): ReadonlyMap<string, string> {
  const tables = readDataTables(dataFolder);
  const directory = readTerritoryDirectory();
  const shapes = readDepartementShapes();
  const points = locateCommunes(directory, readNamedPoints());
  const contours = buildContoursPack(directory, shapes);
  const packs: Readonly<Record<string, unknown>> = {
    'france.json': buildFrancePack(directory, tables),
    'history.json': buildHistoryPack(directory, tables),
    'settlement.json': buildSettlementPack(directory, tables),
    'ages.json': buildAgesPack(directory, tables),
    'contours.json': contours,
    'context.json': buildContextPack(readWorldAtlas(), shapes, contours),
    'communes.json': buildCommunesPack(directory, points),
    'former-communes.json': buildFormerCommunesPack(directory),
    'demonstration.json': buildDemonstrationPack({ directory, tables, points }),
  };
  return new Map(Object.entries(packs).map(([name, pack]) => [name, JSON.stringify(pack)]));
}
