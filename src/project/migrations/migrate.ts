import { PROJECT_VERSION } from '../project-file';

/**
 * One step of the format. Immutable once released: a later need is a later migration. It gets unchecked data of its
 * version and returns data of the next; the schema of the current version judges the result.
 */
export interface Migration {
  readonly from: number;
  readonly migrate: (file: unknown) => unknown;
}

/** Every migration, in order: entry `n` goes from version `n + 1` to version `n + 2`. Version 1 is the first, so none yet. */
const MIGRATIONS: readonly Migration[] = [];

/** The steps to take and the version to reach; the application's own by default. */
export interface MigrationPlan {
  readonly steps: readonly Migration[];
  readonly to: number;
}

const APPLICATION_PLAN: MigrationPlan = { steps: MIGRATIONS, to: PROJECT_VERSION };

/**
 * Brings the data of an older file to the current version, one step at a time.
 *
 * @param from - version the data claims, at most the current one.
 * @throws Error when a step is missing, which is a bug.
 */
export function migrateToCurrent(
  file: unknown,
  from: number,
  { steps, to }: MigrationPlan = APPLICATION_PLAN,
): unknown {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const step = steps.find((candidate) => candidate.from === version);
    if (step === undefined) throw new Error(`No migration from version ${version}`);
    current = step.migrate(current);
  }
  return current;
}
