import Papa from 'papaparse';
import type { ChunkAnswer } from './byte-reader';
import { readIssue, type ReadIssue } from './source-file';

/** How a delimited text is written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** A record and the 1-based line of the file it begins on. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Takes each record as soon as it is complete. */
export type CsvVisitor = (record: CsvRecord) => ChunkAnswer;

/** Longest record accepted; a longer one means a quote that is never closed. */
export const MAX_RECORD_CHARACTERS = 1_000_000;

/**
 * Cuts a delimited text into records while it arrives. papaparse given a file in chunks corrupts characters that
 * straddle two chunks, so it is given text, and only the records it finds complete are taken.
 */
export class CsvSplitter {
  private pending = '';
  private line = 1;
  private readonly parser: Papa.Parser;

  constructor(
    private readonly dialect: CsvDialect,
    private readonly visit: CsvVisitor,
  ) {
    this.parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline });
  }

  /** Reads the next characters. */
  push(text: string): ChunkAnswer {
    this.pending += text;
    const parsed = this.parser.parse(this.pending, 0, true) as Papa.ParseResult<string[]>;
    this.pending = this.pending.slice(parsed.meta.cursor);
    const answer = this.deliver(parsed.data);
    if (answer !== 'continue') return answer;
    return this.pending.length > MAX_RECORD_CHARACTERS ? this.unclosedQuote() : 'continue';
  }

  /** Reads the last record, which may have no line end. */
  end(): ChunkAnswer {
    if (this.pending === '') return 'continue';
    const parsed = this.parser.parse(this.pending, 0, false) as Papa.ParseResult<string[]>;
    if (parsed.errors.some((error) => error.code === 'MissingQuotes')) return this.unclosedQuote();
    return this.deliver(parsed.data);
  }

  private deliver(records: readonly string[][]): ChunkAnswer {
    for (const record of records) {
      const cells = this.withoutCarriageReturn(record);
      const answer = this.visit({ cells, line: this.line });
      if (answer !== 'continue') return answer;
      this.line += 1 + this.lineEndsInside(cells);
    }
    return 'continue';
  }

  private withoutCarriageReturn(record: readonly string[]): readonly string[] {
    const last = record.at(-1);
    return last?.endsWith('\r') ? [...record.slice(0, -1), last.slice(0, -1)] : record;
  }

  private lineEndsInside(cells: readonly string[]): number {
    const { newline } = this.dialect;
    let count = 0;
    for (const cell of cells) if (cell.includes(newline)) count += cell.split(newline).length - 1;
    return count;
  }

  private unclosedQuote(): ReadIssue {
    return readIssue('unclosed-quote', { row: this.line });
  }
}

/** The cells of one line; what follows a line end it may hold is left out. */
export function cutLine(text: string, { delimiter, newline }: CsvDialect): readonly string[] {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline, preview: 1 });
  return parsed.data[0] ?? [];
}
