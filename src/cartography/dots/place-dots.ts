import type { ProtectedColumn } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import { createSeededRandom, type Steps } from '@/lib';
import { dotsOf } from './dot-unit';
import { type Dot, scatter } from './scatter';

/**
 * Places the dots of a map, one for so many. What is not shown has none. Each territory draws its own from its code, so
 * that the same count has the same dots every time, whatever the others have. A step is a territory.
 */
export function* placeDots(
  contours: ContourCollection,
  counts: ProtectedColumn,
  perDot: number,
): Steps<readonly Dot[]> {
  const dots: Dot[] = [];
  for (const { geometry, properties } of contours.features) {
    const position = counts.index.positionOf(properties.code);
    const wanted = position === undefined ? 0 : dotsOf(counts.values[position] ?? Number.NaN, perDot);
    if (wanted > 0)
      for (const dot of scatter(geometry, wanted, createSeededRandom(seedOf(properties.code))))
        dots.push(dot);
    yield;
  }
  return dots;
}

/** A number for each text. Source: Fowler, Noll and Vo, FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
