import type { CommuneTable, ContourSet, TerritoryHierarchy } from '@/domain/territory';

/** The directories files are checked against, and what some readers need. */
export interface ImportContext {
  readonly communes: CommuneTable;
  readonly hierarchy: TerritoryHierarchy;
  /** Gives the contours the application ships, to complete a file of metropolitan France. */
  readonly loadShippedContours?: () => Promise<ContourSet>;
  /** Where the WebAssembly of SQLite is served from; not needed under Node. */
  readonly sqliteWasmUrl?: string;
}
