import { expect, test } from 'vitest';
import { FAMILY_SHAPES } from '@/cartography/marker';

test('shapes fit the unit disc drawn around them, the square corners of the cross excepted', () => {
  for (const [family, shape] of Object.entries(FAMILY_SHAPES)) {
    const reach = Math.max(...shape.map(([x, y]) => Math.hypot(x, y)));
    expect(reach, family).toBeLessThanOrEqual(1.07);
    expect(reach, family).toBeGreaterThan(0.8);
  }
});

test('shapes of families differ by their number of corners', () => {
  const corners = Object.values(FAMILY_SHAPES).map((shape) => shape.length);
  expect(corners.sort((left, right) => left - right)).toEqual([3, 4, 4, 5, 6, 10, 12, 32]);
  const [square, diamond] = [FAMILY_SHAPES['child-institution'], FAMILY_SHAPES['adult-work']];
  expect(Math.abs(square[0]?.[0] ?? NaN)).toBeCloseTo(Math.SQRT1_2, 9);
  expect(diamond[0]?.[0]).toBeCloseTo(0, 9);
});
