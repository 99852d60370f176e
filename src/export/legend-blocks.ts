import type { FillPattern } from '@/cartography';
import type { VerificationStatus } from '@/domain/coverage';
import type { CategoryFamily } from '@/domain/offer';

/** The sign beside a line of legend, drawn exactly as on the map. */
export type LegendSwatch =
  | { readonly kind: 'class'; readonly color: string }
  | { readonly kind: 'state'; readonly color: string; readonly pattern: FillPattern }
  /** Radius in the pixels of the scene; circles of a block are nested. */
  | { readonly kind: 'circle'; readonly radiusPx: number }
  | { readonly kind: 'family'; readonly family: CategoryFamily; readonly color: string }
  | { readonly kind: 'coverage'; readonly verification: VerificationStatus }
  /** A remark without a sign: « 12 établissements sans position ». */
  | { readonly kind: 'none' };

/** A line of legend; texts are in the reader's language. */
export interface LegendItem {
  readonly swatch: LegendSwatch;
  readonly label: string;
  /** How many territories, establishments or teams, already written; `null` when it makes no sense. */
  readonly count: string | null;
}

/** The legend of one layer. */
export interface LegendBlock {
  readonly title: string;
  readonly subtitle: string | null;
  readonly items: readonly LegendItem[];
}
