import { type CogIndex, type CommuneRow, reportCogMoves } from '../../cog';
import type { FileMatches } from '../../report/file-matches';
import { reviewMatches, type TerritoryMatcher, type TerritoryRow } from '../../territory-match';
import type { TerritoryReading } from './territory-reading';

/** What a row says of its territory, as its file writes it. */
export interface TerritoryText {
  readonly text: string;
  /** Empty where the table has no parent territory. */
  readonly parent: string;
}

/** What summing up the rows of a table needs. */
export interface MatchSummary {
  readonly fileName: string;
  readonly matcher: TerritoryMatcher;
  readonly cog: CogIndex;
  /** Vintage the user gave the table; `null` for today’s. */
  readonly cogYear: number | null;
}

/** Keeps what each row of a table says of its territory, for the review of the join. */
export class MatchedRows {
  private readonly rowNumbers: number[] = [];
  private readonly texts: string[] = [];
  private readonly parents: string[] = [];
  private readonly readings: TerritoryReading[] = [];

  /** Takes a row; totals and collectivities are no part of the join. */
  add(rowNumber: number, { text, parent }: TerritoryText, reading: TerritoryReading): void {
    if (reading.outcome === 'skipped') return;
    this.rowNumbers.push(rowNumber);
    this.texts.push(text);
    this.parents.push(parent);
    this.readings.push(reading);
  }

  /** Both sides of the join, and what a change of vintage moved. */
  summary({ fileName, matcher, cog, cogYear }: MatchSummary): FileMatches {
    const hasMoved = this.readings.some((reading) => reading.outcome === 'read' && reading.moved !== null);
    const rows = this.communeRows();
    return {
      fileName,
      review: reviewMatches(this.territoryRows(), matcher),
      moves: hasMoved ? reportCogMoves({ rows, index: cog, tableYear: cogYear }) : null,
    };
  }

  private *territoryRows(): Generator<TerritoryRow> {
    for (const [rank, rowNumber] of this.rowNumbers.entries()) {
      const text = this.texts[rank] ?? '';
      const parent = this.parents[rank] ?? '';
      yield parent === '' ? { rowNumber, text } : { rowNumber, text, parent };
    }
  }

  private *communeRows(): Generator<CommuneRow> {
    for (const [rank, rowNumber] of this.rowNumbers.entries()) {
      const reading = this.readings[rank];
      if (reading?.outcome === 'read' && reading.level === 'commune') yield { rowNumber, code: reading.key };
    }
  }
}
