/** How a figure came to be; shown to the user beside it. */
export type DataStatus = 'official' | 'derived' | 'estimated' | 'demonstration' | 'user';

/** Where figures come from. Travels with every column, dataset and export. */
export interface Provenance {
  /** Short stable id, e.g. `insee-population-2025`. */
  readonly id: string;
  /** Producer and title as printed under a map, e.g. « INSEE, estimations de population ». */
  readonly source: string;
  /** Date or year the figures describe, ISO 8601 (`2025`, `2026-08`, `2026-08-13`), or `null` when the file does not say. */
  readonly date: string | null;
  /** Licence name, or `null` for a user's own file. */
  readonly licence: string | null;
  readonly status: DataStatus;
}
