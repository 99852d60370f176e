export { type AgeSpan, readAgeSpan, tellAgeBases, writeAgeSpan } from './age-span';
export type { AgeStructureTable, CountedSex } from './age-structure';
export type { CommunePopulation } from './commune-population';
export { type FigureHistory, NO_HISTORY, type SeriesBreak } from './figure-history';
export { AGE_BASES, USUAL_AGES, type AgeBase, type AgedPublic, type PopulationTable } from './population';
export type { SocialAidMeasure, SocialAidSeries, UndividedCount } from './social-aid';
