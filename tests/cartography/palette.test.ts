import { describe, expect, it } from 'vitest';
import {
  buildChoroplethPalette,
  FAMILY_COLORS,
  MAP_THEMES,
  type PaletteDirection,
  type PaletteLook,
  type ThemeName,
} from '@/cartography';
import { contrastOf, deuteranopia, distanceOf, luminanceOf, protanopia } from './color-vision';

const THEMES: readonly ThemeName[] = ['light', 'dark'];
const DIRECTIONS: readonly PaletteDirection[] = ['offer', 'need', 'context'];
const CLASS_COUNTS = [1, 2, 3, 4, 5, 6, 7, 8];

function paletteOf(look: Partial<PaletteLook>, count: number, theme: ThemeName) {
  const bounds = count === 0 ? [] : Array.from({ length: count + 1 }, (_, rank) => rank);
  const usual = { direction: 'offer', scheme: 'by-direction', reversed: false, reference: null } as const;
  return buildChoroplethPalette({ ...usual, ...look }, { bounds, closure: 'right' }, theme);
}

function pairsOf(colors: readonly string[]): readonly (readonly [string, string])[] {
  return colors.flatMap((left, rank) => colors.slice(rank + 1).map((right) => [left, right] as const));
}

describe.each(THEMES)('class colours on %s', (theme) => {
  const palettes = DIRECTIONS.flatMap((direction) =>
    CLASS_COUNTS.map((count) => ({ count, ...paletteOf({ direction }, count, theme) })),
  );

  it('are as many hex colours as classes, none for no class', () => {
    for (const { count, classes } of palettes) {
      expect(classes).toHaveLength(count);
      for (const color of classes) expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(paletteOf({}, 0, theme).classes).toEqual([]);
  });

  it('go steadily away from the land as values rise', () => {
    for (const { classes } of palettes) {
      const luminances = classes.map(luminanceOf);
      const sorted = [...luminances].sort((left, right) => (theme === 'light' ? right - left : left - right));
      expect(luminances).toEqual(sorted);
    }
  });

  it('stand apart from one another, from zero, from the hidden and from the unknown', () => {
    for (const { count, classes, states } of palettes) {
      const colors = [...classes, states.zero, states.missing, states.suppressed];
      const [closest = 0] = pairsOf(classes)
        .map(([left, right]) => distanceOf(left, right))
        .sort((left, right) => left - right);
      if (classes.length > 1) expect(closest).toBeGreaterThan(count === 8 ? 9 : 10);
      for (const [left, right] of pairsOf(colors)) expect(distanceOf(left, right)).toBeGreaterThan(4);
    }
  });
});

describe('class colours on dark', () => {
  const { land } = MAP_THEMES.dark;
  const palettes = DIRECTIONS.flatMap((direction) =>
    CLASS_COUNTS.slice(1).map((count) => paletteOf({ direction }, count, 'dark')),
  );

  it('start quietly: the lowest is near the land without being taken for it, the highest far from it', () => {
    for (const { classes } of palettes) {
      const [lowest = ''] = classes;
      expect(contrastOf(lowest, land)).toBeLessThan(1.6);
      expect(distanceOf(lowest, land)).toBeGreaterThan(15);
      expect(contrastOf(classes.at(-1) ?? '', land)).toBeGreaterThan(10);
    }
  });

  it('are never most vivid where values are lowest', () => {
    for (const { classes } of palettes.filter((palette) => palette.classes.length > 2)) {
      const [lowest = 0, ...others] = classes.map(vividnessOf);
      expect(lowest).toBeLessThan(Math.max(...others));
      expect(lowest).toBeLessThan(80);
    }
  });

  it('stand apart for every eye from the next, from the land, from zero and from the hidden', () => {
    for (const { classes, states } of palettes) {
      for (const see of [deuteranopia, protanopia]) {
        const colors = classes.map(see);
        colors.slice(1).forEach((color, rank) => {
          expect(distanceOf(color, colors[rank] ?? '')).toBeGreaterThan(classes.length === 8 ? 7 : 8);
        });
        const others = [land, states.zero, states.missing, states.suppressed].map(see);
        const distances = colors.flatMap((color) => others.map((other) => distanceOf(color, other)));
        expect(Math.min(...distances)).toBeGreaterThan(8);
      }
    }
  });
});

/** How far apart the channels of a colour are, 0 (grey) to 255. */
function vividnessOf(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return Math.max(...channels) - Math.min(...channels);
}

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
