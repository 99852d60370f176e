import { plainText } from './plain-text';
import type { ColumnMapping, TableMapping } from './table-mapping';

/** A column of a mapping that is read, and where it stands in a table. */
export interface BoundColumn extends ColumnMapping {
  readonly position: number;
}

/** A mapping laid over the headers of a table. */
export interface BoundMapping {
  /** Columns that are read, in the order of the mapping. */
  readonly columns: readonly BoundColumn[];
  /** Headers of the table that the mapping does not speak of. */
  readonly unknownHeaders: readonly string[];
}

interface Headers {
  readonly headers: readonly string[];
}

/** What two tables of one shape share: the words of their headers, in whatever order, case or accents. */
export function shapeOf(headers: readonly string[]): string {
  return JSON.stringify(headers.map(plainText).sort());
}

/** Whether a mapping was made for exactly these headers. */
export function mappingIsFor(mapping: TableMapping, { headers }: Headers): boolean {
  return shapeOf(mapping.columns.map(({ header }) => header)) === shapeOf(headers);
}

/**
 * Lays a mapping over the headers of a table. A header is found as it is written, or else by its words.
 *
 * @returns where the columns stand, or `null` when one that is to be read is not there.
 */
export function bindMapping({ columns }: TableMapping, headers: readonly string[]): BoundMapping | null {
  const free = new FreeHeaders(headers);
  const exact = columns.map(({ header }) => free.takeWritten(header));
  const bound: BoundColumn[] = [];
  for (const [rank, column] of columns.entries()) {
    const position = exact[rank] ?? free.takeWorded(column.header);
    if (column.role === 'ignore') continue;
    if (position === null) return null;
    bound.push({ ...column, position });
  }
  return { columns: bound, unknownHeaders: free.rest() };
}

/** Headers of a table that no column of a mapping has taken yet. */
class FreeHeaders {
  private readonly taken: boolean[];
  private readonly written = new Map<string, number[]>();
  private readonly worded = new Map<string, number[]>();

  constructor(private readonly headers: readonly string[]) {
    this.taken = headers.map(() => false);
    for (const [position, header] of headers.entries()) {
      pushTo(this.written, header, position);
      pushTo(this.worded, plainText(header), position);
    }
  }

  takeWritten(header: string): number | null {
    return this.takeFirst(this.written.get(header));
  }

  takeWorded(header: string): number | null {
    return this.takeFirst(this.worded.get(plainText(header)));
  }

  rest(): readonly string[] {
    return this.headers.filter((_, position) => this.taken[position] === false);
  }

  private takeFirst(positions: readonly number[] = []): number | null {
    const position = positions.find((candidate) => this.taken[candidate] === false);
    if (position === undefined) return null;
    this.taken[position] = true;
    return position;
  }
}

function pushTo(positions: Map<string, number[]>, key: string, position: number): void {
  const known = positions.get(key);
  if (known === undefined) positions.set(key, [position]);
  else known.push(position);
}
