import type { RegionCode } from '@/domain/territory';
import type { CogMove } from './cog-move';

/** A région that stopped existing on 1 January 2016 (law 2015-29 of 16 January 2015) and the one it became a part of. */
export interface FormerRegion {
  readonly formerCode: string;
  readonly formerName: string;
  readonly code: RegionCode;
  readonly name: string;
}

const NAMES = {
  '27': 'Bourgogne-Franche-Comté',
  '28': 'Normandie',
  '32': 'Hauts-de-France',
  '44': 'Grand Est',
  '75': 'Nouvelle-Aquitaine',
  '76': 'Occitanie',
  '84': 'Auvergne-Rhône-Alpes',
} as const;

const MERGED: readonly (readonly [formerCode: string, formerName: string, code: keyof typeof NAMES])[] = [
  ['21', 'Champagne-Ardenne', '44'],
  ['22', 'Picardie', '32'],
  ['23', 'Haute-Normandie', '28'],
  ['25', 'Basse-Normandie', '28'],
  ['26', 'Bourgogne', '27'],
  ['31', 'Nord-Pas-de-Calais', '32'],
  ['41', 'Lorraine', '44'],
  ['42', 'Alsace', '44'],
  ['43', 'Franche-Comté', '27'],
  ['54', 'Poitou-Charentes', '75'],
  ['72', 'Aquitaine', '75'],
  ['73', 'Midi-Pyrénées', '76'],
  ['74', 'Limousin', '75'],
  ['82', 'Rhône-Alpes', '84'],
  ['83', 'Auvergne', '84'],
  ['91', 'Languedoc-Roussillon', '76'],
];

/** The sixteen régions that merged into seven in 2016. None of their codes was given to another région. */
export const FORMER_REGIONS: readonly FormerRegion[] = MERGED.map(([formerCode, formerName, code]) => ({
  formerCode,
  formerName,
  code: code as RegionCode,
  name: NAMES[code],
}));

const BY_CODE = new Map(FORMER_REGIONS.map((region) => [region.formerCode, region]));

/**
 * Carries the code of a région before 2016 to today's. Other codes, including those of today, are unknown here: the
 * directory of régions says which exist.
 */
export function moveRegionToCurrentCog(formerCode: string): CogMove {
  const region = BY_CODE.get(formerCode);
  if (region === undefined)
    return { status: 'unknown', formerCode, reason: 'not-in-crosswalk', possible: [] };
  const { formerName, code, name } = region;
  return {
    status: 'moved',
    formerCode,
    formerName,
    kind: 'merged-region',
    targets: [{ code, name, share: 1 }],
  };
}
