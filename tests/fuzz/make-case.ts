import { Dice } from './dice';
import type { FuzzCase } from './fuzz-case';
import * as archives from './generators/archives';
import { hostileGeoPackage } from './generators/geopackages';
import * as json from './generators/json';
import * as largeTables from './generators/large-tables';
import type { Scale } from './generators/large-tables';
import * as serviceTables from './generators/service-tables';
import * as tables from './generators/tables';
import * as xmlFormats from './generators/xml-formats';
import { deleteFromSeed, mutateSeed, spliceSeeds } from './mutate-seed';
import type { Seed } from './seeds';

type Generator = (dice: Dice, scale: Scale) => FuzzCase | Promise<FuzzCase>;

const COUNTED: readonly Generator[] = [
  tables.needTable,
  tables.mixedLineEnds,
  tables.finessLines,
  serviceTables.activityTable,
  serviceTables.teamTable,
  json.finessPlusPair,
  json.strayElements,
];

/** Those that have a size to be made heavy. */
const SIZED: readonly Generator[] = [
  largeTables.blankRows,
  largeTables.manyColumns,
  largeTables.openQuote,
  largeTables.longLine,
  largeTables.manyHeads,
  json.deepNesting,
  json.repeatedArcs,
  archives.gzipBomb,
  archives.zipBomb,
  archives.manyEntries,
  xmlFormats.endlessWorkbook,
  xmlFormats.endlessOds,
  xmlFormats.hostileKml,
  xmlFormats.hostileFeed,
  hostileGeoPackage,
];

const HOSTILE: readonly Generator[] = [
  ...SIZED,
  json.pollutingKeys,
  json.wildCoordinates,
  archives.nestedGzip,
  archives.joinedGzip,
  archives.nestedZip,
  archives.wanderingNames,
  archives.falseOpening,
  archives.wholeFolder,
  xmlFormats.strangeCells,
];

/** One case in this many is as large as an attacker would make it. */
const HEAVY_EVERY = 125;

/** The case of a rank in a run: the same for the same seed, whatever the other cases. */
export async function makeCase(seeds: readonly Seed[], seed: number, rank: number): Promise<FuzzCase> {
  const dice = Dice.of(seed, rank);
  if (rank % HEAVY_EVERY === HEAVY_EVERY - 1) {
    const made = await pickInTurn(rank)(dice, { heavy: true });
    return { ...made, title: `heavy: ${made.title}` };
  }
  const share = dice.below(100);
  if (share < 60) return mutateSeed(dice.pick(seeds), dice);
  if (share < 66) return deleteFromSeed(dice.pick(seeds), dice);
  if (share < 72) return spliceSeeds([dice.pick(seeds), dice.pick(seeds)], dice);
  return dice.pick(share < 82 ? COUNTED : HOSTILE)(dice, { heavy: false });
}

/** Heavy cases are few: each generator has its turn. */
function pickInTurn(rank: number): Generator {
  return SIZED[Math.floor(rank / HEAVY_EVERY) % SIZED.length] ?? hostileGeoPackage;
}
