import {
  type CommuneCode,
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  isCommuneCode,
  normaliseDepartementCode,
} from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import type { ImportReasonCode } from '../../report/codes';
import { plainHeader, type TerritoryColumnKind } from './columns';

/** The département a row is about, with the commune when the row is finer. */
export interface TerritoryReading {
  readonly departementCode: DepartementCode;
  readonly communeCode: CommuneCode | null;
  readonly remark: ImportReasonCode | null;
}

/** Why a cell names no département. */
export type TerritoryIssue = Extract<
  ImportReasonCode,
  'unknown-departement' | 'corse-not-divided' | 'outside-departements' | 'total-row'
>;

const TOTAL_WORDS = new Set(['total', 'ensemble', 'france', 'france entiere', 'france metropolitaine', 'fr']);
const OVERSEAS_COLLECTIVITY_COMMUNE = /^(?:975|977|978|98[4-9])\d{2}$/;
const FOUR_DIGITS = /^[1-9]\d{3}$/;

/** Reads a territory cell: a département code in any usual spelling, or a commune code. */
export function readTerritory(
  cell: string,
  kind: TerritoryColumnKind,
  communes: CommuneTable,
): Result<TerritoryReading, TerritoryIssue> {
  const text = cell.trim().toUpperCase();
  const lostZero = kind === 'communes' && FOUR_DIGITS.test(text);
  const commune = lostZero ? `0${text}` : text;
  if (isCommuneCode(commune)) return success(communeReading(commune, lostZero, communes));
  if (OVERSEAS_COLLECTIVITY_COMMUNE.test(text)) return failure('outside-departements');
  const departement = normaliseDepartementCode(text);
  if (departement.ok) {
    const { code, repair } = departement.value;
    return success({ departementCode: code, communeCode: null, remark: REMARK_OF_REPAIR[repair] });
  }
  if (TOTAL_WORDS.has(plainHeader(cell))) return failure('total-row');
  const issue = departement.error;
  return failure(issue === 'empty-code' || issue === 'unknown-code' ? 'unknown-departement' : issue);
}

const REMARK_OF_REPAIR = {
  none: null,
  'letter-case': null,
  'lost-zero': 'lost-zero-repaired',
  'finess-overseas': 'territory-code-converted',
  corse: 'territory-code-converted',
  rhone: 'territory-code-converted',
} as const;

function communeReading(
  communeCode: CommuneCode,
  lostZero: boolean,
  communes: CommuneTable,
): TerritoryReading {
  const isListed = communes.positionOf(communeCode) !== undefined;
  const remark = isListed ? null : 'commune-not-in-directory';
  return {
    departementCode: departementOfCommune(communeCode),
    communeCode,
    remark: lostZero ? 'lost-zero-repaired' : remark,
  };
}
