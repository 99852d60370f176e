import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bordersOf } from '@/analysis/contiguity';
import { buildTerritoryIndex, type ContourCollection, type TerritoryCode } from '@/domain/territory';

function square(west: number, south: number): Position[] {
  return [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
}

function contoursOf(outlines: Readonly<Record<string, readonly Position[][]>>): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(outlines).map(([code, rings]) => ({
      type: 'Feature',
      properties: { code, name: code },
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
    })),
  };
}

function neighboursOf(
  outlines: Readonly<Record<string, readonly Position[][]>>,
  codes = Object.keys(outlines),
) {
  const index = buildTerritoryIndex(
    'departement',
    codes.map((code) => ({ code: code as TerritoryCode, name: code, parentCode: null })),
    null,
  );
  const borders = bordersOf(contoursOf(outlines), index);
  return Object.fromEntries(codes.map((code, at) => [code, borders[at]?.map((other) => codes[other])]));
}

describe('borders', () => {
  it('join territories that share a side, both ways', () => {
    expect(neighboursOf({ a: [square(0, 0)], b: [square(1, 0)], c: [square(2, 0)] })).toEqual({
      a: ['b'],
      b: ['a', 'c'],
      c: ['b'],
    });
  });

  it('do not join territories that touch at a corner', () => {
    expect(neighboursOf({ a: [square(0, 0)], b: [square(1, 1)] })).toEqual({ a: [], b: [] });
  });

  it('leave an island alone', () => {
    expect(neighboursOf({ a: [square(0, 0)], b: [square(1, 0)], island: [square(9, 9)] })['island']).toEqual(
      [],
    );
  });

  it('count every part of a territory', () => {
    expect(neighboursOf({ a: [square(0, 0), square(5, 0)], b: [square(6, 0)] })['a']).toEqual(['b']);
  });

  it('forgive a vertex misplaced by a few centimetres', () => {
    const shifted = square(1, 0).map(([x = 0, y = 0]) => [x + 2e-7, y - 2e-7]);
    expect(neighboursOf({ a: [square(0, 0)], b: [shifted] })['a']).toEqual(['b']);
  });

  it('leave without neighbour a territory without contour, and ignore a contour of no territory', () => {
    const outlines = { a: [square(0, 0)], b: [square(1, 0)] };
    expect(neighboursOf(outlines, ['a', 'z'])).toEqual({ a: [], z: [] });
  });
});
