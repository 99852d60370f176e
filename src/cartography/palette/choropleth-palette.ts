import { schemeBuPu, schemeYlGnBu, schemeYlOrRd } from 'd3-scale-chromatic';
import type { DisplayState } from '@/domain/measure';
import { sampleDarkRamp } from './dark-ramps';
import { MAP_THEMES, type ThemeName } from './theme';

/** How a high value reads; each has a hue of its own, so that two maps side by side are not taken for one another. */
export type PaletteDirection = 'offer' | 'need' | 'context';

/** Colours of a choropleth, CSS hex. */
export interface ChoroplethPalette {
  /** One colour a class, from the lowest: darker is more on light, lighter is more on dark. */
  readonly classes: readonly string[];
  readonly states: Readonly<Record<Exclude<DisplayState, 'known'>, string>>;
}

const LIGHT_SCHEMES: Readonly<Record<PaletteDirection, readonly (readonly string[])[]>> = {
  offer: schemeYlGnBu,
  need: schemeYlOrRd,
  context: schemeBuPu,
};

const ZERO: Readonly<Record<ThemeName, Readonly<Record<PaletteDirection, string>>>> = {
  light: { offer: '#f1f6e4', need: '#fdf3e1', context: '#f3eef8' },
  dark: { offer: '#22363b', need: '#3a2f2a', context: '#332d3d' },
};

const SUPPRESSED_COLOR: Readonly<Record<ThemeName, string>> = { light: '#c9cdd0', dark: '#4a535b' };

/**
 * Sequential colours for a number of classes. On light, those of ColorBrewer (Brewer and Harrower 2002) without the
 * palest, which would melt into the land or be taken for zero; on dark, a ramp of the same hues that starts dim.
 *
 * @param classCount - 0 to 7.
 */
export function buildChoroplethPalette(
  direction: PaletteDirection,
  classCount: number,
  themeName: ThemeName,
): ChoroplethPalette {
  const { land, noData } = MAP_THEMES[themeName];
  return {
    classes: pickClasses(direction, classCount, themeName),
    states: {
      zero: ZERO[themeName][direction],
      missing: noData,
      suppressed: SUPPRESSED_COLOR[themeName],
      'not-applicable': land,
      estimated: noData,
    },
  };
}

function pickClasses(
  direction: PaletteDirection,
  classCount: number,
  themeName: ThemeName,
): readonly string[] {
  if (classCount === 1) return pickClasses(direction, 3, themeName).slice(1, 2);
  if (classCount === 2) return pickClasses(direction, 3, themeName).filter((_, rank) => rank !== 1);
  if (themeName === 'dark') return sampleDarkRamp(direction, classCount);
  const leftOut = classCount === 7 ? 2 : 1;
  return (LIGHT_SCHEMES[direction][classCount + leftOut] ?? []).slice(leftOut);
}
