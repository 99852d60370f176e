export { AGE_BASES, type AgeBase, type PopulationTable } from './population';
export type { SocialAidMeasure, SocialAidSeries } from './social-aid';
