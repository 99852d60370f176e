/** Administrative levels, from the whole country down. */
export type TerritoryLevel = 'france' | 'region' | 'departement' | 'epci' | 'commune';

/** The levels a map of France can be drawn at with the contours the application ships. */
export const MAPPED_LEVELS = ['region', 'departement'] as const satisfies readonly TerritoryLevel[];

/** A level of {@link MAPPED_LEVELS}. */
export type MappedLevel = (typeof MAPPED_LEVELS)[number];

/** The levels figures are computed at: the mapped ones and the country they are compared with. */
export type FigureLevel = 'france' | MappedLevel;

/** {@link FigureLevel} from the whole to the parts. */
export const FIGURE_LEVELS = ['france', 'region', 'departement'] as const satisfies readonly FigureLevel[];
