import type { MeasuredValue } from '@/domain/measure';
import type { DepartementCode } from '@/domain/territory';
import type { NeedSeriesId } from './need-cells';
import type { DatePair } from './pair-dates';

/** Kinds of {@link NeedDifference}, those that call for a look first. */
export const NEED_DIFFERENCE_KINDS = [
  'disappeared',
  'appeared',
  'changed',
  'became-missing',
  'became-known',
  'secret',
] as const;

/** A kind of {@link NeedDifference}. */
export type NeedDifferenceKind = (typeof NEED_DIFFERENCE_KINDS)[number];

/** What became of a count; the last three are counted and not listed. */
export type NeedFate = NeedDifferenceKind | 'minor' | 'unchanged' | 'still-missing';

/** What is compared: one département, source and public, between two dates. */
export interface NeedCell extends NeedSeriesId {
  readonly departementCode: DepartementCode;
  readonly dates: DatePair;
}

/** One difference between two needs. A secret one has no value on either side. */
export type NeedDifference =
  | { readonly kind: 'secret'; readonly cell: NeedCell }
  | {
      readonly kind: Exclude<NeedDifferenceKind, 'secret'>;
      readonly cell: NeedCell;
      readonly before: MeasuredValue;
      readonly after: MeasuredValue;
      /** After less before; `null` when one side alone has a number. */
      readonly difference: number | null;
    };

/** Two needs compared. There is no total: one would tell what a hidden count is. */
export interface NeedComparison {
  /** By kind in the order of {@link NEED_DIFFERENCE_KINDS}, the largest first. */
  readonly differences: readonly NeedDifference[];
  /** Compared counts, each counted once. */
  readonly fates: Readonly<Record<NeedFate, number>>;
  /** Dates that were compared with one another, and for how many counts. */
  readonly periods: readonly { readonly dates: DatePair; readonly count: number }[];
  readonly appearedSources: readonly string[];
  readonly disappearedSources: readonly string[];
}
