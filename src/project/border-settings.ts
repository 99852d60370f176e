import type { DiscontinuityMeasure, DiscontinuityThreshold } from '@/analysis/discontinuity';

/** How borders between neighbours are told strong from weak, and which are shown. */
export interface BorderSettings {
  readonly measure: DiscontinuityMeasure;
  readonly threshold: DiscontinuityThreshold;
}

/** Shares of the borders a dossier offers to show, from the strongest. */
export const BORDER_SHARES = [0.1, 0.25, 0.5, 1] as const;

/** What a new dossier shows: the quarter of the borders where one rate is the most times the other. */
export const DEFAULT_BORDERS: BorderSettings = {
  measure: 'ratio',
  threshold: { kind: 'share', share: 0.25 },
};
