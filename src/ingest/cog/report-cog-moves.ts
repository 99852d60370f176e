import { known, type MeasuredValue, NOT_APPLICABLE } from '@/domain/measure';
import type { CommuneTable } from '@/domain/territory';
import type { CogIndex } from './cog-index';
import type { CogMove, CogMoved, CogMoveReport, CogUnknown } from './cog-move';
import type { CommuneCrosswalk } from './crosswalk';
import { moveToCurrentCog } from './move-to-current-cog';

/** A row of a table of communes. */
export interface CommuneRow {
  /** Number of the row in its file, as the user sees it. */
  readonly rowNumber: number;
  /** Code of the commune in the vintage of the table. */
  readonly code: string;
}

/** What {@link reportCogMoves} needs. */
export interface CogMoveRequest {
  readonly rows: Iterable<CommuneRow>;
  readonly index: CogIndex;
  /** Vintage the table says it has; `null` when nobody said. */
  readonly tableYear: number | null;
}

const EXAMPLE_LIMIT = 5;

/** Rows of one code, and what became of it. */
interface Tally {
  readonly move: CogMove;
  readonly exampleRows: number[];
  rows: number;
}

/** Counts what a change of vintage does to the rows of a table. */
export function reportCogMoves({ rows, index, tableYear }: CogMoveRequest): CogMoveReport {
  const tallies = [...tallyByCode(rows, index)];
  const total = (kept: (move: CogMove) => boolean) =>
    tallies.reduce((sum, tally) => (kept(tally.move) ? sum + tally.rows : sum), 0);
  const groups = tallies.sort((left, right) => right.rows - left.rows);
  return {
    tableYear,
    currentYear: index.currentYear,
    rows: {
      read: total(() => true),
      unchanged: total(({ status }) => status === 'unchanged'),
      moved: total(({ status }) => status === 'moved'),
      split: total((move) => move.status === 'moved' && move.targets.length > 1),
      unknown: total(({ status }) => status === 'unknown'),
    },
    ...populationsOf(tallies, index.communes),
    moves: groups.flatMap(({ move, rows: count, exampleRows }) =>
      isMoved(move) ? [{ move, rows: count, exampleRows }] : [],
    ),
    unknown: groups.flatMap(({ move, rows: count, exampleRows }) =>
      isUnknown(move) ? [{ unknown: move, rows: count, exampleRows }] : [],
    ),
  };
}

function tallyByCode(rows: Iterable<CommuneRow>, index: CogIndex): Iterable<Tally> {
  const byCode = new Map<string, Tally>();
  for (const { rowNumber, code } of rows) {
    let tally = byCode.get(code);
    if (tally === undefined) {
      tally = { move: moveToCurrentCog(code, index), exampleRows: [], rows: 0 };
      byCode.set(code, tally);
    }
    tally.rows += 1;
    if (tally.exampleRows.length < EXAMPLE_LIMIT) tally.exampleRows.push(rowNumber);
  }
  return byCode.values();
}

/** What a crosswalk did to the rows of a table. */
export interface CrosswalkUse {
  readonly rows: number;
  /** As in {@link CogMoveReport}. */
  readonly populationShare: MeasuredValue;
}

/** The part a crosswalk of the user had in the moves of a table. @param crosswalk - as the rows were moved with. */
export function useOfCrosswalk(
  report: CogMoveReport,
  crosswalk: CommuneCrosswalk,
  communes: CommuneTable,
): CrosswalkUse {
  const formerCodes = new Set(crosswalk.entries.map(({ formerCode }) => formerCode));
  const groups = report.moves.filter(
    ({ move }) => move.kind === 'supplied' && formerCodes.has(move.formerCode),
  );
  const receiving = new Set(groups.flatMap(({ move }) => move.targets.map(({ code }) => code)));
  return {
    rows: groups.reduce((sum, { rows }) => sum + rows, 0),
    populationShare: shareOf(inhabitantsOf(receiving, communes), report.population),
  };
}

function shareOf(part: number, whole: number): MeasuredValue {
  return whole === 0 ? NOT_APPLICABLE : known(part / whole);
}

function populationsOf(
  tallies: readonly Tally[],
  communes: CommuneTable,
): Pick<CogMoveReport, 'population' | 'populationShare'> {
  const all = new Set<string>();
  const receiving = new Set<string>();
  for (const { move } of tallies) {
    if (move.status === 'unchanged') all.add(move.code);
    if (move.status !== 'moved') continue;
    for (const { code } of move.targets) {
      all.add(code);
      receiving.add(code);
    }
  }
  const population = inhabitantsOf(all, communes);
  return { population, populationShare: shareOf(inhabitantsOf(receiving, communes), population) };
}

function inhabitantsOf(codes: ReadonlySet<string>, communes: CommuneTable): number {
  let sum = 0;
  for (const code of codes) sum += communes.populations[communes.positionOf(code) ?? -1] ?? NaN;
  return sum;
}

function isMoved(move: CogMove): move is CogMoved {
  return move.status === 'moved';
}

function isUnknown(move: CogMove): move is CogUnknown {
  return move.status === 'unknown';
}
