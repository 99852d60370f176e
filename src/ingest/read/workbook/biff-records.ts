import { failure, type Result, success } from '@/lib';
import { readIssue, type ReadIssue } from '../source-file';

const HEADER_BYTES = 4;
const BOF = 0x08_09;
const EOF = 0x00_0a;
const FILE_PASS = 0x00_2f;
const FORMULA = 0x00_06;
const MERGE_CELLS = 0x00_e5;
const FORMAT = 0x04_1e;

/** Records that say what cells hold or how it is read (MS-XLS 2.3). */
const READ: ReadonlySet<number> = new Set([
  BOF,
  EOF,
  FORMULA,
  MERGE_CELLS,
  FORMAT,
  0x00_22, // Date1904
  0x00_3c, // Continue
  0x00_42, // CodePage
  0x00_85, // BoundSheet8
  0x00_bd, // MulRk
  0x00_d6, // RString
  0x00_e0, // XF
  0x00_fc, // SST
  0x00_fd, // LabelSst
  0x02_00, // Dimensions
  0x02_03, // Number
  0x02_04, // Label
  0x02_05, // BoolErr
  0x02_07, // String
  0x02_7e, // RK
]);
/** A record no reader looks into (PhoneticInfo): the others are made to look like it. */
const PASSED_OVER = 0x00_ef;

/** A cell, the value last found, flags and a cache stand before the expression of a formula (MS-XLS 2.4.127). */
const EXPRESSION_AT = 20;
const NO_EXPRESSION = 0xff_ff;
const MERGE_BYTES = 8;
/** Each lists a thousand merged areas. */
const MOST_MERGE_RECORDS = 1000;
/** A format has 255 characters of two bytes at most; each cell that has it is compared with it. */
const LONGEST_FORMAT_BYTES = 1024;

/**
 * Checks the records of a workbook before they are handed to its reader, which believes them: lengths within the
 * stream, sheets that end, lists that hold what they announce. Records that say nothing of cells (links, notes,
 * drawings, names, expressions of formulas) are hidden from the reader in place: some announce ranges of billions of
 * cells.
 *
 * @param stream - the workbook stream, changed in place.
 * @returns the part of the stream that holds records, or `workbook-locked`, or `damaged-file`.
 */
export function checkedRecords(stream: Uint8Array): Result<Uint8Array, ReadIssue> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let mergeRecords = 0;
  let at = 0;
  while (at + HEADER_BYTES <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (depth === 0 && type !== BOF) break;
    const content = at + HEADER_BYTES;
    if (content + length > stream.length) return damaged('record');
    if (type === FILE_PASS) return failure(readIssue('workbook-locked'));
    if (type === BOF) depth += 1;
    else if (type === EOF) depth -= 1;
    else if (type === MERGE_CELLS) mergeRecords += 1;
    if (mergeRecords > MOST_MERGE_RECORDS || !isSound(type, view, { content, length })) {
      return damaged('record');
    }
    if (!READ.has(type)) view.setUint16(at, PASSED_OVER, true);
    else if (type === FORMULA) view.setUint16(content + EXPRESSION_AT, NO_EXPRESSION, true);
    at = content + length;
  }
  return depth === 0 && at > 0 ? success(stream.subarray(0, at)) : damaged('stream');
}

function isSound(
  type: number,
  view: DataView,
  { content, length }: { readonly content: number; readonly length: number },
): boolean {
  switch (type) {
    case FORMULA:
      return length >= EXPRESSION_AT + 2;
    case FORMAT:
      return length <= LONGEST_FORMAT_BYTES;
    case MERGE_CELLS:
      return length >= 2 && length >= 2 + MERGE_BYTES * view.getUint16(content, true);
    default:
      return true;
  }
}

function damaged(structure: string): Result<Uint8Array, ReadIssue> {
  return failure(readIssue('damaged-file', { structure }));
}
