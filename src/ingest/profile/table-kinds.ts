import { TABLE_TARGETS, type TableTarget } from '../mapping';
import type { FileKind } from '../report/import-report';

const KIND_OF_TARGET: Readonly<Record<TableTarget, FileKind>> = {
  need: 'need-table',
  activity: 'activity-table',
  coverage: 'coverage-table',
  establishments: 'establishment-table',
  territories: 'territory-table',
  population: 'population-table',
};

/** What a table that brings something is told to be. */
export function kindOfTarget(target: TableTarget): FileKind {
  return KIND_OF_TARGET[target];
}

/** What a table the user says to be of a kind brings; `null` for a kind that is none of a mapped table. */
export function targetOfKind(kind: FileKind | 'ignored' | undefined): TableTarget | null {
  return TABLE_TARGETS.find((target) => KIND_OF_TARGET[target] === kind) ?? null;
}
