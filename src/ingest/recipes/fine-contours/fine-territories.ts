import {
  type CommuneCode,
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  type FineLevel,
} from '@/domain/territory';
import { buildCogIndex, type CommuneCrosswalk, moveToCurrentCog } from '../../cog';
import type { ImportReasonCode } from '../../report/codes';
import { communeCodeIn, epciCodeIn } from './fine-layer';

/** The territory of today a code of a file names. */
export interface NamedTerritory {
  readonly code: string;
  /** That of its first commune for an EPCI, which may go beyond it. */
  readonly departement: DepartementCode;
  readonly remarks: readonly ImportReasonCode[];
}

/** The territories of a level a file may draw. */
export interface FineTerritories {
  /** `null` for a code today's directory does not know. */
  readonly read: (text: string) => NamedTerritory | null;
  /** Every territory of the level, in the order of the directory. */
  readonly codes: readonly string[];
}

/**
 * The communes or the EPCI of today. An arrondissement municipal is a part of its commune, and so is a former commune that
 * went whole to one of today.
 *
 * @param former - `null` where former communes are not known.
 */
export function fineTerritories(
  level: FineLevel,
  communes: CommuneTable,
  former: CommuneCrosswalk | null,
): FineTerritories {
  return level === 'commune' ? communeTerritories(communes, former) : epciTerritories(communes);
}

function communeTerritories(communes: CommuneTable, former: CommuneCrosswalk | null): FineTerritories {
  const cog = buildCogIndex({ communes, crosswalks: former === null ? [] : [former] });
  const codeOfToday = (code: string): CommuneCode | null => {
    const position = communes.positionOf(code);
    if (position !== undefined) return communes.codes[position] ?? null;
    const move = moveToCurrentCog(code, cog);
    return move.status === 'moved' && move.targets.length === 1
      ? ((move.targets[0]?.code ?? null) as CommuneCode | null)
      : null;
  };
  return {
    codes: communes.codes,
    read: (text) => {
      const written = communeCodeIn(text);
      const code = written === null ? null : codeOfToday(written.code);
      if (written === null || code === null) return null;
      const remarks: ImportReasonCode[] = [];
      if (written.isRepaired) remarks.push('lost-zero-repaired');
      if (code !== written.code) remarks.push('shape-part-of-commune');
      return { code, departement: departementOfCommune(code), remarks };
    },
  };
}

function epciTerritories({ codes, epciCodes }: CommuneTable): FineTerritories {
  const departements = new Map<string, DepartementCode>();
  epciCodes.forEach((epci, rank) => {
    const commune = codes[rank];
    if (epci !== null && commune !== undefined && !departements.has(epci))
      departements.set(epci, departementOfCommune(commune));
  });
  return {
    codes: [...departements.keys()],
    read: (text) => {
      const code = epciCodeIn(text);
      const departement = code === null ? undefined : departements.get(code);
      return code === null || departement === undefined ? null : { code, departement, remarks: [] };
    },
  };
}
