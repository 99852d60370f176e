import * as v from 'valibot';
import type { CommuneCode, CommunePoint, CommuneTable, EpciCode } from '@/domain/territory';
import {
  COMMUNE_CODE_COLUMN,
  COUNT_COLUMN,
  DEGREES_OR_NOTHING_COLUMN,
  EPCI_CODE,
  POSITION_COLUMN,
  PROVENANCE,
  TEXT_COLUMN,
} from './pack-schemas';
import { checkColumns, entryAt, readPack } from './read-pack';

const NAME = 'communes.json';

/** Where the point of a commune comes from, in the order of the pack's `pointQualities` numbers. */
export const COMMUNE_POINT_QUALITIES = ['located', 'epci-point', 'none'] as const;

const COMMUNES_PACK = v.object({
  provenance: PROVENANCE,
  epci: v.object({ codes: v.array(EPCI_CODE), names: v.array(v.string()) }),
  codes: COMMUNE_CODE_COLUMN,
  names: TEXT_COLUMN,
  /** Position of each commune's EPCI; −1 where it belongs to none. */
  epciPositions: POSITION_COLUMN,
  populations: COUNT_COLUMN,
  longitudes: DEGREES_OR_NOTHING_COLUMN,
  latitudes: DEGREES_OR_NOTHING_COLUMN,
  /** Positions in {@link COMMUNE_POINT_QUALITIES}. */
  pointQualities: POSITION_COLUMN,
  /** Arrondissements municipaux and the commune each is a part of. */
  arrondissements: v.object({ codes: COMMUNE_CODE_COLUMN, communeCodes: COMMUNE_CODE_COLUMN }),
});

/** `communes.json` as written: one array a column, in the order of the codes. */
export type CommunesPackFile = v.InferInput<typeof COMMUNES_PACK>;

type DecodedFile = v.InferOutput<typeof COMMUNES_PACK>;

/**
 * Reads `communes.json`.
 *
 * @throws Error when the pack is not one this version of the application can read.
 */
export function decodeCommunesPack(json: unknown): CommuneTable {
  const file = readPack(NAME, COMMUNES_PACK, json);
  const { codes, names, epciPositions, populations, longitudes, latitudes, pointQualities } = file;
  checkColumns(NAME, codes.length, {
    names,
    epciPositions,
    populations,
    longitudes,
    latitudes,
    pointQualities,
  });
  checkColumns(NAME, file.epci.codes.length, { 'epci.names': file.epci.names });
  const positions = buildPositions(file);
  return {
    codes,
    names,
    epciCodes: epciPositions.map((position) =>
      position === -1 ? null : entryAt(file.epci.codes, position, 'EPCI'),
    ),
    epciNames: new Map<EpciCode, string>(
      file.epci.codes.map((code, position) => [code, entryAt(file.epci.names, position, 'name of EPCI')]),
    ),
    populations: Float64Array.from(populations),
    points: codes.map((_, position) => pointAt(file, position)),
    provenance: file.provenance,
    positionOf: (code) => positions.get(code),
  };
}

function pointAt(file: DecodedFile, position: number): CommunePoint | null {
  const quality = COMMUNE_POINT_QUALITIES[entryAt(file.pointQualities, position, 'point quality')];
  const longitude = file.longitudes[position];
  const latitude = file.latitudes[position];
  if (quality === undefined || quality === 'none' || typeof longitude !== 'number') return null;
  return typeof latitude === 'number' ? { longitude, latitude, quality } : null;
}

function buildPositions({ codes, arrondissements }: DecodedFile): ReadonlyMap<string, number> {
  const positions = new Map<string, number>(codes.map((code: CommuneCode, position) => [code, position]));
  checkColumns(NAME, arrondissements.codes.length, {
    'arrondissements.communeCodes': arrondissements.communeCodes,
  });
  arrondissements.codes.forEach((code, rank) => {
    const communeCode = entryAt(arrondissements.communeCodes, rank, 'commune of arrondissement');
    const position = positions.get(communeCode);
    if (position === undefined)
      throw new Error(`Pack ${NAME}: arrondissement ${code} of unknown commune ${communeCode}`);
    positions.set(code, position);
  });
  return positions;
}
