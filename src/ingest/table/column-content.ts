import { shapeOf } from './cell-shape';
import { readDateText } from './date-text';
import { plainHeader } from './plain-header';
import { readPublicWord } from './public-words';
import { rolesOfHeader } from './header-roles';
import type { ColumnContent } from './table-survey';
import type { TerritoryWords } from './territory-words';

/** What a column holds, and which share of its cells say so. */
export interface ContentReading {
  readonly content: ColumnContent;
  readonly share: number;
}

/** Share of alike cells from which a column is said to hold something. */
export const ALIKE_SHARE = 0.8;

const RATIO_HEADER =
  /\b(?:taux|parts?|proportions?|pourcentages?|ratios?|indices?|pour (?:1 000|1000|10 000|10000|100 000|100000|100|mille|cent)|moyennes?|rate|share|percentage)\b/;
const RATIO_SIGN = /[%‰]/;
const DECIMALS = /[.,]0*[1-9]\d*(?:e[+-]?\d+)?[ \u00a0\u202f]?$/i;
/** Share of figures with decimals that makes a ratio of a column. */
const DECIMAL_SHARE = 0.2;
const FINESS = /^(?:\d{2}|2[ab])\d{7}$|^\d[ab]\d{7}$/i;
const COORDINATE = /^-?\d{1,3}[.,]\d{3,}$/;
const LAMBERT = /^\d{6,7}(?:[.,]\d+)?$/;

/** Whether the words of a header, or its sign, say that its cells are ratios. */
export function isRatioHeader(header: string): boolean {
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
  const told = cells.filter((cell) => !territories.isTotal(cell));
  const sample = told.length === 0 ? cells : told;
  const roles = rolesOfHeader(header);
  const shareOf = (test: (cell: string) => boolean) => sample.filter(test).length / sample.length;
  const isCoded = roles.includes('territory') || sample.some((cell) => territories.isSurelyCode(cell));
  const placed = roles.includes('longitude') || roles.includes('latitude');
  const candidates: readonly (() => ContentReading | null)[] = [
    () =>
      reading(
        'finess-numbers',
        shareOf((cell) => FINESS.test(cell.trim())),
      ),
    () => (placed ? reading('coordinates', shareOf(isCoordinate)) : null),
    () =>
      isCoded
        ? reading(
            'territory-codes',
            shareOf((cell) => territories.isCode(cell)),
          )
        : null,
    () => datesReading(sample, shareOf),
    () =>
      reading(
        'publics',
        shareOf((cell) => readPublicWord(cell) !== null),
      ),
    () => figuresReading(header, sample),
    () =>
      reading(
        'territory-names',
        shareOf((cell) => territories.isName(cell)),
      ),
  ];
  let best: ContentReading = { content: 'texts', share: shareOf((cell) => shapeOf(cell) === 'text') };
  for (const candidate of candidates) {
    const found = candidate();
    if (found === null) continue;
    if (found.share >= ALIKE_SHARE) return found;
    if (found.share > best.share) best = found;
  }
  return best;
}

function reading(content: ColumnContent, share: number): ContentReading {
  return { content, share };
}

function datesReading(
  cells: readonly string[],
  shareOf: (test: (cell: string) => boolean) => number,
): ContentReading {
  const share = shareOf((cell) => readDateText(cell) !== null);
  return reading('dates', cells.length > 0 ? share : 0);
}

/** Marks count as figures once there is one. Decimals, a sign or the header make ratios of them. */
function figuresReading(header: string, cells: readonly string[]): ContentReading {
  const numbers: string[] = [];
  let marks = 0;
  for (const cell of cells) {
    const shape = shapeOf(cell);
    if (shape === 'number' || shape === 'year' || shape === 'code') numbers.push(cell.trim());
    else if (shape === 'mark') marks += 1;
  }
  if (numbers.length === 0) return reading('stock', 0);
  const broken = numbers.filter((number) => RATIO_SIGN.test(number) || DECIMALS.test(number)).length;
  const isRatio = isRatioHeader(header) || broken / numbers.length >= DECIMAL_SHARE;
  return reading(isRatio ? 'ratio' : 'stock', (numbers.length + marks) / cells.length);
}

function isCoordinate(cell: string): boolean {
  const text = cell.trim();
  return COORDINATE.test(text) || LAMBERT.test(text);
}
