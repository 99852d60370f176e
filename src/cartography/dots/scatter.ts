import type { MultiPolygon, Polygon } from 'geojson';
import type { RandomSource } from '@/lib';

/** A dot of a map: it stands for some of those counted in a territory, and is nobody's address. */
export interface Dot {
  readonly longitude: number;
  readonly latitude: number;
}

/** A territory flattened so that a degree is as long on both axes. */
interface Ground {
  /** Ends of the sides of its rings, four numbers a side: x1, y1, x2, y2. */
  readonly sides: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly shrink: number;
}

const ATTEMPTS = 24;
/** A grid is made somewhat finer than asked, so that the next one is large enough. */
const FINER = 0.97;
/** Heights within a row of cells at which the ground is cut. */
const CUTS = 4;
/** Part of a cell its dot may be in: what is left on both sides keeps dots of neighbouring cells apart. */
const SHAKEN = 0.8;

/**
 * Places so many dots in a territory: on a square grid whose every cell has its dot shaken at random, which spreads them
 * evenly without lining them up. Holes stay empty. The grid is made finer until enough of its dots are inside, and those
 * in excess are drawn out by lot. A geometry without area has none.
 *
 * Source: jittered sampling, Cook, ACM Transactions on Graphics 5, 1986.
 */
export function scatter(geometry: Polygon | MultiPolygon, wanted: number, random: RandomSource): Dot[] {
  const ground = flatten(geometry);
  const { west, east, south, north } = ground;
  let cell = Math.sqrt(((east - west) * (north - south)) / wanted);
  let dots: Dot[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && cell > 0; attempt += 1) {
    dots = shakeGrid(ground, cell, random);
    if (dots.length >= wanted) return drawOut(dots, wanted, random);
    cell *= Math.max(1 / 2, FINER * Math.sqrt(dots.length / wanted));
  }
  return dots;
}

function flatten({ type, coordinates }: Polygon | MultiPolygon): Ground {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const latitudes = rings.flat().map(([, latitude = Number.NaN]) => latitude);
  const [south, north] = [least(latitudes), -least(latitudes.map((latitude) => -latitude))];
  const shrink = Math.cos(((south + north) * Math.PI) / 360);
  const numbers: number[] = [];
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const [x1 = Number.NaN, y1 = Number.NaN] = ring[at - 1] ?? [];
      const [x2 = Number.NaN, y2 = Number.NaN] = ring[at] ?? [];
      numbers.push(x1 * shrink, y1, x2 * shrink, y2);
    }
  const eastings = numbers.filter((_, rank) => rank % 2 === 0);
  const [west, east] = [least(eastings), -least(eastings.map((x) => -x))];
  return { sides: Float64Array.from(numbers), west, east, south, north, shrink };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((lowest, number) => Math.min(lowest, number), Infinity);
}

function shakeGrid(ground: Ground, cell: number, random: RandomSource): Dot[] {
  const { west, east, south, north, shrink } = ground;
  const dots: Dot[] = [];
  const shake = (share: number) => (1 - SHAKEN) / 2 + SHAKEN * share;
  for (let bottom = south - cell * random(); bottom < north; bottom += cell) {
    const cuts = Array.from({ length: CUTS }, (_, rank) => {
      const latitude = bottom + cell * shake((rank + random()) / CUTS);
      return { latitude, crossings: crossingsAt(ground, latitude) };
    });
    for (let left = west - cell * random(); left < east; left += cell) {
      const x = left + cell * shake(random());
      const cut = cuts[Math.floor(random() * CUTS)];
      if (cut !== undefined && isInside(cut.crossings, x))
        dots.push({ longitude: x / shrink, latitude: cut.latitude });
    }
  }
  return dots;
}

/** Where the rings cross a parallel, in any order. */
function crossingsAt({ sides }: Ground, y: number): readonly number[] {
  const crossings: number[] = [];
  for (let at = 0; at < sides.length; at += 4) {
    const y1 = sides[at + 1] ?? Number.NaN;
    const y2 = sides[at + 3] ?? Number.NaN;
    if (y1 > y === y2 > y) continue;
    const x1 = sides[at] ?? Number.NaN;
    const x2 = sides[at + 2] ?? Number.NaN;
    crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return crossings;
}

/** By the even-odd rule: parts and holes alike. */
function isInside(crossings: readonly number[], x: number): boolean {
  let inside = false;
  for (const crossing of crossings) if (crossing < x) inside = !inside;
  return inside;
}

/** Keeps so many, drawn by lot. */
function drawOut(dots: Dot[], wanted: number, random: RandomSource): Dot[] {
  for (let rank = 0; rank < wanted; rank += 1) {
    const other = rank + Math.floor(random() * (dots.length - rank));
    const [here, there] = [dots[rank], dots[other]];
    if (here !== undefined && there !== undefined) [dots[rank], dots[other]] = [there, here];
  }
  return dots.slice(0, wanted);
}
