import { describe, expect, it } from 'vitest';
import { colorDistance, simulateVision } from '@/cartography/color-vision/simulate';
import { QUADRANT_COLORS } from '@/cartography/palette/quadrant-colors';
import { buildQuadrants } from '@/cartography/representations';
import { estimated, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { contoursOf, fiveDepartements, protectedColumn, squareAt } from './builders';

const INDEX = fiveDepartements().departement;
const SHAPES = { '59': squareAt(0, 0), '62': squareAt(2, 0), '26': squareAt(4, 0) };

describe('a map of quadrants', () => {
  it('textures by what is wanting, hidden before missing, and marks an estimate that has its colour', () => {
    const { fill, legend } = buildQuadrants(
      contoursOf(SHAPES),
      {
        need: protectedColumn(INDEX, 'per-1000', [MISSING, estimated(3), 2, 2, NOT_APPLICABLE]),
        offer: protectedColumn(INDEX, 'per-1000', [SUPPRESSED, 4, 2, 2, 9]),
        quadrants: new Map([['62', 'high-low'] as const]),
        thresholds: { need: 2, offer: 5 },
      },
      'light',
    );
    const seen = new Map(
      fill.map(({ code, state, classIndex, pattern }) => [code, [state, classIndex, pattern]]),
    );
    expect(seen.get('59')).toEqual(['suppressed', null, 'suppressed']);
    expect(seen.get('62')).toEqual(['estimated', 0, 'estimated']);
    expect(seen.get('26')).toEqual(['not-applicable', null, 'not-applicable']);
    expect(legend).toMatchObject({ thresholds: { need: 2, offer: 5 } });
    expect(legend.states.map(({ state, count }) => [state, count])).toEqual([
      ['estimated', 1],
      ['suppressed', 1],
      ['not-applicable', 1],
    ]);
  });

  it.each(['light', 'dark'] as const)('has colours that every eye tells apart, %s', (themeName) => {
    const colors = Object.values(QUADRANT_COLORS[themeName]);
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      const seen = colors.map((color) => simulateVision(color, vision));
      const distances = seen.flatMap((left, rank) =>
        seen.slice(rank + 1).map((right) => colorDistance(left, right)),
      );
      expect(distances).toHaveLength(10);
      expect(Math.min(...distances)).toBeGreaterThan(15);
    }
  });
});
