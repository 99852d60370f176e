import type { DepartementCode } from '@/domain/territory';
import { readIssue, type ReadIssue } from '../../read';
import { type Area, type Box, boxOf, isWithin } from './geometry';

const METROPOLITAN: Box = { west: -5.5, south: 41.2, east: 9.8, north: 51.3 };
const OVERSEAS: Readonly<Record<string, Box>> = {
  '971': { west: -62, south: 15.6, east: -60.8, north: 16.7 },
  '972': { west: -61.4, south: 14.2, east: -60.6, north: 15.1 },
  '973': { west: -54.9, south: 1.9, east: -51.3, north: 6.1 },
  '974': { west: 55, south: -21.6, east: 56.1, north: -20.7 },
  '976': { west: 44.8, south: -13.2, east: 45.5, north: -12.4 },
};

/** A few contours may be drawn elsewhere on purpose (an enlarged inset); more than this share is a mistake of axes. */
const DISPLACED_SHARE = 0.1;

/** Whether the contour of a département lies where the département is. */
export function isInPlace(code: DepartementCode, area: Area): boolean {
  return isWithin(boxOf(area), OVERSEAS[code] ?? METROPOLITAN);
}

/** Whether a département is overseas, where Lambert-93 has no meaning. */
export function isOverseas(code: DepartementCode): boolean {
  return code in OVERSEAS;
}

/**
 * Tells a whole file whose coordinates are degrees but not where France is.
 *
 * @returns `contours-axes-swapped` when exchanging longitude and latitude would put it right, `contours-outside-france`
 * when it would not (a lost sign, another hemisphere), `null` when metropolitan France is in place.
 */
export function placementIssue(areas: ReadonlyMap<DepartementCode, Area>): ReadIssue | null {
  const boxes = [...areas].flatMap(([code, area]) => (isOverseas(code) ? [] : [{ code, box: boxOf(area) }]));
  const displaced = boxes.filter(({ box }) => !isWithin(box, METROPOLITAN));
  const [first] = displaced;
  if (first === undefined || displaced.length <= boxes.length * DISPLACED_SHARE) return null;
  const swapped = displaced.every(({ box }) => isWithin(exchangeAxes(box), METROPOLITAN));
  const code = swapped ? 'contours-axes-swapped' : 'contours-outside-france';
  return readIssue(code, { count: displaced.length, first: first.code });
}

function exchangeAxes({ west, south, east, north }: Box): Box {
  return { west: south, south: west, east: north, north: east };
}
