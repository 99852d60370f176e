import {
  type ClassificationMethod,
  type ClassificationVariant,
  type ClassLock,
  type Closure,
  MOST_CLASSES,
  type PaletteScheme,
} from '@/cartography';
import type { Unit } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorId } from '@/indicators';

/** Limits kept from one map to the next, and the map they were made for. */
export interface SavedClassLock extends ClassLock {
  readonly unit: Unit;
  readonly indicatorId: IndicatorId;
  readonly level: MappedLevel;
  /** Date of the figures they were made for; `null` when their source gives none. */
  readonly date: string | null;
}

/** The figures that limits were chosen for. */
export interface LimitsSubject {
  readonly indicatorId: IndicatorId;
  readonly unit: Unit;
}

/** How values are put into classes, and the colours of these. */
export interface ClassSettings {
  readonly method: ClassificationMethod;
  /** From {@link CLASS_COUNT_BOUNDS}. */
  readonly classCount: number;
  /** Convention of the method; its default when `null`. */
  readonly variant: ClassificationVariant | null;
  readonly closure: Closure;
  /** Limits of the manual method, ascending; kept when another method is tried. */
  readonly limits: readonly number[];
  /** What they were chosen for, and hold for alone; `null` in a dossier that does not say, where they hold for all. */
  readonly limitsFor: LimitsSubject | null;
  /** Whether overseas territories take part in limits. */
  readonly countsOverseas: boolean;
  readonly scheme: PaletteScheme;
  /** Whether the colours of high values are given to low ones. */
  readonly reversed: boolean;
  /** Limits that every map is to keep; `null` when none are. */
  readonly lock: SavedClassLock | null;
  /** Whether the map keeps the limits of the lock, rather than classes chosen since. */
  readonly followsLock: boolean;
}

/** Fewest and most classes a choropleth may have. */
export const CLASS_COUNT_BOUNDS = { min: 2, max: MOST_CLASSES } as const;

/** Classes of a new dossier. */
export const DEFAULT_CLASSES: ClassSettings = {
  method: 'quantile',
  classCount: 5,
  variant: null,
  closure: 'right',
  limits: [],
  limitsFor: null,
  countsOverseas: true,
  scheme: 'by-direction',
  reversed: false,
  lock: null,
  followsLock: true,
};
