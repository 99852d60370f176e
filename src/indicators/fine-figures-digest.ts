import { type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import type { CommunePopulation } from '@/domain/population';
import {
  COMMUNE_LEVELS,
  type CommuneTable,
  type CustomTerritory,
  type FigureLevel,
  nestCommunes,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { roundToTwelveDigits } from './twelve-digits';

/** What a dossier adds to the figures of communes, as plain data. */
export interface FineFigureRequest {
  /** Territories the user made of communes; none when there are none. */
  readonly territories: readonly CustomTerritory[];
  readonly communePopulation: CommunePopulation | null;
}

/** How many territories in a row, their state, their number. */
const RUN_BYTES = 4 + 1 + Float64Array.BYTES_PER_ELEMENT;

/**
 * A country down to its communes, and what they are counted by.
 *
 * @throws Error when the directory of communes is not given: a bug.
 */
export function fineSources(
  hierarchy: TerritoryHierarchy,
  { territories, communePopulation }: FineFigureRequest,
  communes: CommuneTable | undefined,
) {
  if (communes === undefined) throw new Error('Figures of communes without their directory');
  return { ...nestCommunes(hierarchy, communes, territories), communePopulation };
}

/** The territories figures of communes are of, in the order of the bytes of their columns. */
export function* fineTerritoryPieces(hierarchy: TerritoryHierarchy): Generator<string> {
  for (const level of COMMUNE_LEVELS)
    yield `${level}\t${hierarchy[level].territories.map(({ code }) => code).join()}\n`;
}

/** Writes the columns of a measure at the levels made of communes. */
export type WriteFine = (
  id: string,
  columnAt: (level: FigureLevel) => ProtectedColumn,
) => Generator<string | Uint8Array>;

/**
 * Starts writing columns at the levels made of communes: the name of each, then its bytes, or the rank of the column
 * written before that has the same. As lines of text, as of départements, they would be a hundred megabytes.
 */
export function fineWriter(): WriteFine {
  const written = new Map(COMMUNE_LEVELS.map((level) => [level, newWrittenLevel()]));
  return function* write(id, columnAt) {
    for (const [level, { each, rankOf }] of written) {
      const column = columnAt(level);
      const held = rankOf.get(column.values);
      const isHeld = held?.statuses === column.statuses;
      const bytes = isHeld ? NO_BYTES : bytesOf(column);
      const rank = isHeld ? held.rank : each.findIndex((other) => areSame(other, bytes));
      yield `${id}\t${level}\t${rank}\n`;
      if (isHeld) continue;
      rankOf.set(column.values, { statuses: column.statuses, rank: rank < 0 ? each.length : rank });
      if (rank >= 0) continue;
      each.push(bytes);
      yield bytes;
    }
  };
}

/** The columns written of a level: the bytes of each, and the rank of those whose very numbers were. */
interface WrittenLevel {
  readonly each: Uint8Array[];
  readonly rankOf: WeakMap<Float64Array, { readonly statuses: Uint8Array; readonly rank: number }>;
}

function newWrittenLevel(): WrittenLevel {
  return { each: [], rankOf: new WeakMap() };
}

const NO_BYTES = new Uint8Array();

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** The runs of territories of one state and number, to twelve significant digits, little-endian; zero where none is shown. */
function bytesOf({ statuses, values }: ProtectedColumn): Uint8Array {
  const bytes = new Uint8Array(statuses.length * RUN_BYTES);
  const view = new DataView(bytes.buffer);
  let end = 0;
  let length = 0;
  let after = numberOf(values[0]);
  for (let position = 0; position < statuses.length; position += 1) {
    const status = statuses[position] ?? STATUS_BYTE.missing;
    const number = after;
    const next = position + 1;
    length += 1;
    after = values[next] === values[position] ? number : numberOf(values[next]);
    if (next < statuses.length && statuses[next] === status && after === number) continue;
    view.setUint32(end, length, true);
    view.setUint8(end + 4, status);
    view.setFloat64(end + 5, number, true);
    end += RUN_BYTES;
    length = 0;
  }
  return bytes.slice(0, end);
}

function numberOf(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) || value === 0 ? 0 : roundToTwelveDigits(value);
}
