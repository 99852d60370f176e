import { describe, expect, it } from 'vitest';
import {
  buildChoroplethPalette,
  type ClassBreaks,
  DIVERGING_SCHEMES,
  MAP_THEMES,
  type PaletteLook,
  SEQUENTIAL_SCHEMES,
  type ThemeName,
} from '@/cartography';
import { judgePalette, simulateVision } from '@/cartography/color-vision';
import { deuteranopia, distanceOf, luminanceOf, protanopia } from './color-vision';

const THEMES: readonly ThemeName[] = ['light', 'dark'];
const FIVE: ClassBreaks = { bounds: [0, 2, 4, 6, 8, 10], closure: 'right' };

function colorsOf(look: Partial<PaletteLook>, breaks: ClassBreaks = FIVE, theme: ThemeName = 'light') {
  const usual = { direction: 'offer', scheme: 'by-direction', reversed: false, reference: null } as const;
  return buildChoroplethPalette({ ...usual, ...look }, breaks, theme).classes;
}

function upTo(count: number): ClassBreaks {
  return { bounds: Array.from({ length: count + 1 }, (_, rank) => rank), closure: 'right' };
}

describe.each(THEMES)('sequential schemes on %s', (theme) => {
  it.each(SEQUENTIAL_SCHEMES)('%s goes steadily away from the land, two classes or eight', (scheme) => {
    for (let count = 2; count <= 8; count += 1) {
      const colors = colorsOf({ scheme }, upTo(count), theme);
      expect(new Set(colors).size).toBe(count);
      const luminances = colors.map(luminanceOf);
      const sorted = [...luminances].sort((left, right) => (theme === 'light' ? right - left : left - right));
      expect(luminances).toEqual(sorted);
      for (const color of colors) expect(distanceOf(color, MAP_THEMES[theme].land)).toBeGreaterThan(7);
    }
  });

  it.each(SEQUENTIAL_SCHEMES)('%s is safe for the colour-blind and for print in five classes', (scheme) => {
    expect(judgePalette(colorsOf({ scheme }, FIVE, theme))).toEqual({
      colorBlindSafe: true,
      printSafe: true,
    });
  });
});

describe.each(THEMES)('diverging schemes on %s', (theme) => {
  it.each(DIVERGING_SCHEMES)('%s is neutral at the reference and as strong as the class is far', (scheme) => {
    const [far = '', near = '', neutral = '', , other = ''] = colorsOf({ scheme, reference: 5 }, FIVE, theme);
    expect(distanceOf(far, neutral)).toBeGreaterThan(distanceOf(near, neutral));
    expect(distanceOf(far, other)).toBeGreaterThan(25);
    expect(judgePalette(colorsOf({ scheme, reference: 5 }, FIVE, theme)).colorBlindSafe).toBe(true);
  });
});

describe('diverging colours', () => {
  const scheme = 'purple-orange' as const;

  it('have their neutral class where the reference is, and no stronger colour on the shorter side', () => {
    const centred = colorsOf({ scheme, reference: 5 });
    // Reference in the second class: one below, three above; the steps are thirds of the way out.
    const low = colorsOf({ scheme, reference: 3 });
    expect(low[1]).toBe(centred[2]);
    expect(low[4]).toBe(centred[4]);
    expect(low[0]).not.toBe(centred[0]);
  });

  it('have no neutral class when the reference is a limit, or outside', () => {
    const neutral = colorsOf({ scheme, reference: 5 })[2];
    for (const reference of [4, -1, 11]) expect(colorsOf({ scheme, reference })).not.toContain(neutral);
    expect(colorsOf({ scheme, reference: 11 }).at(-1)).not.toBe(colorsOf({ scheme, reference: -1 }).at(-1));
  });

  it('are neutral in the middle without a reference', () => {
    expect(colorsOf({ scheme })).toEqual(colorsOf({ scheme, reference: 5 }));
    expect(colorsOf({ scheme }, upTo(4))).toHaveLength(4);
  });

  it('change sides when reversed, as sequential ones change ends', () => {
    expect(colorsOf({ scheme, reference: 5, reversed: true })).toEqual(
      [...colorsOf({ scheme, reference: 5 })].reverse(),
    );
    expect(colorsOf({ reversed: true })).toEqual([...colorsOf({})].reverse());
  });
});

describe('colours as others see them', () => {
  it('are those of Machado, Oliveira and Fernandes', () => {
    for (const color of ['#ff0000', '#00a000', '#3366cc', '#ffee00']) {
      expect(simulateVision(color, 'deuteranopia')).toBe(deuteranopia(color));
      expect(simulateVision(color, 'protanopia')).toBe(protanopia(color));
    }
    expect(simulateVision('#3366cc', 'usual')).toBe('#3366cc');
  });

  it('keep white, black and greys, and print colours as the grey of their luminance', () => {
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const) {
      expect(simulateVision('#ffffff', vision)).toBe('#ffffff');
      expect(simulateVision('#000000', vision)).toBe('#000000');
    }
    // Luminance of pure green: 0.7152, which sRGB writes 1.055 × 0.7152^(1/2.4) − 0.055 = 0.862: 220.
    expect(simulateVision('#00ff00', 'grey')).toBe('#dcdcdc');
  });

  it('tell red from green for most, not for all', () => {
    expect(judgePalette(['#c8553d', '#7d8b2f'])).toMatchObject({ colorBlindSafe: false });
    expect(judgePalette(['#f7fbff', '#08306b'])).toEqual({ colorBlindSafe: true, printSafe: true });
  });
});
