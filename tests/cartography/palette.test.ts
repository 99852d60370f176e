import { describe, expect, it } from 'vitest';
import {
  buildChoroplethPalette,
  FAMILY_COLORS,
  MAP_THEMES,
  type PaletteDirection,
  type ThemeName,
} from '@/cartography';
import { contrastOf, deuteranopia, distanceOf, luminanceOf, protanopia } from './color-vision';

const THEMES: readonly ThemeName[] = ['light', 'dark'];
const DIRECTIONS: readonly PaletteDirection[] = ['offer', 'need', 'context'];
const CLASS_COUNTS = [1, 2, 3, 4, 5, 6, 7];

function pairsOf(colors: readonly string[]): readonly (readonly [string, string])[] {
  return colors.flatMap((left, rank) => colors.slice(rank + 1).map((right) => [left, right] as const));
}

describe.each(THEMES)('class colours on %s', (theme) => {
  const palettes = DIRECTIONS.flatMap((direction) =>
    CLASS_COUNTS.map((count) => ({ count, ...buildChoroplethPalette(direction, count, theme) })),
  );

  it('are as many hex colours as classes, none for no class', () => {
    for (const { count, classes } of palettes) {
      expect(classes).toHaveLength(count);
      for (const color of classes) expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(buildChoroplethPalette('offer', 0, theme).classes).toEqual([]);
  });

  it('go steadily away from the land as values rise', () => {
    for (const { classes } of palettes) {
      const luminances = classes.map(luminanceOf);
      const sorted = [...luminances].sort((left, right) => (theme === 'light' ? right - left : left - right));
      expect(luminances).toEqual(sorted);
    }
  });

  it('stand apart from one another, from zero, from the hidden and from the unknown', () => {
    for (const { classes, states } of palettes) {
      const colors = [...classes, states.zero, states.missing, states.suppressed];
      const [closest = 0] = pairsOf(classes)
        .map(([left, right]) => distanceOf(left, right))
        .sort((left, right) => left - right);
      if (classes.length > 1) expect(closest).toBeGreaterThan(10);
      for (const [left, right] of pairsOf(colors)) expect(distanceOf(left, right)).toBeGreaterThan(4);
    }
  });
});

describe.each(THEMES)('family colours on %s', (theme) => {
  const colors = Object.values(FAMILY_COLORS[theme]);

  it('contrast 3:1 with the land', () => {
    for (const color of colors) expect(contrastOf(color, MAP_THEMES[theme].land)).toBeGreaterThanOrEqual(3);
  });

  it('stay apart for every eye', () => {
    for (const [left, right] of pairsOf(colors)) {
      expect(distanceOf(left, right)).toBeGreaterThan(25);
      expect(distanceOf(deuteranopia(left), deuteranopia(right))).toBeGreaterThan(12);
      expect(distanceOf(protanopia(left), protanopia(right))).toBeGreaterThan(12);
    }
  });
});

describe.each(THEMES)('the %s theme', (name) => {
  const theme = MAP_THEMES[name];

  it('reads: labels 4.5:1 on their halo, région edges and hatches 3:1 on what they cross', () => {
    expect(contrastOf(theme.label, theme.labelHalo)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(theme.regionEdge, theme.land)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(theme.hatch, theme.noData)).toBeGreaterThanOrEqual(2.5);
    expect(contrastOf(theme.coverage, theme.land)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(theme.symbolFill, theme.land)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(theme.selectionInner, theme.selectionOuter)).toBeGreaterThanOrEqual(7);
  });
});
