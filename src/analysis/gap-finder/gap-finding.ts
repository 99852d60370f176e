import type { ProtectedColumn, ValueStatus } from '@/domain/measure';

/** On which side of a threshold a value is; a value equal to it reaches it, and is high, unless both are 0. */
export type Side = 'high' | 'low';

/** Where a territory is surely: need first, then offer. `high-low` is a strong need beside a weak offer. */
export type Quadrant = `${Side}-${Side}`;

/** The quadrants in the order they are told, the gap first. */
export const QUADRANTS = [
  'high-low',
  'high-high',
  'low-low',
  'low-high',
] as const satisfies readonly Quadrant[];

/** A quadrant, or none when chance may put the territory on either side of a threshold. */
export type GapGroup = Quadrant | 'undecided';

/** Every {@link GapGroup}, in the order they are told. */
export const GAP_GROUPS = [...QUADRANTS, 'undecided'] as const satisfies readonly GapGroup[];

/** What is read along an axis, aligned to the positions of one level. */
export interface GapAxis {
  readonly rate: ProtectedColumn;
  /** Ends of the intervals of the rates; `null` when what is counted is no sample, and taken as sure. */
  readonly interval: { readonly lower: ProtectedColumn; readonly upper: ProtectedColumn } | null;
  /** The value a rate is held against; `NaN` where there is none. */
  readonly thresholdAt: (position: number) => number;
}

/** Where a territory stands on an axis, and why. Rates are in the unit of the indicator. */
export interface AxisStanding {
  readonly value: number;
  readonly isEstimated: boolean;
  /** Interval of the rate; `null` where it has none. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly threshold: number;
  /** Side of the value alone, whatever chance may do. */
  readonly leaning: Side;
  /** The same when the whole interval is on that side; a rate of a sample without an interval is undecided too. */
  readonly side: Side | 'undecided';
  /** Value less threshold, in standard deviations of the rates placed; 0 when they are all equal. */
  readonly deviation: number;
}

/** A territory whose two rates are shown. */
export interface GapPoint {
  readonly position: number;
  readonly group: GapGroup;
  readonly need: AxisStanding;
  readonly offer: AxisStanding;
  /** From the crossing of the thresholds, in standard deviations: √(need² + offer²). */
  readonly distance: number;
}

/** Why a territory has no place along an axis. */
export type AbsenceReason = Exclude<ValueStatus, 'known' | 'estimated'> | 'no-threshold';

/** A territory that is not placed: nothing is guessed of it. `null` on an axis where nothing is wanting. */
export interface GapAbsence {
  readonly position: number;
  readonly need: AbsenceReason | null;
  readonly offer: AbsenceReason | null;
}

/** Every territory of a level once: in a group, or among those that are not placed. */
export interface GapFinding {
  /** The farthest from the crossing of the thresholds first. */
  readonly groups: Readonly<Record<GapGroup, readonly GapPoint[]>>;
  /** In the order of the positions. */
  readonly absent: readonly GapAbsence[];
}
