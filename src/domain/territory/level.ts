/** Administrative levels, from the whole country down; `custom` is territories a user makes of communes. */
export type TerritoryLevel = 'france' | 'region' | 'departement' | 'epci' | 'commune' | 'custom';

/** The levels counts are added up through: each is the sum of the one below. */
export const BASE_LEVELS = ['france', 'region', 'departement'] as const satisfies readonly TerritoryLevel[];

/** A level of {@link BASE_LEVELS}. */
export type BaseLevel = (typeof BASE_LEVELS)[number];

/**
 * The levels made of communes. EPCI and custom territories may lie across départements, so that none of these is a part of
 * another but the commune.
 */
export const COMMUNE_LEVELS = ['epci', 'commune', 'custom'] as const satisfies readonly TerritoryLevel[];

/** A level of {@link COMMUNE_LEVELS}. */
export type CommuneLevel = (typeof COMMUNE_LEVELS)[number];

/** The levels whose whole directory and contours the application ships, from the largest territories down. */
export const DIRECTORY_LEVELS = ['region', 'departement'] as const satisfies readonly TerritoryLevel[];

/** A level of {@link DIRECTORY_LEVELS}. */
export type DirectoryLevel = (typeof DIRECTORY_LEVELS)[number];

/** The levels a map can be drawn at, from the largest territories down. */
export const MAPPED_LEVELS = [
  'region',
  'departement',
  'epci',
  'commune',
  'custom',
] as const satisfies readonly TerritoryLevel[];

/** A level of {@link MAPPED_LEVELS}. */
export type MappedLevel = (typeof MAPPED_LEVELS)[number];

/** The levels figures are computed at: the mapped ones and the country they are compared with. */
export type FigureLevel = 'france' | MappedLevel;

/** {@link FigureLevel} from the whole to the parts. */
export const FIGURE_LEVELS = ['france', ...MAPPED_LEVELS] as const satisfies readonly FigureLevel[];

/** Says whether the territories of a level are made of communes. */
export function isCommuneLevel(level: TerritoryLevel): level is CommuneLevel {
  return (COMMUNE_LEVELS as readonly TerritoryLevel[]).includes(level);
}

/** The level the parents of a level are of. */
export function levelAbove(level: MappedLevel): BaseLevel {
  if (level === 'region') return 'france';
  return level === 'departement' ? 'region' : 'departement';
}
