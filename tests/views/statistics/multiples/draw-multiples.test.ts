import { describe, expect, it } from 'vitest';
import { drawMultiples, gridFor } from '@/views/statistics/multiples/draw-multiples';

describe('the grid of small maps', () => {
  it.each([
    { count: 3, width: 640, columns: 3, mapWidth: 200 },
    { count: 5, width: 640, columns: 3, mapWidth: 200 },
    { count: 8, width: 640, columns: 4, mapWidth: 145 },
    { count: 2, width: 150, columns: 1, mapWidth: 150 },
    { count: 1, width: 640, columns: 1, mapWidth: 640 },
  ])('$count maps in $width pixels', ({ count, width, columns, mapWidth }) => {
    const narrowest = columns === 4 ? 140 : 150;
    expect(gridFor(count, width, narrowest)).toEqual({ columns, mapWidth });
  });

  it('fills its lines evenly', () => {
    /* Five maps where four have room: three and two, not four and one. */
    expect(gridFor(5, 700, 150).columns).toBe(3);
  });
});

describe('small maps', () => {
  const outlines = {
    width: 100,
    height: 80,
    frames: 'M0 0Z',
    shapes: [{ code: '01', name: 'Ain', path: 'M1 1L2 2Z' }],
  };
  const area = { code: '01', color: '#123456', texture: 'none', name: 'Ain, 2,0' } as const;

  it('stand in lines, each under its title, with the outlines of the territories they paint', () => {
    const maps = ['2023', '2024', '2025'].map((title) => ({ title, note: 'France : 3', areas: [area] }));
    const { width, height, marks } = drawMultiples(maps, outlines, { columns: 2 });
    /* Two of 100 and a gap of 20; two lines of 42 + 80 + 20. */
    expect([width, height]).toEqual([220, 284]);
    const placed = marks.filter((mark) => mark.kind === 'map');
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 42],
      [120, 42],
      [0, 184],
    ]);
    expect(placed[2]?.areas).toEqual([{ ...area, path: 'M1 1L2 2Z' }]);
  });
});
