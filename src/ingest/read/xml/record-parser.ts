import { SaxesParser, type SaxesTag } from 'saxes';
import type { ChunkAnswer } from '../byte-reader';
import { readIssue } from '../source-file';
import type { XmlRecord } from './xml-record';

/** Takes each record as soon as it is complete. */
export type XmlRecordVisitor = (record: XmlRecord) => ChunkAnswer;

/** Deepest element accepted. */
export const MAX_DEPTH = 32;

/** Most children a record may have. */
const MAX_FIELDS = 1000;

/** Longest text, comment, tag or declaration accepted: what has not ended yet stands in memory. */
const MAX_TOKEN_CHARACTERS = 1_000_000;

const PIECE_CHARACTERS = 65_536;
const RECORD_DEPTH = 2;
const FIELD_DEPTH = 3;

/** Leaves the parser from one of its handlers: it knows no other way to stop. */
class ReadingStopped extends Error {}

/**
 * Cuts an XML document into records while it arrives. A DOCTYPE is refused, so no entity is ever declared, let alone
 * expanded; only the five of XML and character references are known. Prefixes are left out of names, declared or not.
 */
export class XmlRecordParser {
  private readonly parser = new SaxesParser({ position: false });
  private answer: ChunkAnswer = 'continue';
  private depth = 0;
  private root = '';
  private rank = 0;
  private fields = new Map<string, string>();
  private fieldText = '';
  private sinceEvent = 0;

  constructor(private readonly visit: XmlRecordVisitor) {
    const { parser } = this;
    parser.on('error', (error) => this.stop(readIssue('damaged-file', { reader: error.message })));
    parser.on('doctype', () => this.stop(readIssue('xml-with-doctype')));
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('closetag', (tag) => this.close(tag));
    parser.on('text', (text) => this.takeText(text));
    parser.on('cdata', (text) => this.takeText(text));
    parser.on('comment', () => this.endToken());
    parser.on('processinginstruction', () => this.endToken());
  }

  /** Reads the next characters. */
  push(text: string): ChunkAnswer {
    return this.untilStopped(() => {
      for (let start = 0; start < text.length; start += PIECE_CHARACTERS) {
        const piece = text.slice(start, start + PIECE_CHARACTERS);
        this.sinceEvent += piece.length;
        this.parser.write(piece);
        if (this.sinceEvent > MAX_TOKEN_CHARACTERS) this.refuseShape('token');
      }
    });
  }

  /** Says whether the document ended where it should. */
  end(): ChunkAnswer {
    return this.untilStopped(() => this.parser.close());
  }

  private untilStopped(read: () => void): ChunkAnswer {
    try {
      if (this.answer === 'continue') read();
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
    }
    return this.answer;
  }

  private open(tag: SaxesTag): void {
    this.endToken();
    this.depth += 1;
    if (this.depth === 1) this.root = localName(tag);
    else if (this.depth === RECORD_DEPTH) this.fields = new Map();
    else if (this.depth === FIELD_DEPTH) this.fieldText = '';
    if (this.depth > MAX_DEPTH) this.refuseShape('depth');
  }

  private close(tag: SaxesTag): void {
    this.endToken();
    if (this.depth === FIELD_DEPTH) this.keepField(localName(tag));
    else if (this.depth === RECORD_DEPTH) this.deliver(localName(tag));
    this.depth -= 1;
  }

  private keepField(name: string): void {
    if (!this.fields.has(name)) this.fields.set(name, this.fieldText);
    if (this.fields.size > MAX_FIELDS) this.refuseShape('fields');
  }

  private deliver(name: string): void {
    this.rank += 1;
    const { root, rank, fields } = this;
    this.stop(this.visit({ root, name, rank, fields }));
  }

  private takeText(text: string): void {
    this.endToken();
    if (this.depth === FIELD_DEPTH) this.fieldText += text;
  }

  private endToken(): void {
    this.sinceEvent = 0;
  }

  private refuseShape(limit: string): void {
    this.stop(readIssue('damaged-file', { limit }));
  }

  private stop(answer: ChunkAnswer): void {
    this.answer = answer;
    if (answer !== 'continue') throw new ReadingStopped();
  }
}

function localName({ name }: SaxesTag): string {
  return name.slice(name.indexOf(':') + 1);
}
