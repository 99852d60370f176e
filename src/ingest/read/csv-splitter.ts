import Papa from 'papaparse';
import type { ChunkAnswer } from './byte-reader';
import { type CsvRecord, CutRecord, PlainRecord } from './csv-record';
import { readIssue, type ReadIssue } from './source-file';

/** How a delimited text is written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** Takes each record as soon as it is complete. */
export type CsvVisitor = (record: CsvRecord) => ChunkAnswer;

/** Longest record accepted; a longer one that has a quote means one that is never closed. */
export const MAX_RECORD_CHARACTERS = 1_000_000;

const CHARACTERS_PER_MEGABYTE = 1_000_000;

/** Records cut at once from the first that may hold a quote: few, since the next ones seldom do. */
const QUOTED_RUN = 8;

const QUOTE = '"';
const CARRIAGE_RETURN = 13;

/**
 * Cuts a delimited text into records while it arrives. Lines before a quote are cut by {@link PlainRecord}, which is
 * several times faster; papaparse takes over at each quote. Given a file in chunks papaparse corrupts characters that
 * straddle two of them, so it is given text, and only the records it finds complete are taken.
 */
export class CsvSplitter {
  private pending = '';
  private line = 1;
  private readonly parser: Papa.Parser;
  private readonly lastParser: Papa.Parser;
  private readonly plain: PlainRecord;

  constructor(
    private readonly dialect: CsvDialect,
    private readonly visit: CsvVisitor,
  ) {
    const { delimiter, newline } = dialect;
    this.parser = new Papa.Parser({ delimiter, newline, preview: QUOTED_RUN });
    this.lastParser = new Papa.Parser({ delimiter, newline });
    this.plain = new PlainRecord(delimiter);
  }

  /** Reads the next characters. */
  push(text: string): ChunkAnswer {
    const known = this.pending + text;
    this.plain.open(known);
    let position = 0;
    for (;;) {
      const quote = known.indexOf(QUOTE, position);
      const plainEnd = this.plainEnd(known, quote);
      if (plainEnd > position) {
        const answer = this.deliverPlain(known, position, plainEnd);
        if (answer !== 'continue') return answer;
        position = plainEnd;
      }
      if (quote === -1) break;
      const parsed = this.parser.parse(known.slice(position), 0, true) as Papa.ParseResult<string[]>;
      if (parsed.meta.cursor === 0) break;
      position += parsed.meta.cursor;
      const answer = this.deliverQuoted(parsed.data);
      if (answer !== 'continue') return answer;
    }
    this.pending = known.slice(position);
    return this.pending.length > MAX_RECORD_CHARACTERS ? this.recordTooLong() : 'continue';
  }

  /** Reads the last record, which may have no line end. */
  end(): ChunkAnswer {
    if (this.pending === '') return 'continue';
    const parsed = this.lastParser.parse(this.pending, 0, false) as Papa.ParseResult<string[]>;
    if (parsed.errors.some((error) => error.code === 'MissingQuotes')) return this.unclosedQuote();
    return this.deliverQuoted(parsed.data);
  }

  /** The end of the last whole line before a quote, or before the end of the text when there is none. */
  private plainEnd(text: string, quote: number): number {
    const { newline } = this.dialect;
    return (quote === -1 ? text.lastIndexOf(newline) : text.lastIndexOf(newline, quote)) + 1;
  }

  private deliverPlain(text: string, from: number, to: number): ChunkAnswer {
    const { newline } = this.dialect;
    for (let start = from, end = from; start < to; start = end + 1) {
      end = text.indexOf(newline, start);
      const hasReturn = end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN;
      this.plain.show(start, hasReturn ? end - 1 : end, this.line);
      const answer = this.visit(this.plain);
      if (answer !== 'continue') return answer;
      this.line += 1;
    }
    return 'continue';
  }

  private deliverQuoted(records: readonly string[][]): ChunkAnswer {
    for (const cells of records) {
      const last = cells.length - 1;
      cells[last] = withoutCarriageReturn(cells[last] ?? '');
      const answer = this.visit(new CutRecord(cells, this.line));
      if (answer !== 'continue') return answer;
      this.line += 1 + this.lineEndsInside(cells);
    }
    return 'continue';
  }

  private lineEndsInside(cells: readonly string[]): number {
    const { newline } = this.dialect;
    let count = 0;
    for (const cell of cells) if (cell.includes(newline)) count += cell.split(newline).length - 1;
    return count;
  }

  private recordTooLong(): ReadIssue {
    if (this.pending.includes(QUOTE)) return this.unclosedQuote();
    return readIssue('file-too-large', { limitMegabytes: MAX_RECORD_CHARACTERS / CHARACTERS_PER_MEGABYTE });
  }

  private unclosedQuote(): ReadIssue {
    return readIssue('unclosed-quote', { row: this.line });
  }
}

function withoutCarriageReturn(text: string): string {
  return text.charCodeAt(text.length - 1) === CARRIAGE_RETURN ? text.slice(0, -1) : text;
}

/** The cells of one line; what follows a line end it may hold is left out. */
export function cutLine(text: string, { delimiter, newline }: CsvDialect): readonly string[] {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline, preview: 1 });
  return parsed.data[0] ?? [];
}
