import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildBorders, findSharedBorders } from '@/cartography/overlays';
import { takeAllSteps } from '@/lib';
import { contoursOf, squareAt } from '../builders';

const sides = (shapes: Readonly<Record<string, Polygon | MultiPolygon>>) =>
  takeAllSteps(findSharedBorders(contoursOf(shapes)));

const polygon = (...ring: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0] ?? []]],
});

describe('the borders of contours', () => {
  it('are the sides that two of them share, once each, whichever way they are drawn', () => {
    const borders = sides({ a: squareAt(0, 0), b: squareAt(1, 0), c: squareAt(0, 1) });
    expect(borders.map(({ codes }) => codes)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(borders[0]?.lines).toEqual([
      [
        [1, 1],
        [1, 0],
      ],
    ]);
  });

  it('are not made by a corner, nor by water in between', () => {
    expect(sides({ a: squareAt(0, 0), b: squareAt(1, 1), c: squareAt(9, 9) })).toEqual([]);
  });

  it('run from end to end as one line over many vertices, and in as many lines as there are parts', () => {
    const a = polygon([0, 0], [2, 0], [2, 1], [1.5, 1.5], [2, 2], [2, 3], [0, 3]);
    const b = polygon([2, 0], [4, 0], [4, 3], [2, 3], [2, 2], [3, 1.5], [2, 1]);
    const [border, ...others] = sides({ a, b });
    expect(others).toEqual([]);
    expect(border?.lines).toHaveLength(2);
    const joined = sides({
      a: polygon([0, 0], [2, 0], [2, 1], [2, 2], [0, 2]),
      b: polygon([2, 0], [4, 0], [4, 2], [2, 2], [2, 1]),
    });
    expect(joined[0]?.lines).toEqual([
      [
        [2, 2],
        [2, 1],
        [2, 0],
      ],
    ]);
  });

  it('are found around an enclave', () => {
    const around: Polygon = {
      type: 'Polygon',
      coordinates: [...squareAt(0, 0, 3).coordinates, ...squareAt(1, 1).coordinates],
    };
    expect(sides({ around, within: squareAt(1, 1) })[0]?.lines).toHaveLength(1);
  });
});

describe('borders as lines', () => {
  const border = (strength: number, isSure: boolean | null = true) => ({
    codes: [`a${strength}`, `b${strength}`] as const,
    lines: [],
    strength,
    isSure,
  });

  it('are the wider the stronger, in four classes of as many each, weak ones under', () => {
    const { borders, legend } = buildBorders([8, 7, 6, 5, 4, 3, 2, 1].map((strength) => border(strength)));
    expect(borders.map(({ codes: [code], widthPx }) => [code, widthPx])).toEqual([
      ['a1', 1.25],
      ['a2', 1.25],
      ['a3', 2.5],
      ['a4', 2.5],
      ['a5', 4.25],
      ['a6', 4.25],
      ['a7', 6.5],
      ['a8', 6.5],
    ]);
    expect(legend.classes.map(({ widthPx, count }) => [widthPx, count])).toEqual([
      [6.5, 2],
      [4.25, 2],
      [2.5, 2],
      [1.25, 2],
    ]);
    expect(legend.classes[0]).toMatchObject({ upper: 8 });
    expect(legend.classes.at(-1)).toMatchObject({ lower: 1 });
  });

  it('are of fewer classes where strengths are few, the strongest the widest still, and of none where none is shown', () => {
    const { borders, legend } = buildBorders([border(2), border(2), border(5)]);
    expect(borders.map(({ widthPx }) => widthPx)).toEqual([4.25, 4.25, 6.5]);
    expect(legend.classes.map(({ count }) => count)).toEqual([1, 2]);
    expect(buildBorders([])).toEqual({ borders: [], legend: { classes: [], sureCount: 0, unsureCount: 0 } });
  });

  it('are solid where the difference is established or a fact, and told apart in the legend where chance may act', () => {
    const mixed = buildBorders([border(1, false), border(2, true), border(3, true)]);
    expect(mixed.borders.map(({ isSure }) => isSure)).toEqual([false, true, true]);
    expect(mixed.legend).toMatchObject({ sureCount: 2, unsureCount: 1 });
    const facts = buildBorders([border(1, null), border(2, null)]);
    expect(facts.borders.every(({ isSure }) => isSure)).toBe(true);
    expect(facts.legend).toMatchObject({ sureCount: 0, unsureCount: 0 });
  });
});
