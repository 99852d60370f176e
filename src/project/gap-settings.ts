import type { IndicatorId } from '@/indicators';

/** Thresholds that follow the figures: the median of the rates shown, the rate of France, that of the own région. */
export const GAP_REFERENCES = ['median', 'france', 'region'] as const;

/** What rates are held against to tell strong from weak: one of {@link GAP_REFERENCES}, or a rate the user gives. */
export type GapThreshold =
  { readonly kind: (typeof GAP_REFERENCES)[number] } | { readonly kind: 'value'; readonly value: number };

/** One side of the reading of need against offer. */
export interface GapSide {
  readonly indicatorId: IndicatorId;
  readonly threshold: GapThreshold;
}

/** How need is read against offer. */
export interface GapSettings {
  readonly need: GapSide;
  readonly offer: GapSide;
  /** A territory whose interval holds the threshold is in no quadrant; otherwise values alone decide. */
  readonly isCautious: boolean;
}

/** What a new dossier reads: children without a solution beside places for children, each against its median. */
export const DEFAULT_GAPS: GapSettings = {
  need: { indicatorId: 'unmet-child', threshold: { kind: 'median' } },
  offer: { indicatorId: 'equipment-child', threshold: { kind: 'median' } },
  isCautious: true,
};
