import type { Provenance } from '@/domain/measure';
import { isCommuneCode } from '@/domain/territory';
import type { CommuneCrosswalk, CrosswalkEntry, CrosswalkTarget } from './crosswalk';

/** A row of a crosswalk of the user, as read: text cells. */
export interface SuppliedCrosswalkRow {
  readonly rowNumber: number;
  readonly formerCode: string;
  readonly newCode: string;
  /**
   * Part of the former commune that goes to the new one, between 0 and 1 or in « % », comma or dot; or its weight, any
   * number above 0. Absent or empty when unknown.
   */
  readonly share?: string;
}

/** Why a row of a crosswalk is left out. `shares-not-whole` leaves out every row of its former code. */
export type SuppliedCrosswalkIssueCode =
  | 'former-code-unreadable'
  | 'new-code-unreadable'
  | 'share-unreadable'
  | 'shares-not-whole'
  | 'too-many-targets'
  | 'duplicate-row';

/** A row of a crosswalk that is left out, and why. */
export interface SuppliedCrosswalkIssue {
  readonly rowNumber: number;
  readonly code: SuppliedCrosswalkIssueCode;
}

/** A crosswalk of the user and what it is called. */
export interface SuppliedCrosswalk {
  readonly rows: Iterable<SuppliedCrosswalkRow>;
  readonly id: string;
  readonly provenance: Provenance;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Whether shares are parts of 1, or weights that are made so by former code; parts when absent. */
  readonly sharesAre?: 'parts' | 'weights';
}

/** Rows of one former code that were understood. */
interface Destinations {
  readonly targets: CrosswalkTarget[];
  readonly rowNumbers: number[];
}

/** What shares may miss of 1 when they were rounded to three digits. */
const TOLERANCE = 0.01;
/** Communes a former one is divided between at most; no real one is between ten. */
export const MOST_TARGETS = 30;
const SHARE = /^((?:\d{1,15}(?:\.\d*)?|\.\d+))\s*(%?)$/;
const FORMER_CODE = /^(?:\d{2}|2[AB])\d{3}$/;

/**
 * Reads a crosswalk of the user: one row a former code and a new one, several for a split. When the shares of a former
 * code are all given they must add up to 1 within {@link TOLERANCE}, unless they are weights, and are then made to add
 * up exactly; when one is missing the split is kept with unknown shares, and its rows cannot be moved.
 */
export function readSuppliedCrosswalk(supplied: SuppliedCrosswalk): {
  readonly crosswalk: CommuneCrosswalk;
  readonly issues: readonly SuppliedCrosswalkIssue[];
} {
  const { id, provenance, fromYear, toYear, sharesAre = 'parts' } = supplied;
  const issues: SuppliedCrosswalkIssue[] = [];
  const entries: CrosswalkEntry[] = [];
  for (const [formerCode, { targets, rowNumbers }] of destinationsOf(supplied, issues)) {
    const whole = toWhole(targets, sharesAre);
    if (whole !== null) entries.push({ formerCode, formerName: null, kind: 'supplied', targets: whole });
    else issues.push(...rowNumbers.map((rowNumber) => ({ rowNumber, code: 'shares-not-whole' as const })));
  }
  return {
    crosswalk: { id, fromYear, toYear, provenance, entries },
    issues: issues.sort((left, right) => left.rowNumber - right.rowNumber),
  };
}

function destinationsOf(
  { rows, sharesAre = 'parts' }: SuppliedCrosswalk,
  issues: SuppliedCrosswalkIssue[],
): ReadonlyMap<string, Destinations> {
  const found = new Map<string, Destinations>();
  for (const row of rows) {
    const formerCode = communeCodeText(row.formerCode);
    const target = readTarget(row, sharesAre);
    const issue = FORMER_CODE.test(formerCode) ? target : 'former-code-unreadable';
    if (typeof issue === 'string') {
      issues.push({ rowNumber: row.rowNumber, code: issue });
      continue;
    }
    const destinations = found.get(formerCode) ?? { targets: [], rowNumbers: [] };
    const refusal = refusalOf(issue, destinations);
    if (refusal !== null) {
      issues.push({ rowNumber: row.rowNumber, code: refusal });
      continue;
    }
    destinations.targets.push(issue);
    destinations.rowNumbers.push(row.rowNumber);
    found.set(formerCode, destinations);
  }
  return found;
}

function refusalOf(target: CrosswalkTarget, { targets }: Destinations): SuppliedCrosswalkIssueCode | null {
  if (targets.some(({ code }) => code === target.code)) return 'duplicate-row';
  return targets.length === MOST_TARGETS ? 'too-many-targets' : null;
}

function readTarget(
  { newCode, share = '' }: SuppliedCrosswalkRow,
  sharesAre: 'parts' | 'weights',
): CrosswalkTarget | SuppliedCrosswalkIssueCode {
  const code = communeCodeText(newCode);
  if (!isCommuneCode(code)) return 'new-code-unreadable';
  const text = share.trim().replace(',', '.');
  if (text === '') return { code, share: null };
  const [, digits = '', percent = ''] = SHARE.exec(text) ?? [];
  const value = Number.parseFloat(digits) / (percent === '' ? 1 : 100);
  const isUsable = value > 0 && (value <= 1 || (sharesAre === 'weights' && value < Infinity));
  return isUsable ? { code, share: value } : 'share-unreadable';
}

function toWhole(
  targets: readonly CrosswalkTarget[],
  sharesAre: 'parts' | 'weights',
): readonly CrosswalkTarget[] | null {
  let total = 0;
  for (const { share } of targets) {
    if (share === null) return targets.map(({ code }): CrosswalkTarget => ({ code, share: null }));
    total += share;
  }
  if (sharesAre === 'parts' && Math.abs(total - 1) > TOLERANCE) return null;
  return targets.map(({ code, share }) => ({ code, share: share === null ? null : share / total }));
}

/** A commune code with the zero and the capital letter a spreadsheet may have taken. */
export function communeCodeText(cell: string): string {
  const text = cell.trim().toUpperCase();
  return /^[1-9]\d{3}$/.test(text) ? `0${text}` : text;
}
