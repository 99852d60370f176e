/** A record, and the 1-based line of the file it begins on. It is only good until the next one is read. */
export interface CsvRecord {
  readonly line: number;
  /** How many cells it has. */
  readonly width: number;
  readonly cells: readonly string[];
  /** The text of a cell; `undefined` where there is none. */
  cell(position: number): string | undefined;
}

/** A record whose cells are cut. */
export class CutRecord implements CsvRecord {
  constructor(
    readonly cells: readonly string[],
    readonly line: number,
  ) {}

  get width(): number {
    return this.cells.length;
  }

  cell(position: number): string | undefined {
    return this.cells[position];
  }
}

const USUAL_WIDTH = 64;

/**
 * A line without quotes, cut where it is looked at: a wide table read by a few columns is mostly left uncut. One object
 * goes through all the lines of a text.
 */
export class PlainRecord implements CsvRecord {
  line = 0;
  private text = '';
  private start = 0;
  private end = 0;
  /** The first separator of the text that is not yet known to stand in a line, −1 when there is none. */
  private next = -1;
  private count = 0;
  private ends = new Int32Array(USUAL_WIDTH);

  constructor(private readonly delimiter: string) {}

  /** Begins another text. */
  open(text: string): void {
    this.text = text;
    this.next = text.indexOf(this.delimiter);
  }

  /** Moves on to the line of the text that stands between two positions. */
  show(start: number, end: number, line: number): void {
    this.start = start;
    this.end = end;
    this.line = line;
    this.count = 0;
  }

  get cells(): readonly string[] {
    return this.text.slice(this.start, this.end).split(this.delimiter);
  }

  get width(): number {
    if (this.count === 0) this.cut();
    return this.count;
  }

  cell(position: number): string | undefined {
    if (position >= this.width) return undefined;
    const before = position === 0 ? undefined : this.ends[position - 1];
    const start = before === undefined ? this.start : before + this.delimiter.length;
    return this.text.slice(start, this.ends[position]);
  }

  /** Separators are searched for once, even past the end of a line that has none. */
  private cut(): void {
    const { text, delimiter, end } = this;
    let { next } = this;
    if (next !== -1 && next < this.start) next = text.indexOf(delimiter, this.start);
    while (next !== -1 && next < end) {
      this.addEnd(next);
      next = text.indexOf(delimiter, next + delimiter.length);
    }
    this.next = next;
    this.addEnd(end);
  }

  private addEnd(position: number): void {
    if (this.count === this.ends.length) {
      const longer = new Int32Array(this.ends.length * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.ends[this.count] = position;
    this.count += 1;
  }
}
