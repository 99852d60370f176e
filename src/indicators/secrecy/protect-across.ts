import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { CountColumns, Protection, SumEquation } from '../disclosure';
import { NO_COUNT } from './columns-in-progress';
import { greatestOf, type LevelCounts, type LinkedTables, linkTables } from './link-tables';
import { markCells, protectColumn, type ProtectedTables } from './protect-counts';
import { protectCount, type SecrecyRule } from './secrecy-rule';
import { listPieces, type SplitLevel, splitAcross } from './split-across';
import { chooseSuppression, type Suppression } from './suppression';

/** Counts by commune, EPCI, département, région and France, where an EPCI may lie across départements. */
export interface AcrossTables {
  /** For each table, its five columns in this order. */
  readonly tables: readonly (readonly MeasureColumn[])[];
  /** For each table, people of the largest contributor to the count of each commune; `NaN` where it is not known. */
  readonly largest?: readonly Float64Array[];
  /** The same for each département, whose largest contributor may have people in several communes. */
  readonly largestOfDepartements?: readonly Float64Array[];
  /** For each commune, the positions of its EPCI (−1 for none) and of its département. */
  readonly epciOf: Int32Array;
  readonly departementOf: Int32Array;
  /** Région of each département, and France of each région. */
  readonly regionOf: Int32Array;
  readonly franceOf: Int32Array;
  readonly sum?: SumEquation;
}

const PIECES = 1;
const DEPARTEMENTS = 2;

/**
 * What rounding leaves unsaid of a région or of France is a few people among hundreds of thousands of counts, and would
 * make one set of them all: every search would go around the country.
 */
const REGIONS = 3;

/**
 * The secrecy step where EPCI lie across départements: the sums are no network, for a commune adds up two ways.
 *
 * An EPCI is cut into pieces, one a département, and the sums of communes → pieces → départements → régions → France are
 * a network. Pieces are printed nowhere, but those of an EPCI that is printed are held to what they are: the reader may
 * think of every table the network allows, and of others. What is protected against the network is therefore protected
 * against the reader, who adds up both ways. Where a piece must move, its EPCI is hidden, and its other pieces with it.
 */
export function protectAcross(across: AcrossTables, rule: SecrecyRule): ProtectedTables {
  return withoutHidden(across, hideAcross(across, rule), rule);
}

/** Which counts are hidden, and what is proven of them: plain data, that may come from another thread. */
export interface HiddenAcross {
  /** For each table and level, a byte for each position: 1 where it is hidden. */
  readonly marks: readonly (readonly Uint8Array[])[];
  readonly suppression: Suppression;
}

/** Chooses what {@link protectAcross} hides: all of its time is here. */
export function hideAcross(across: AcrossTables, rule: SecrecyRule): HiddenAcross {
  const split = splitAcross(across.epciOf, across.departementOf);
  const linked = linkPieces(across, split, rule);
  holdPieces(linked, { across, split, rule });
  const suppression = chooseSuppression(linked.columns, []);
  const isHidden = markCells(suppression, linked.columns.counts.length);
  const marks = across.tables.map((columns, table) =>
    columns.map((column, level) => {
      const ranks = linked.ranks[table]?.[level] ?? new Int32Array();
      const ofRanks = new Uint8Array(ranks.length);
      for (let position = 0; position < ranks.length; position += 1)
        ofRanks[position] = isHidden[ranks[position] ?? NO_COUNT] ?? 0;
      return level === PIECES ? markWholes(ofRanks, split, column.values.length) : ofRanks;
    }),
  );
  return { marks, suppression };
}

function markWholes(ofPieces: Uint8Array, { wholes }: SplitLevel, size: number): Uint8Array {
  const ofWholes = new Uint8Array(size);
  wholes.forEach((whole, piece) => {
    if (whole >= 0 && ofPieces[piece] === 1) ofWholes[whole] = 1;
  });
  return ofWholes;
}

/** Lets out tables without what is hidden in them. */
export function withoutHidden(
  { tables }: Pick<AcrossTables, 'tables'>,
  { marks, suppression }: HiddenAcross,
  rule: SecrecyRule,
): ProtectedTables {
  const shown = tables.map((columns, table) =>
    columns.map((column, level) => {
      const ofLevel = marks[table]?.[level];
      if (ofLevel?.length !== column.values.length) throw new Error('What is hidden is not of these tables');
      return protectColumn(column, rule, (position) => ofLevel[position] === 1);
    }),
  );
  return { shown, suppression };
}

