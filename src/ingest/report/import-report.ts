/** What an imported file was recognised as. */
export type FileKind =
  | 'finess-structures'
  | 'finess-activites'
  | 'finess-csv-structures'
  | 'finess-csv-equipements'
  | 'finess-xml-structures'
  | 'finess-xml-equipements'
  | 'need-table'
  | 'activity-table'
  | 'coverage-table'
  | 'establishment-table'
  | 'territory-table'
  | 'population-table'
  | 'cog-crosswalk'
  | 'contours'
  | 'shapefile-part'
  | 'unknown';

/** What became of a row that is worth telling: taken with a remark, refused, or left aside by a stated rule. */
export type RowOutcome = 'warned' | 'rejected' | 'skipped';

/** One row, as the user can find it again in the file. */
export interface ReportedRow {
  /** 1-based line of a table; 1-based rank of the object in a JSON or XML file; `null` when the remark is about the whole file. */
  readonly row: number | null;
  /** Column or JSON field, as the file names it. */
  readonly column: string | null;
  /** Raw text, cut at 200 characters. */
  readonly value: string;
}

/** All the rows of a file that had the same fate for the same reason. */
export interface ReasonGroup<Code extends string = string> {
  readonly code: Code;
  readonly outcome: RowOutcome;
  readonly count: number;
  /** The first three rows. */
  readonly examples: readonly ReportedRow[];
}

/**
 * The account of one file. Invariant: `read = accepted + rejected + skipped`; `warned` counts accepted rows that bear
 * a remark.
 */
export interface FileReport<Code extends string = string> {
  readonly name: string;
  readonly kind: FileKind;
  readonly read: number;
  readonly accepted: number;
  readonly warned: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly reasons: readonly ReasonGroup<Code>[];
}
