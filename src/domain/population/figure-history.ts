import type { PopulationTable } from './population';
import type { SocialAidMeasure, SocialAidSeries } from './social-aid';

/** Where the counts of a measure stop being comparable: those of `year` on are counted otherwise than those before. */
export interface SeriesBreak {
  readonly measure: SocialAidMeasure;
  readonly year: number;
}

/** Figures of former years, read when an evolution is asked for. */
export interface FigureHistory {
  /** One table a year, beside those the directory brings. */
  readonly populations: readonly PopulationTable[];
  /** One series a measure and a year, beside those the directory brings. */
  readonly socialAid: readonly SocialAidSeries[];
  /** Breaks the producers themselves declare. */
  readonly breaks: readonly SeriesBreak[];
}

/** No former year: what is known until the figures are read. */
export const NO_HISTORY: FigureHistory = { populations: [], socialAid: [], breaks: [] };
