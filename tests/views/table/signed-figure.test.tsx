import { describe, expect, it } from 'vitest';
import { FigureCell } from '@/views/table/FigureCell';
import { renderView } from '../../support/render-view';

function written(value: number): string {
  renderView(<FigureCell value={{ status: 'known', value }} unit="per-1000" isSigned />);
  return document.body.textContent ?? '';
}

describe('a difference in the table', () => {
  it.each([
    [9.3, '+9,3'],
    [0.004, '< +0,01'],
    [-0.004, '> \u22120,01'],
    [0, '0'],
  ])('of %d is written %s, its sign beside its figure', (value, text) => {
    expect(written(value)).toBe(text);
  });
});
