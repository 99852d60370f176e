import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import type { ImportHooks } from '../../read';
import {
  buildRegisterImport,
  type RegisterImport,
  type RegisterIssue,
  type RegisterPair,
  type RegisterRecipe,
  type RegisterTitle,
} from '../finess/register';
import { readEquipements } from './equipements-file';
import { readRecords } from './read-records';
import { readStructures } from './structures-file';

const TITLE: RegisterTitle = {
  prefix: 'finess-csv',
  name: 'FINESS',
  source: 'FINESS (DREES, Agence du numérique en santé)',
  finessColumn: 'nofinesset',
};

/** The etalab series of FINESS, in CSV, published until May 2026: structures (502 or 507) and equipment (505). */
export const FINESS_CSV: RegisterRecipe = {
  kinds: { structures: 'finess-csv-structures', capacities: 'finess-csv-equipements' },
  missing: { structures: 'missing-pair-csv-structures', capacities: 'missing-pair-csv-equipements' },
  readThrough: (file, hooks) => readRecords(file, hooks, () => () => undefined),
  importPair,
};

/** Reads a pair into an offer: structures first, since they say which establishments are kept. */
async function importPair(
  pair: RegisterPair,
  { communes }: ImportContext,
  hooks: ImportHooks,
): Promise<Result<RegisterImport, RegisterIssue>> {
  const structures = await readStructures(pair.structures, communes, hooks);
  if (!structures.ok) return failure({ role: 'structures', issue: structures.error });
  const equipements = await readEquipements(pair.capacities, structures.value, hooks);
  if (!equipements.ok) return failure({ role: 'capacities', issue: equipements.error });
  return success(buildRegisterImport(structures.value, equipements.value, TITLE));
}
