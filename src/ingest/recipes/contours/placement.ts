import type { Position } from 'geojson';
import type { CommuneCode, CommuneTable, DepartementCode } from '@/domain/territory';
import { departementOfCommune } from '@/domain/territory';
import { readIssue, type ReadIssue } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { type Area, type Box, boxOf, isWithin, mapPositions } from './geometry';

const METROPOLITAN: Box = { west: -5.5, south: 41.2, east: 9.8, north: 51.3 };
const OVERSEAS: Readonly<Record<string, Box>> = {
  '971': { west: -62, south: 15.6, east: -60.8, north: 16.7 },
  '972': { west: -61.4, south: 14.2, east: -60.6, north: 15.1 },
  '973': { west: -54.9, south: 1.9, east: -51.3, north: 6.1 },
  '974': { west: 55, south: -21.6, east: 56.1, north: -20.7 },
  '976': { west: 44.8, south: -13.2, east: 45.5, north: -12.4 },
};

/** A few contours may be drawn elsewhere on purpose (an enlarged inset); more than this share is a mistake. */
const DISPLACED_SHARE = 0.1;

/** Communes with a point from which a département's box can be drawn, and the degrees it may go beyond them. */
const ENOUGH_COMMUNES = 5;
const BEYOND_COMMUNES_DEGREES = 0.5;

const HALF_TURN = 180;
const WHOLE_TURN = 360;

/** Where each département is known to be. */
export type Whereabouts = (code: DepartementCode) => Box;

/** An area and the département it is that of. */
export interface CodedArea {
  readonly code: DepartementCode;
  readonly area: Area;
}

/** An area put where its département is, or left where it was, and the remarks that calls for. */
export interface PlacedArea {
  readonly area: Area;
  readonly remarks: readonly ImportReasonCode[];
}

type Turn = (position: Position) => Position;

/** A mistake of coordinates and what undoes it. */
interface Repair {
  readonly code: ImportReasonCode;
  readonly turn: Turn;
}

const EXCHANGE_AXES: Repair = { code: 'shape-axes-exchanged', turn: ([x = NaN, y = NaN]) => [y, x] };
const UNWIND: Repair = {
  code: 'shape-hemisphere-repaired',
  turn: ([x = NaN, y = NaN]) => [x > HALF_TURN ? x - WHOLE_TURN : x, y],
};
const GIVE_SIGNS_BACK: readonly Repair[] = [
  { code: 'shape-hemisphere-repaired', turn: ([x = NaN, y = NaN]) => [x, -y] },
  { code: 'shape-hemisphere-repaired', turn: ([x = NaN, y = NaN]) => [-x, y] },
  { code: 'shape-hemisphere-repaired', turn: ([x = NaN, y = NaN]) => [-x, -y] },
];

/**
 * Where the départements are: boxes of the overseas ones by heart, those of metropolitan France around their communes,
 * or the whole of metropolitan France for those whose communes are not located.
 */
export function whereaboutsOf(communes: CommuneTable): Whereabouts {
  const points = new Map<DepartementCode, Position[]>();
  for (const [position, code] of communes.codes.entries()) {
    const point = communes.points[position];
    if (point === null || point === undefined) continue;
    const departement = departementOfCommune(code satisfies CommuneCode);
    const known = points.get(departement) ?? [];
    known.push([point.longitude, point.latitude]);
    points.set(departement, known);
  }
  const boxes = new Map<DepartementCode, Box>();
  for (const [code, located] of points) {
    if (located.length >= ENOUGH_COMMUNES) boxes.set(code, widen(boxOf([[located]])));
  }
  return (code) => OVERSEAS[code] ?? boxes.get(code) ?? METROPOLITAN;
}

/** Where départements are when a territory may go beyond its own: the whole of metropolitan France, or overseas. */
export const wholeCountry: Whereabouts = (code) => OVERSEAS[code] ?? METROPOLITAN;

/** Whether an area lies within France: in metropolitan France, or where its overseas département is. */
export function isInFrance({ code, area }: CodedArea): boolean {
  return isWithin(boxOf(area), wholeCountry(code));
}

/** Whether a département is overseas, where Lambert-93 has no meaning. */
export function isOverseas(code: DepartementCode): boolean {
  return code in OVERSEAS;
}

/**
 * Prepares to put areas back where their départements are: axes exchanged, a longitude beyond 180°, a sign given back.
 * A sign lost in metropolitan France is a mistake of the whole file, and undone for all of it: a lone mirrored contour
 * may be an inset, and one near the meridian of Greenwich looks in place either way. What nothing puts in place is kept.
 */
export function createPlacing(
  all: readonly CodedArea[],
  whereabouts: Whereabouts,
): (coded: CodedArea) => PlacedArea {
  const isInPlace = ({ code, area }: CodedArea) => isWithin(boxOf(area), whereabouts(code));
  const turned = ({ code, area }: CodedArea, repair: Repair): PlacedArea | null => {
    const moved = mapPositions(area, repair.turn);
    return isInPlace({ code, area: moved }) ? { area: moved, remarks: [repair.code] } : null;
  };
  const lostSign = signLostBy(
    all.filter(({ code }) => !isOverseas(code)),
    (coded, repair) => (repair === null ? isInPlace(coded) : turned(coded, repair) !== null),
  );
  return (coded) => {
    const overseas = isOverseas(coded.code);
    const ofWholeFile = overseas || lostSign === null ? null : turned(coded, lostSign);
    if (ofWholeFile !== null) return ofWholeFile;
    if (isInPlace(coded)) return { area: coded.area, remarks: [] };
    const repairs = [EXCHANGE_AXES, UNWIND, ...(overseas ? GIVE_SIGNS_BACK : [])];
    const repaired = repairs.map((repair) => turned(coded, repair)).find((placed) => placed !== null);
    return repaired ?? { area: coded.area, remarks: ['shape-outside-territory'] };
  };
}

/** The sign that a file lost: `null` when its areas are in place without it, or no sign puts nearly all of them there. */
function signLostBy(
  areas: readonly CodedArea[],
  isPutInPlace: (coded: CodedArea, repair: Repair | null) => boolean,
): Repair | null {
  const countOf = (repair: Repair | null) => areas.filter((coded) => isPutInPlace(coded, repair)).length;
  const enough = areas.length * (1 - DISPLACED_SHARE);
  if (countOf(null) >= enough) return null;
  const [best] = GIVE_SIGNS_BACK.map((repair) => ({ repair, count: countOf(repair) })).sort(
    (first, second) => second.count - first.count,
  );
  return best !== undefined && best.count >= enough ? best.repair : null;
}

/**
 * Tells a whole file whose coordinates are degrees but not where France is.
 *
 * @returns `contours-outside-france`, or `null` when metropolitan France is in place but for a few contours.
 */
export function placementIssue(areas: ReadonlyMap<DepartementCode, Area>): ReadIssue | null {
  const metropolitan = [...areas].flatMap(([code, area]) => (isOverseas(code) ? [] : [{ code, area }]));
  const displaced = metropolitan.filter((coded) => !isInFrance(coded));
  const [first] = displaced;
  if (first === undefined || displaced.length <= metropolitan.length * DISPLACED_SHARE) return null;
  return readIssue('contours-outside-france', { count: displaced.length, first: first.code });
}

function widen({ west, south, east, north }: Box): Box {
  return {
    west: west - BEYOND_COMMUNES_DEGREES,
    south: south - BEYOND_COMMUNES_DEGREES,
    east: east + BEYOND_COMMUNES_DEGREES,
    north: north + BEYOND_COMMUNES_DEGREES,
  };
}
