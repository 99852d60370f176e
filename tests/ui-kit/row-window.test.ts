import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAfterKey } from '../../src/ui-kit/data-grid/row-movement';
import {
  type RowViewport,
  rowsPerPage,
  rowWindow,
  scrollTopShowing,
} from '../../src/ui-kit/data-grid/row-window';

const VIEWPORT: RowViewport = { scrollTop: 0, height: 480, headHeight: 44, footHeight: 32, rowHeight: 32 };

const viewports = fc.record({
  scrollTop: fc.integer({ min: 0, max: 5000 }),
  height: fc.integer({ min: 200, max: 900 }),
  headHeight: fc.constantFrom(44, 84),
  footHeight: fc.constantFrom(0, 32),
  rowHeight: fc.constant(32),
});

describe('rowWindow', () => {
  it('draws the rows in sight and eight beyond each edge', () => {
    expect(rowWindow(VIEWPORT, 101)).toEqual({ first: 0, end: 23 });
    expect(rowWindow({ ...VIEWPORT, scrollTop: 1600 }, 101)).toEqual({ first: 42, end: 73 });
  });

  it('draws nothing when there is no row, and nothing past the last one', () => {
    expect(rowWindow(VIEWPORT, 0)).toEqual({ first: 0, end: 0 });
    expect(rowWindow({ ...VIEWPORT, scrollTop: 3000 }, 101).end).toBe(101);
  });

  it('always holds the row that scrollTopShowing brings into sight, whole', () => {
    fc.assert(
      fc.property(viewports, fc.integer({ min: 0, max: 300 }), (viewport, rank) => {
        const scrollTop = scrollTopShowing(rank, viewport);
        const { first, end } = rowWindow({ ...viewport, scrollTop }, 301);
        const top = rank * viewport.rowHeight - scrollTop;
        const room = viewport.height - viewport.headHeight - viewport.footHeight;
        expect(rank >= first && rank < end).toBe(true);
        expect(top >= 0 && top + viewport.rowHeight <= room).toBe(true);
      }),
    );
  });
});

describe('scrollTopShowing', () => {
  it('does not scroll for a row already in sight', () => {
    expect(scrollTopShowing(5, VIEWPORT)).toBe(0);
  });

  it('scrolls down just enough to clear the footer: row 20 ends at 672, room is 404', () => {
    expect(scrollTopShowing(20, VIEWPORT)).toBe(672 - 404);
  });

  it('scrolls up to the top of a row above', () => {
    expect(scrollTopShowing(3, { ...VIEWPORT, scrollTop: 500 })).toBe(96);
  });
});

describe('rankAfterKey', () => {
  const rowCount = 101;
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 100, 100],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 16],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 50, 100],
    ['ArrowDown', -1, 0],
  ])('%s from row %d leads to row %d', (key, current, expected) => {
    expect(rankAfterKey(key, { current, rowCount, rowsPerPage: rowsPerPage(VIEWPORT) })).toBe(expected);
  });

  it('ignores other keys and an empty table', () => {
    expect(rankAfterKey('a', { current: 0, rowCount, rowsPerPage: 12 })).toBeNull();
    expect(rankAfterKey('ArrowDown', { current: -1, rowCount: 0, rowsPerPage: 12 })).toBeNull();
  });
});
