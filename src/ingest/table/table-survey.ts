import type { ColumnRole, TableMapping } from '../mapping';
import type { TableLayout } from './table-layout';

/** What the cells of a column look like. A stock is a number of people or places; a ratio is a rate or a share. */
export type ColumnContent =
  | 'territory-codes'
  | 'territory-names'
  | 'stock'
  | 'ratio'
  | 'dates'
  | 'publics'
  | 'services'
  | 'finess-numbers'
  | 'coordinates'
  | 'texts'
  | 'empty';

/** Why a role is suggested for a column. */
export type RoleReason = 'header-known' | 'cells-alike' | 'header-and-cells' | 'none';

/** A column as the mapping screen shows it. */
export interface SurveyedColumn {
  readonly header: string;
  readonly content: ColumnContent;
  /** Share of the cells looked at that have the content, from 0 to 1; `NaN` for an empty column. */
  readonly contentShare: number;
  readonly suggestedRole: ColumnRole;
  readonly reason: RoleReason;
}

/** A table as the mapping screen shows it, from its first rows alone. */
export interface SurveyedTable {
  readonly layout: TableLayout;
  readonly columns: readonly SurveyedColumn[];
  /** First rows below the headers, as the file writes them, with their row number. */
  readonly preview: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** A mapping to begin with; what is not sure is `ignore`. */
  readonly suggestion: TableMapping;
}

/**
 * Where the mapping of a file comes from: `recognised` from headers that are known, `remembered` from a former import
 * of the same shape, `chosen` by the user, `needed` when nobody can tell without the user.
 */
export type MappingOrigin = 'recognised' | 'remembered' | 'chosen' | 'needed';

/** What was seen of a file of tables, so that the user can check and change how it is read. */
export interface FileSurvey {
  readonly fileName: string;
  readonly tables: readonly SurveyedTable[];
  readonly origin: MappingOrigin;
  /** The mapping the rows were read with; `null` when one is needed first. */
  readonly mapping: TableMapping | null;
}
