import { type CellShape, shapeOf } from './cell-shape';
import { rolesOfHeader } from './header-roles';
import { plainHeader } from './plain-header';
import { readPublicWord } from './public-words';
import { isServiceWord } from './service-words';
import type { ColumnContent } from './table-survey';
import type { TerritoryWords } from './territory-words';

/** What a column holds, and which share of its cells say so. */
export interface ContentReading {
  readonly content: ColumnContent;
  readonly share: number;
}

/** Share of alike cells from which a column is said to hold something. */
export const ALIKE_SHARE = 0.8;

const CELLS_LOOKED_AT = 200;
const RATIO_HEADER =
  /\b(?:taux|parts?|proportions?|pourcentages?|ratios?|indices?|pour (?:1 000|1000|10 000|10000|100 000|100000|100|mille|cent)|moyennes?|rate|share|percentage)\b/;
const RATIO_SIGN = /[%‰]/;
const DECIMALS = /[.,]0*[1-9]\d*(?:e[+-]?\d+)?$/i;
/** Share of figures with decimals that makes a ratio of a column. */
const DECIMAL_SHARE = 0.2;
const FINESS = /^(?:\d{2}|\d[ab])\d{7}$/i;
/** Degrees with their decimals, or metres of a projection. */
const COORDINATE = /^-?\d{1,3}[.,]\d{3,}$|^\d{6,7}(?:[.,]\d+)?$/;

interface Cell {
  readonly text: string;
  readonly shape: CellShape;
}

type ContentTest = readonly [ColumnContent, (cell: Cell) => boolean];

/** Whether the words of a header, or its sign, say that its cells are ratios. */
function isRatioHeader(header: string): boolean {
  return RATIO_SIGN.test(header) || RATIO_HEADER.test(plainHeader(header));
}

/**
 * Tells what a column holds from its cells; its header tells a number from a code of the same digits. Of what most
 * cells look like, the most particular wins.
 *
 * @param cells - those that say something.
 */
export function contentOf(
  header: string,
  cells: readonly string[],
  territories: TerritoryWords,
): ContentReading {
  if (cells.length === 0) return { content: 'empty', share: Number.NaN };
  const looked = cells.slice(0, CELLS_LOOKED_AT).map((cell) => ({ text: cell.trim(), shape: shapeOf(cell) }));
  const told = looked.filter(
    ({ text, shape }) => shape !== 'mark' && (shape !== 'text' || !territories.isTotal(text)),
  );
  const sample = told.length === 0 ? looked : told;
  let best: ContentReading = { content: 'texts', share: 0 };
  for (const [content, test] of testsOf(header, sample, territories)) {
    const share = sample.filter(test).length / sample.length;
    if (share >= ALIKE_SHARE) return { content, share };
    if (share > best.share) best = { content, share };
  }
  return best;
}

/** What a column may hold, the most particular first. */
function testsOf(
  header: string,
  cells: readonly Cell[],
  territories: TerritoryWords,
): readonly ContentTest[] {
  const roles = rolesOfHeader(header);
  const figures = cells.filter(({ shape }) => isNumeric(shape));
  const isPlaced = roles.includes('longitude') || roles.includes('latitude');
  const isCoded = roles.includes('territory') || cells.some(({ text }) => territories.isSurelyCode(text));
  const tests: readonly (ContentTest | false)[] = [
    ['finess-numbers', ({ text }) => FINESS.test(text)],
    isPlaced && ['coordinates', ({ text }) => COORDINATE.test(text)],
    isCoded && ['territory-codes', ({ text, shape }) => shape !== 'text' && territories.isCode(text)],
    ['dates', ({ shape }) => shape === 'date' || shape === 'year'],
    ['services', ({ text, shape }) => isWorded(shape) && isServiceWord(text)],
    ['publics', ({ text, shape }) => isWorded(shape) && readPublicWord(text) !== null],
    figures.length > 0 && [
      isRatioHeader(header) || areRatios(figures) ? 'ratio' : 'stock',
      ({ shape }) => isNumeric(shape) || shape === 'mark',
    ],
    ['territory-names', ({ text, shape }) => isWorded(shape) && territories.isName(text)],
    ['texts', ({ shape }) => isWorded(shape)],
  ];
  return tests.filter((test) => test !== false);
}

function isNumeric(shape: CellShape): boolean {
  return shape === 'number' || shape === 'year' || shape === 'code';
}

function isWorded(shape: CellShape): boolean {
  return shape === 'text' || shape === 'mark';
}

function areRatios(figures: readonly Cell[]): boolean {
  const broken = figures.filter(({ text }) => RATIO_SIGN.test(text) || DECIMALS.test(text));
  return broken.length / figures.length >= DECIMAL_SHARE;
}
