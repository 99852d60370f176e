import type { RampAnchors } from './color-ramp';
import type { DivergingScheme, SequentialScheme } from './scheme';
import type { ThemeName } from './theme';

/** A sequential scheme of its own, rather than that of an indicator. */
export type NamedSequential = Exclude<SequentialScheme, 'by-direction'>;

/**
 * Shades for a dark map. The sequential schemes of ColorBrewer are made for paper: read backwards they start with their
 * most vivid colours. These keep their hues, and start dim and dull.
 */
export const DARK_RAMPS: Readonly<Record<NamedSequential, RampAnchors>> = {
  'yellow-green-blue': '#274d72 #28719c #3c98ae #72bfae #b4e0b4 #f0f9d2',
  'yellow-orange-red': '#67413c #8f4d3e #c16d41 #e49e57 #f6d088 #fdf4cd',
  'blue-purple': '#4c4168 #6d5893 #8f79b8 #aca4d6 #cbcfea #f0f4fb',
  blues: '#24466c #2c6195 #4287bd #74aed6 #b0d2e9 #eef6fc',
  viridis: '#4a3a80 #3f5f93 #2c7f8e #35b07e #a8d938 #fdf0a0',
  greys: '#515b63 #6f7981 #8f989e #b1b7bb #d5d8da #fbfbfb',
};

/** Shades for a light map of the schemes that ColorBrewer's lists do not give: Blues and Greys of ColorBrewer, viridis. */
export const LIGHT_RAMPS: Readonly<Record<'blues' | 'viridis' | 'greys', RampAnchors>> = {
  blues: '#cfe1f2 #9fcae1 #6aaed6 #3787c0 #105ba4 #08306b',
  viridis: '#f2e13a #7ad151 #22a884 #2a788e #414487 #440154',
  greys: '#dedede #bdbdbd #979797 #6e6e6e #474747 #1a1a1a',
};

/** Shades on one side of a reference, the nearest first. */
interface DivergingRamp {
  readonly below: RampAnchors;
  readonly neutral: string;
  readonly above: RampAnchors;
}

/** Two hues each: PuOr, BrBG and RdBu of ColorBrewer on light; on dark, dim near the reference and bright away from it. */
export const DIVERGING_RAMPS: Readonly<Record<ThemeName, Readonly<Record<DivergingScheme, DivergingRamp>>>> =
  {
    light: {
      'purple-orange': {
        below: '#d3d0e6 #b2abd2 #8073ac #542788',
        neutral: '#ebe6dd',
        above: '#fdd5a0 #fdb863 #e08214 #a04d05',
      },
      'brown-teal': {
        below: '#efdcae #dfc27d #bf812d #7d480a',
        neutral: '#e9e8e6',
        above: '#b9e0da #80cdc1 #35978f #015c54',
      },
      'blue-red': {
        below: '#c6dfee #92c5de #4393c3 #1c5c9e',
        neutral: '#ebe8e6',
        above: '#fad0bd #f4a582 #d6604d #a41428',
      },
    },
    dark: {
      'purple-orange': {
        below: '#5d5186 #7f68b5 #ab95e0 #e0d5fa',
        neutral: '#50555a',
        above: '#80603a #b37a33 #e8a24a #ffe0ae',
      },
      'brown-teal': {
        below: '#735a38 #9a6f38 #d1a05a #f8e0b0',
        neutral: '#50555a',
        above: '#33706c #3a918a #6cc4ba #cdf2ec',
      },
      'blue-red': {
        below: '#3b6486 #4a8bb8 #7fbbe0 #cbe6f7',
        neutral: '#50555a',
        above: '#8a4f46 #bd5f50 #ea8f7a #ffd8cb',
      },
    },
  };
