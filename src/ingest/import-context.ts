import type { CommuneTable, ContourSet, TerritoryHierarchy } from '@/domain/territory';
import type { PopulationTable } from '@/domain/population';
import type { CommuneCrosswalk } from './cog';

/** The directories files are checked against, and what some readers need. */
export interface ImportContext {
  readonly communes: CommuneTable;
  readonly hierarchy: TerritoryHierarchy;
  /** Inhabitants by département, which those of a table by commune are held against. */
  readonly populations?: readonly PopulationTable[];
  /** Gives the contours the application ships, to complete a file of metropolitan France. */
  readonly loadShippedContours?: () => Promise<ContourSet>;
  /** Gives the communes of former divisions of France, for tables older than the directory. */
  readonly loadFormerCommunes?: () => Promise<CommuneCrosswalk>;
  /** Where the WebAssembly of SQLite is served from; not needed under Node. */
  readonly sqliteWasmUrl?: string;
}
