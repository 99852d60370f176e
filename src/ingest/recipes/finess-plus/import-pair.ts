import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import { type ImportHooks, readJson } from '../../read';
import {
  buildRegisterImport,
  type RegisterImport,
  type RegisterIssue,
  type RegisterPair,
  type RegisterRecipe,
  type RegisterTitle,
} from '../finess/register';
import { readActivites } from './activites-file';
import { readStructures } from './structures-file';

const TITLE: RegisterTitle = {
  prefix: 'finess-plus',
  name: 'FINESS+',
  source: 'FINESS+ (Agence du numérique en santé)',
  finessColumn: 'numFinessEge',
};

/** FINESS+: structures and activités, in JSON, published since 2026. */
export const FINESS_PLUS: RegisterRecipe = {
  kinds: { structures: 'finess-structures', capacities: 'finess-activites' },
  missing: { structures: 'missing-pair-structures', capacities: 'missing-pair-activites' },
  readThrough: (file, hooks) => readJson(file, { phase: 'reading', hooks }, () => 'continue'),
  importPair,
};

/** Reads a pair into an offer: structures first, since they say which establishments are kept. */
async function importPair(
  pair: RegisterPair,
  context: ImportContext,
  hooks: ImportHooks,
): Promise<Result<RegisterImport, RegisterIssue>> {
  const structures = await readStructures(pair.structures, context, hooks);
  if (!structures.ok) return failure({ role: 'structures', issue: structures.error });
  const activites = await readActivites(pair.capacities, structures.value, hooks);
  if (!activites.ok) return failure({ role: 'capacities', issue: activites.error });
  return success(buildRegisterImport(structures.value, activites.value, TITLE));
}
