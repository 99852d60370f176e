import { readDateText } from './date-text';
import { withoutFootnoteMark } from './footnote-marks';

/** What a cell looks like, whatever its column. A mark stands where a figure is hidden or unknown. */
export type CellShape = 'blank' | 'year' | 'number' | 'code' | 'date' | 'mark' | 'text';

const YEAR = /^(?:19|20)\d{2}$/;
const NUMBER = /^[-−–+]?\d+(?:[ \u00a0\u2009\u202f]\d{3})*(?:[.,]\d+)?(?:e[+-]?\d+)?[ \u00a0\u202f]?[%‰€]?$/i;
const CODE = /^(?:0\d{1,8}|2[ab]\d{0,7}|9[a-f]|20[ab]|69[dm])$/i;
const MARK =
  /^(?:[<≤>≥] ?=? ?\d+|s|c|ss|ns|nd|n\.d\.?|na|n\/a|nr|nc|n\.s\.?|secret|…|\.{2,3}|-|–|—|#[a-zà-ÿ/0!?]+|err:\d+)$/i;
const HAS_DIGIT = /\d/;
/** « du 30 septembre 2024 » and its like. */
const LONGEST_DATE = 24;

/** Tells the shape of a cell; a footnote mark after a figure or a code does not change it. */
export function shapeOf(cell: string): CellShape {
  const text = withoutFootnoteMark(cell);
  if (text === '') return 'blank';
  if (MARK.test(text)) return 'mark';
  if (!HAS_DIGIT.test(text)) return 'text';
  if (YEAR.test(text)) return 'year';
  if (CODE.test(text)) return 'code';
  if (NUMBER.test(text)) return 'number';
  return text.length > LONGEST_DATE || readDateText(text) === null ? 'text' : 'date';
}

/** Whether a cell holds nothing to read. */
export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell.trim() === '';
}
