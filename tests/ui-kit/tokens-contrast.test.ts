import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function colorOf(token: string, theme: Theme): string {
  const match = new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS);
  const color = match?.[theme === 'light' ? 1 : 2];
  if (color === undefined) throw new Error(`No token --color-${token}`);
  return color;
}

/** WCAG 2.2 relative luminance of an sRGB colour. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'] as const;
const TEXT_PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...SURFACES.flatMap((surface) => [
    ['text', surface] as const,
    ['text-muted', surface] as const,
    ['accent', surface] as const,
    ['danger', surface] as const,
  ]),
  ['text', 'accent-soft'],
  ['text-muted', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['text', 'bar'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['on-demonstration', 'demonstration'],
  ...(['info', 'success', 'warning', 'danger'] as const).flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    [tone, 'surface'] as const,
    ['text', `${tone}-soft`] as const,
  ]),
];
const EDGE_PAIRS: readonly (readonly [edge: string, ground: string])[] = [
  ...SURFACES.flatMap((surface) => [['border-strong', surface] as const, ['focus', surface] as const]),
  ['focus', 'focus-gap'],
  ['focus', 'demonstration'],
];

describe.each(THEMES)('colour tokens, %s theme', (theme) => {
  it.each(TEXT_PAIRS)('%s is readable on %s (4.5:1)', (text, ground) => {
    expect(contrastOf(colorOf(text, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGE_PAIRS)('%s stands out from %s (3:1)', (edge, ground) => {
    expect(contrastOf(colorOf(edge, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe('contrastOf', () => {
  it('gives 21 for black on white and 4.48 for #777777 on white', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
