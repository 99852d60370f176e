import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import type { ImportHooks, ReadIssue, SourceFile } from '../../read';
import {
  buildRegisterImport,
  type CapacitiesFile,
  type RegisterRecipe,
  type RegisterTitle,
  type StructuresFile,
} from './register';

/** What makes one way the register is published differ from another. */
export interface RegisterReaders extends Pick<RegisterRecipe, 'kinds' | 'missing' | 'readThrough'> {
  readonly title: RegisterTitle;
  readStructures(
    file: SourceFile,
    context: ImportContext,
    hooks: ImportHooks,
  ): Promise<Result<StructuresFile, ReadIssue>>;
  readCapacities(
    file: SourceFile,
    structures: StructuresFile,
    hooks: ImportHooks,
  ): Promise<Result<CapacitiesFile, ReadIssue>>;
}

/** A recipe that reads a pair into an offer: structures first, since they say which establishments are kept. */
export function registerRecipe(readers: RegisterReaders): RegisterRecipe {
  const { kinds, missing, title } = readers;
  return {
    kinds,
    missing,
    readThrough: (file, hooks) => readers.readThrough(file, hooks),
    importPair: async (pair, context, hooks) => {
      const structures = await readers.readStructures(pair.structures, context, hooks);
      if (!structures.ok) return failure({ role: 'structures', issue: structures.error });
      const capacities = await readers.readCapacities(pair.capacities, structures.value, hooks);
      if (!capacities.ok) return failure({ role: 'capacities', issue: capacities.error });
      return success(buildRegisterImport(structures.value, capacities.value, title));
    },
  };
}
