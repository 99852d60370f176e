import { isCommuneCode, normaliseDepartementCode } from '@/domain/territory';
import type { LevelDirectory } from './level-directory';
import type { CodeRepair, MatchIssue, MatchLevel } from './match';

/** What a text is as a code of a level: a territory, a code that means nothing, or no code at all. */
export type CodeReading =
  | { readonly kind: 'found'; readonly position: number; readonly repair: CodeRepair | null }
  | {
      readonly kind: 'unknown';
      /** As today's rules would write it: what a crosswalk is asked. */
      readonly code: string;
      readonly issue: Extract<MatchIssue, 'unknown-code' | 'corse-not-divided' | 'outside-departements'>;
    }
  | { readonly kind: 'not-a-code' };

interface WrittenCode {
  readonly code: string;
  readonly repair: CodeRepair | null;
}

const NOT_A_CODE: CodeReading = { kind: 'not-a-code' };
const NUMBER_DECIMALS = /[.,]0+$/;
const CODE_PREFIX =
  /^(?:D[ÉE]PARTEMENT|DEPT|DPT|D[ÉE]P|MDPH|MDA|CD|FR|D|R[ÉE]GION|REG|ARS|R|INSEE|COM|SIREN)[\s._-]*(?=\d)/;
const CODE_SHAPE: Readonly<Record<MatchLevel, RegExp>> = {
  region: /^\d{1,2}$/,
  departement: /^(?:\d{1,3}|2[AB]|20[ABab]|02[AB]|69[DM]|9[A-F])$/,
  epci: /^\d{9}$/,
  commune: /^(?:\d{4,5}|2[AB]\d{3}|20[AB]\d{3}|9[A-F]\d{3})$/,
};
const OVERSEAS_COLLECTIVITY = /^(?:975|977|978|98[4-9])/;

/** Reads a text as a code of a level, with the usual damages of codes repaired. */
export function findCode(text: string, directory: LevelDirectory): CodeReading {
  const { level } = directory;
  if (!/\d/.test(text)) return NOT_A_CODE;
  const written = text.trim().toUpperCase();
  const { code: bare, repair: freed } = freeCode(written, level);
  if (!CODE_SHAPE[level].test(bare)) return NOT_A_CODE;
  const casing: CodeRepair | null = bare === text.trim() ? null : 'letter-case';
  const { code, repair } = normaliseCode(bare, level);
  const position = directory.positionOf(code);
  if (position !== undefined && directory.entries[position]?.ref.code === code)
    return { kind: 'found', position, repair: repair ?? freed ?? casing };
  return { kind: 'unknown', code, issue: issueOf(code, level) };
}

function freeCode(written: string, level: MatchLevel): WrittenCode {
  const withoutDecimals = written.replace(NUMBER_DECIMALS, '');
  const number = level === 'epci' ? withoutDecimals.replace(/\s/g, '') : withoutDecimals;
  if (number !== written && CODE_SHAPE[level].test(number)) return { code: number, repair: 'number-format' };
  const unprefixed = number.replace(CODE_PREFIX, '');
  return { code: unprefixed, repair: unprefixed === written ? null : 'prefix' };
}

function normaliseCode(code: string, level: MatchLevel): WrittenCode {
  switch (level) {
    case 'region':
      return code.length === 1 ? { code: `0${code}`, repair: 'lost-zero' } : { code, repair: null };
    case 'departement':
      return normaliseDepartement(code);
    case 'commune':
      return normaliseCommune(code);
    case 'epci':
      return { code, repair: null };
  }
}

function normaliseDepartement(code: string): WrittenCode {
  const result = normaliseDepartementCode(code);
  if (result.ok)
    return { code: result.value.code, repair: result.value.repair === 'none' ? null : result.value.repair };
  return /^0\d\d$|^02[AB]$/.test(code)
    ? { code: code.slice(1), repair: 'extra-zero' }
    : { code, repair: null };
}

function normaliseCommune(code: string): WrittenCode {
  if (isCommuneCode(code)) return { code, repair: null };
  if (/^\d{4}$/.test(code)) return { code: `0${code}`, repair: 'lost-zero' };
  if (/^20[AB]/.test(code)) return { code: `2${code.slice(2)}`, repair: 'corse' };
  if (/^9[A-F]/.test(code)) {
    // In FINESS the first character of the commune repeats the last of the département: 9B, 207 is 97207.
    const departement = normaliseDepartementCode(code.slice(0, 2));
    if (departement.ok && departement.value.code.endsWith(code.charAt(2)))
      return { code: `97${code.slice(2)}`, repair: 'finess-overseas' };
  }
  return { code, repair: null };
}

function issueOf(code: string, level: MatchLevel): Extract<CodeReading, { kind: 'unknown' }>['issue'] {
  if (level === 'departement') {
    const result = normaliseDepartementCode(code);
    if (!result.ok && (result.error === 'corse-not-divided' || result.error === 'outside-departements'))
      return result.error;
  }
  return level === 'commune' && OVERSEAS_COLLECTIVITY.test(code) ? 'outside-departements' : 'unknown-code';
}
