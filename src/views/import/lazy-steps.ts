import { lazy } from 'react';

/** Steps fetched when a file needs them. */
export const MappingStep = lazy(async () => ({ default: (await import('./mapping')).MappingStep }));
export const MatchingStep = lazy(async () => ({ default: (await import('./matching')).MatchingStep }));
