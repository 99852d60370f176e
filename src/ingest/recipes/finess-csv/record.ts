/** Kinds of record of the etalab files that are read, by the word each line begins with. */
export type RecordType = 'structureet' | 'geolocalisation' | 'equipementsocial';

/** Position of the cells that are read in a `structureet` of the structures file. */
export const STRUCTURE = {
  finess: 1,
  legalEntity: 2,
  shortName: 3,
  longName: 4,
  commune: 12,
  departement: 13,
  category: 18,
} as const;

/** Position of the cells that are read in a `geolocalisation`. */
export const GEOLOCATION = { finess: 1, x: 2, y: 3, source: 4 } as const;

/** Position of the cells that are read in an `equipementsocial`. */
export const EQUIPMENT = {
  finess: 1,
  activity: 2,
  mode: 4,
  public: 6,
  installed: 9,
  installedRemoved: 15,
  authorised: 18,
  authorisedRemoved: 24,
} as const;

/** How many cells a record has, at least and at most. */
export interface RecordWidth {
  readonly min: number;
  readonly max: number;
}

/** A record may miss cells that are not read, but never the one after the last that is: that one would be cut. */
export const WIDTHS = {
  structure: { min: STRUCTURE.category + 2, max: 32 },
  geolocation: { min: GEOLOCATION.source + 1, max: 6 },
  equipment: { min: EQUIPMENT.authorisedRemoved + 2, max: 28 },
  equippedEstablishment: { min: 2, max: 4 },
} as const satisfies Readonly<Record<string, RecordWidth>>;

/** The kind of a record, `undefined` when it is none of those that are read. */
export function recordTypeOf(cells: readonly string[]): RecordType | undefined {
  const word = cells[0]?.trim().toLowerCase();
  return word === 'structureet' || word === 'geolocalisation' || word === 'equipementsocial'
    ? word
    : undefined;
}

/** Number of cells, without the empty ones a spreadsheet adds to make all lines as long. */
export function filledLength(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Says whether a record has the cells of its kind; a stray separator or a cut line makes it otherwise. */
export function fits(cells: readonly string[], { min, max }: RecordWidth): boolean {
  return cells.length >= min && filledLength(cells) <= max;
}

/** The text of a cell without the spaces around it; `null` when it is empty or missing. */
export function textIn(cells: readonly string[], position: number): string | null {
  const text = cells[position]?.trim() ?? '';
  return text === '' ? null : text;
}