function linkPieces(
  { tables, largest, largestOfDepartements, departementOf, regionOf, franceOf, sum }: AcrossTables,
  split: SplitLevel,
  rule: SecrecyRule,
): LinkedTables {
  const nested = {
    tables: tables.map((columns, table) => {
      const ofTable = largest?.[table];
      const ofDepartements = largestOfDepartements?.[table];
      const nestedColumns = columns.map((column, level) =>
        level === PIECES && columns[0] !== undefined ? countPieces(columns[0], split) : column,
      );
      return {
        columns: nestedColumns,
        ...(ofTable === undefined ? {} : { largest: ofTable }),
        ...(ofDepartements === undefined ? {} : { largestAt: new Map([[DEPARTEMENTS, ofDepartements]]) }),
      };
    }),
    parents: [split.pieceOf, split.cuts, regionOf, franceOf],
    exactFrom: REGIONS,
    ...(sum === undefined ? {} : { sum }),
  };
  if (departementOf.length !== split.pieceOf.length) throw new Error('a commune has no département');
  return linkTables(nested, rule);
}

/** Counts of pieces, as EPCI are counted: unknown where one commune is hidden, or where none is known. */
function countPieces({ values, statuses }: LevelCounts, { pieceOf, wholes }: SplitLevel): LevelCounts {
  const sums = new Float64Array(wholes.length);
  const known = new Uint8Array(wholes.length);
  for (let position = 0; position < values.length; position += 1) {
    const count = values[position] ?? Number.NaN;
    const piece = pieceOf[position] ?? NO_COUNT;
    if (statuses[position] === STATUS_BYTE.suppressed) sums[piece] = Number.NaN;
    else if (!Number.isNaN(count)) {
      sums[piece] = (sums[piece] ?? 0) + count;
      known[piece] = 1;
    }
  }
  return {
    values: sums.map((sum, piece) => (known[piece] === 1 ? sum : Number.NaN)),
    statuses: new Uint8Array(wholes.length),
  };
}

interface Pieces {
  readonly across: AcrossTables;
  readonly split: SplitLevel;
  readonly rule: SecrecyRule;
}

/**
 * Makes secrets of EPCI, and not of their pieces: an EPCI that is small is protected by the largest of its pieces.
 * Pieces of no EPCI are printed by none.
 */
function holdPieces({ columns, ranks }: LinkedTables, { across, split, rule }: Pieces): void {
  const piecesOf = listPieces(split);
  ranks.forEach((ofTable, table) => {
    const ofPieces = ofTable[PIECES] ?? new Int32Array();
    const totals = across.tables[table]?.[PIECES];
    const largestOfWholes = greatestOf(across.largest?.[table] ?? null, across.epciOf, totals);
    for (const [whole, pieces] of piecesOf) {
      const counted = pieces.map((piece) => ofPieces[piece] ?? NO_COUNT).filter((rank) => rank !== NO_COUNT);
      const count = totals?.values[whole] ?? Number.NaN;
      holdTogether(columns, counted, protectCount(count, largestOfWholes?.[whole] ?? Number.NaN, rule));
      for (const rank of counted) {
        if (whole === NO_COUNT) columns.isLatent[rank] = 1;
        if (columns.printed === null || (whole !== NO_COUNT && counted.length === 1)) continue;
        columns.printed.least[rank] = Number.NaN;
        columns.printed.greatest[rank] = Number.NaN;
      }
    }
  });
}

/** Gives the largest piece of an EPCI the protection that all of them need, and the others none. */
function holdTogether(columns: CountColumns, pieces: readonly number[], protection: Protection | null): void {
  const { counts, floors, rises, widths } = columns;
  const [largest, ...others] = pieces.toSorted((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0));
  if (largest === undefined) return;
  const fall = others.reduce((sum, rank) => sum + (counts[rank] ?? 0) - (floors[rank] ?? 0), 0);
  const ofLargest = others.length === 0 ? protection : outweigh(protection, fall);
  for (const rank of others) rises[rank] = widths[rank] = Number.NaN;
  rises[largest] = ofLargest?.rise ?? Number.NaN;
  widths[largest] = ofLargest?.width ?? Number.NaN;
}

/**
 * The protection of the largest piece of an EPCI that lies across départements, for the EPCI to have its own: pieces that
 * change places move no EPCI, so the largest must rise by all that is asked and by all that the others may fall.
 */
function outweigh(protection: Protection | null, fall: number): Protection | null {
  if (protection === null) return null;
  const rise = Math.max(protection.rise, protection.width) + fall;
  return { rise, width: rise };
}
