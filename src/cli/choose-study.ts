import {
  type DepartementCode,
  knownStudy,
  normaliseDepartementCode,
  type RegionCode,
  type Study,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { failure, type Result, success } from '@/lib';
import type { CommandIssue } from './command-issue';

/** What `--study` asks for. */
export type StudyChoice = { readonly kind: 'france' } | Study;

const SET = 'set:';
const FRANCE = 'france';
const OPTION = '--study';
const CHOICES = [FRANCE, '53', 'set:22,29,…'];

function unknownStudy(value: string, choices: readonly string[] = CHOICES): CommandIssue {
  return { code: 'unknown-choice', option: OPTION, value, choices };
}

/** Reads `--study`: `france`, the code of a région, or those of départements between commas after `set:`. */
export function parseStudy(text: string | undefined): Result<StudyChoice | null, CommandIssue> {
  if (text === undefined) return success(null);
  if (text === FRANCE) return success({ kind: 'france' });
  if (!text.startsWith(SET)) {
    return /^\d{2}$/.test(text)
      ? success({ kind: 'region', code: text as RegionCode })
      : failure(unknownStudy(text));
  }
  const codes = text.slice(SET.length).split(',').map(normaliseDepartementCode);
  if (codes.some((code) => !code.ok)) return failure(unknownStudy(text));
  const known = new Set<DepartementCode>(codes.flatMap((code) => (code.ok ? [code.value.code] : [])));
  return success({ kind: 'departements', name: [...known].join(', '), codes: [...known] });
}

/**
 * The study that a choice means, or that of the dossier when none is made; `null` for the whole country. Codes of a dossier
 * that the directory does not have are left out, those of a choice are refused.
 */
export function planStudy(
  choice: StudyChoice | null,
  ofDossier: Study | null,
  hierarchy: TerritoryHierarchy,
): Result<Study | null, CommandIssue> {
  if (choice === null) return success(ofDossier && knownStudy(ofDossier, hierarchy).study);
  if (choice.kind === 'france') return success(null);
  const { unknown } = knownStudy(choice, hierarchy);
  const { territories } = hierarchy[choice.kind === 'region' ? 'region' : 'departement'];
  return unknown.length === 0
    ? success(choice)
    : failure(
        unknownStudy(
          unknown.join(','),
          territories.map(({ code }) => code),
        ),
      );
}
