import { failure, success, type Result } from '@/lib';
import { type DepartementCode, isDepartementCode } from './codes';

/** How a département code had to be repaired before it was recognised. */
export type DepartementRepair = 'none' | 'lost-zero' | 'letter-case' | 'finess-overseas' | 'corse' | 'rhone';

/** Why a text is not a département code. */
export type DepartementCodeIssue =
  'empty-code' | 'corse-not-divided' | 'outside-departements' | 'unknown-code';

/** A recognised code and what was done to recognise it. */
export interface NormalisedDepartementCode {
  readonly code: DepartementCode;
  readonly repair: DepartementRepair;
}

const FINESS_OVERSEAS: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9F': '976',
};
const CORSE: Readonly<Record<string, string>> = { '20A': '2A', '20B': '2B' };
const RHONE = new Set(['69D', '69M']);
const OUTSIDE_DEPARTEMENTS = new Set(['975', '977', '978', '984', '986', '987', '988', '989', '9E']);

/**
 * Recognises a département code written as French files write it: lost zero (`1`), lower case (`2a`), FINESS overseas
 * letters (`9A` for 971), Corse (`20A`) and Rhône (`69D`, `69M`) variants. Nothing is guessed: `20` alone could be
 * either Corsican département and is refused.
 *
 * @param raw - the cell as read, spaces allowed around it.
 */
export function normaliseDepartementCode(
  raw: string,
): Result<NormalisedDepartementCode, DepartementCodeIssue> {
  const trimmed = raw.trim();
  if (trimmed === '') return failure('empty-code');
  if (isDepartementCode(trimmed)) return success({ code: trimmed, repair: 'none' });
  const text = trimmed.toUpperCase();
  if (text === '20') return failure('corse-not-divided');
  if (OUTSIDE_DEPARTEMENTS.has(text)) return failure('outside-departements');
  const candidates: readonly (readonly [string | undefined, DepartementRepair])[] = [
    [text, 'letter-case'],
    [/^[1-9]$/.test(text) ? `0${text}` : undefined, 'lost-zero'],
    [FINESS_OVERSEAS[text], 'finess-overseas'],
    [CORSE[text], 'corse'],
    [RHONE.has(text) ? '69' : undefined, 'rhone'],
  ];
  for (const [code, repair] of candidates) {
    if (code !== undefined && isDepartementCode(code)) return success({ code, repair });
  }
  return failure('unknown-code');
}
