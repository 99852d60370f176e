import type { CommuneTable, TerritoryHierarchy } from '@/domain/territory';

/** The directories files are checked against. */
export interface ImportContext {
  readonly communes: CommuneTable;
  readonly hierarchy: TerritoryHierarchy;
}
