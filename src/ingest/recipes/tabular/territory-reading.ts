import type { CommuneCode, DepartementCode } from '@/domain/territory';
import type { CogMoved } from '../../cog';
import type { ImportReasonCode } from '../../report/codes';

/** The level a cell speaks at; `rhone-part` for the Rhône without Lyon (`69D`) or the métropole de Lyon (`69M`). */
export type ReadLevel = 'departement' | 'commune' | 'epci' | 'rhone-part';

/** A département that a row is about, with the commune when the row is finer. */
export interface TerritoryPart {
  readonly departementCode: DepartementCode;
  readonly communeCode: CommuneCode | null;
  /** Part of the row that goes there, between 0 and 1. */
  readonly share: number;
}

/** A cell that names a territory for sure. */
export interface TerritoryRead {
  readonly outcome: 'read';
  readonly level: ReadLevel;
  /** What the row is about, as its file divides France: two communes since merged stay two. */
  readonly key: string;
  /** One, but for a commune since split. */
  readonly parts: readonly TerritoryPart[];
  readonly remark: ImportReasonCode | null;
  /** How a former commune was carried to today’s. */
  readonly moved: CogMoved | null;
}

/** A cell that names no territory a row can be counted in. */
export interface TerritoryLeft {
  readonly outcome: 'rejected' | 'skipped';
  readonly code: ImportReasonCode;
  /** An EPCI that lies in several départements, for a recipe that keeps counts of EPCI: a part for each of them. */
  readonly across?: TerritoryRead;
}

/** What a territory cell was found to be. */
export type TerritoryReading = TerritoryRead | TerritoryLeft;
