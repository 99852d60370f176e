import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeAllSteps } from '@/lib';
import { prepareFinder } from '@/map/mosaic/find-territory';
import { contoursOf, SHAPES, squareRing } from './shapes-fixture';

describe('the territory at a position', () => {
  test.each([
    ['in the ring of one with a hole', [1, 5], 'holed'],
    ['in the hole', [5, 5], null],
    ['in the second part of another', [31, 1], 'parted'],
    ['between the parts, inside the rectangle around them', [25, 1], null],
    ['outside all', [-1, -1], null],
    ['that is not a number', [NaN, 5], null],
  ] as const)('is found %s', (_, position, code) => {
    expect(takeAllSteps(prepareFinder(SHAPES))(position)).toBe(code);
  });

  test('fills the hole of another', () => {
    const contours = contoursOf({
      around: { type: 'Polygon', coordinates: [squareRing(0, 0, 10), squareRing(3, 3, 4)] },
      enclave: { type: 'Polygon', coordinates: [squareRing(3, 3, 4)] },
    });
    const find = takeAllSteps(prepareFinder(contours));
    expect([find([5, 5]), find([2, 5])]).toEqual(['enclave', 'around']);
  });

  test('is that of the cell of a grid a position falls in', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 100 }, (_, rank) => [
        `${rank % 10} ${Math.floor(rank / 10)}`,
        { type: 'Polygon' as const, coordinates: [squareRing(rank % 10, Math.floor(rank / 10), 1)] },
      ]),
    );
    const find = takeAllSteps(prepareFinder(contoursOf(cells)));
    const inside = fc.double({ min: 0.01, max: 9.99, noNaN: true }).filter((value) => value % 1 !== 0);
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        expect(find([x, y])).toBe(`${Math.floor(x)} ${Math.floor(y)}`);
      }),
    );
  });
});
