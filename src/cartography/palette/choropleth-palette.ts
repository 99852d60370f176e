import { schemeBuPu, schemeYlGnBu, schemeYlOrRd } from 'd3-scale-chromatic';
import type { DisplayState } from '@/domain/measure';
import { classIndexOf, type ClassBreaks, countClasses } from '../classification/class-breaks';
import { colorAt, sampleRamp } from './color-ramp';
import { DARK_RAMPS, DIVERGING_RAMPS, LIGHT_RAMPS, type NamedSequential } from './ramps';
import { isDiverging, type PaletteScheme } from './scheme';
import { MAP_THEMES, type ThemeName } from './theme';

/** How a high value reads; each has a hue of its own, so that two maps side by side are not taken for one another. */
export type PaletteDirection = 'offer' | 'need' | 'context';

/** What colours are asked for. */
export interface PaletteLook {
  readonly direction: PaletteDirection;
  readonly scheme: PaletteScheme;
  /** Whether the colours of high values are given to low ones. */
  readonly reversed: boolean;
  /** Value that a diverging scheme is neutral at; the middle of the classes when `null`. */
  readonly reference: number | null;
}

/** Colours of a choropleth, CSS hex. */
export interface ChoroplethPalette {
  /** One colour a class, from the lowest: darker is more on light, lighter is more on dark. */
  readonly classes: readonly string[];
  readonly states: Readonly<Record<Exclude<DisplayState, 'known'>, string>>;
}

const SCHEME_OF_DIRECTION: Readonly<Record<PaletteDirection, NamedSequential>> = {
  offer: 'yellow-green-blue',
  need: 'yellow-orange-red',
  context: 'blue-purple',
};

const BREWER_SCHEMES = {
  'yellow-green-blue': schemeYlGnBu,
  'yellow-orange-red': schemeYlOrRd,
  'blue-purple': schemeBuPu,
};

const MOST_BREWER_COLORS = 9;

const ZERO: Readonly<Record<ThemeName, Readonly<Record<PaletteDirection, string>>>> = {
  light: { offer: '#f1f6e4', need: '#fdf3e1', context: '#f3eef8' },
  dark: { offer: '#22363b', need: '#3a2f2a', context: '#332d3d' },
};

/** Colours of the states that are no value, whatever the map shows. */
export const STATE_COLORS: Readonly<
  Record<ThemeName, Readonly<Record<Exclude<DisplayState, 'known' | 'zero'>, string>>>
> = { light: stateColors('light', '#c9cdd0'), dark: stateColors('dark', '#4a535b') };

function stateColors(themeName: ThemeName, suppressed: string) {
  const { land, noData } = MAP_THEMES[themeName];
  return { missing: noData, suppressed, 'not-applicable': land, estimated: noData };
}

/**
 * Colours of some classes. Sequential ones on light are those of ColorBrewer (Brewer and Harrower 2002) without the
 * palest, which would melt into the land or be taken for zero; on dark, ramps of the same hues that start dim. Diverging
 * ones are neutral in the class that holds the reference, and as strong on either side as the class is far from it.
 */
export function buildChoroplethPalette(
  look: PaletteLook,
  breaks: ClassBreaks,
  themeName: ThemeName,
): ChoroplethPalette {
  const { direction, scheme, reversed } = look;
  const colors = isDiverging(scheme)
    ? divergingColors({ ...look, scheme }, breaks, themeName)
    : sequentialColors(
        scheme === 'by-direction' ? SCHEME_OF_DIRECTION[direction] : scheme,
        countClasses(breaks),
        themeName,
      );
  return {
    classes: reversed && !isDiverging(scheme) ? [...colors].reverse() : colors,
    states: { zero: ZERO[themeName][direction], ...STATE_COLORS[themeName] },
  };
}

function sequentialColors(
  scheme: NamedSequential,
  classCount: number,
  themeName: ThemeName,
): readonly string[] {
  if (classCount === 1) return sequentialColors(scheme, 3, themeName).slice(1, 2);
  if (classCount === 2) return sequentialColors(scheme, 3, themeName).filter((_, rank) => rank !== 1);
  if (themeName === 'dark') return sampleRamp(DARK_RAMPS[scheme], classCount);
  if (scheme === 'blues' || scheme === 'greys' || scheme === 'viridis') {
    return sampleRamp(LIGHT_RAMPS[scheme], classCount);
  }
  const leftOut = classCount === MOST_BREWER_COLORS - 2 ? 2 : 1;
  return (BREWER_SCHEMES[scheme][classCount + leftOut] ?? []).slice(leftOut);
}

function divergingColors(
  look: PaletteLook & { readonly scheme: keyof (typeof DIVERGING_RAMPS)['light'] },
  breaks: ClassBreaks,
  themeName: ThemeName,
): readonly string[] {
  const ramp = DIVERGING_RAMPS[themeName][look.scheme];
  const [below, above] = look.reversed ? [ramp.above, ramp.below] : [ramp.below, ramp.above];
  const sides = sidesOf(look.reference, breaks);
  const steps = Math.max(sides.below, sides.above);
  const shade = (anchors: string, away: number) => colorAt(anchors, away / steps);
  return [
    ...Array.from({ length: sides.below }, (_, rank) => shade(below, sides.below - rank)),
    ...(sides.neutral ? [ramp.neutral] : []),
    ...Array.from({ length: sides.above }, (_, rank) => shade(above, rank + 1)),
  ];
}

/** How many classes are on either side of the reference, and whether one holds it. */
function sidesOf(reference: number | null, breaks: ClassBreaks) {
  const count = countClasses(breaks);
  const { bounds } = breaks;
  if (reference === null) {
    const half = Math.floor(count / 2);
    return { below: half, neutral: count % 2 === 1, above: half };
  }
  const limit = bounds.slice(1, -1).indexOf(reference);
  if (limit !== -1) return { below: limit + 1, neutral: false, above: count - limit - 1 };
  const rank = classIndexOf(breaks, reference);
  if (rank !== null) return { below: rank, neutral: true, above: count - rank - 1 };
  return reference > (bounds.at(-1) ?? reference)
    ? { below: count, neutral: false, above: 0 }
    : { below: 0, neutral: false, above: count };
}
