import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ChartDrawing, ChartMap } from '@/export';
import { ChartFigure } from '@/views/statistics/chart/ChartFigure';
import type { TerritoryCursor } from '@/views/statistics/use-territory-cursor';

const AREAS: ChartMap['areas'] = ['01', '59'].map((code, rank) => ({
  code,
  name: code,
  path: `M${rank} 0L1 1Z`,
  color: '#123456',
  texture: 'none',
}));
const MAP: ChartMap = { kind: 'map', x: 0, y: 0, height: 40, areas: AREAS, frames: '' };
const DRAWING: ChartDrawing = { width: 100, height: 50, marks: [MAP, { ...MAP, x: 50 }] };

function showMaps(groupCodes: ReadonlySet<string>) {
  const cursor = {
    hoveredCode: null,
    selectedCode: null,
    groupCodes,
    hover: vi.fn<TerritoryCursor['hover']>(),
    select: vi.fn<TerritoryCursor['select']>(),
    group: vi.fn<TerritoryCursor['group']>(),
  };
  render(<ChartFigure drawing={DRAWING} title="maps" description="two" cursor={cursor} />);
  const areas = screen.getByRole('img').querySelectorAll('[data-code]');
  return { ...cursor, areas };
}

describe('small maps', () => {
  it('outline on each of them the territories that are together', () => {
    showMaps(new Set(['59']));
    const outlined = screen.getByRole('img').querySelectorAll('[data-grouped="true"]');
    expect([...outlined].map((path) => path.getAttribute('d'))).toEqual(['M1 0L1 1Z', 'M1 0L1 1Z']);
  });

  it('put a territory with others with Ctrl or ⌘, and choose it without', () => {
    const { areas, group, select } = showMaps(new Set());
    const [first, second] = areas;
    if (first === undefined || second === undefined) throw new Error('No territory');
    fireEvent.pointerUp(second, { ctrlKey: true });
    fireEvent.pointerUp(first, { metaKey: true });
    expect(group.mock.calls).toEqual([
      [['59'], 'toggle'],
      [['01'], 'toggle'],
    ]);
    expect(select).not.toHaveBeenCalled();
    fireEvent.pointerUp(second);
    expect(select.mock.calls).toEqual([['59']]);
  });
});
