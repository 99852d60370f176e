import type { ArrowDirection, FillPattern } from '@/cartography';
import type { VerificationStatus } from '@/domain/coverage';
import type { CategoryFamily } from '@/domain/offer';

/** The sign beside a line of legend, drawn exactly as on the map. */
export type LegendSwatch =
  | { readonly kind: 'class'; readonly color: string }
  | { readonly kind: 'state'; readonly color: string; readonly pattern: FillPattern }
  /** Radius in the pixels of the scene; circles of a block are nested. */
  | { readonly kind: 'circle'; readonly radiusPx: number }
  | { readonly kind: 'arrow'; readonly direction: ArrowDirection; readonly color: string }
  /** An arrow of the size it has on the map, in the pixels of the scene; those of a block stand in a row. */
  | { readonly kind: 'arrow-size'; readonly heightPx: number }
  /** A dot of the size it has on the map, in the pixels of the scene. */
  | { readonly kind: 'dot'; readonly radiusPx: number }
  /** A border of the width it has on the map, in the pixels of the scene. */
  | { readonly kind: 'border'; readonly widthPx: number; readonly isSure: boolean }
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

/** A square of colours along two axes, drawn before the items of its block. */
export interface LegendSquare {
  /** From top to bottom, each from left to right. */
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly color: string; readonly count: string }[];
  }[];
  /** Names of the columns, from left to right. */
  readonly columns: readonly string[];
  /** What rows go up to, and columns right to. */
  readonly axes: { readonly up: string; readonly right: string };
}

/** The legend of one layer. */
export interface LegendBlock {
  readonly title: string;
  readonly subtitle: string | null;
  readonly square?: LegendSquare;
  readonly items: readonly LegendItem[];
}
