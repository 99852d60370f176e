import * as v from 'valibot';
import { CLASSIFICATION_METHODS, type Closure, METHOD_VARIANTS, PALETTE_SCHEMES } from '@/cartography';
import type { Unit } from '@/domain/measure';
import { MAPPED_LEVELS } from '@/domain/territory';
import {
  CLASS_COUNT_BOUNDS,
  type ClassSettings,
  DEFAULT_CLASSES,
  type LimitsSubject,
  type SavedClassLock,
} from '../class-settings';
import { finiteNumber, keysOf } from './shared-schema';

const CLOSURES = keysOf<Closure>({ right: true, left: true });
const UNITS = keysOf<Unit>({
  places: true,
  people: true,
  establishments: true,
  days: true,
  'person-days': true,
  'per-1000': true,
  'per-10000': true,
  percent: true,
  ratio: true,
});
const VARIANTS = Object.values(METHOD_VARIANTS).flat();

const ascendingLimits = v.pipe(
  v.array(finiteNumber),
  v.maxLength(CLASS_COUNT_BOUNDS.max - 1),
  v.check((limits) => limits.every((limit, rank) => rank === 0 || limit > (limits[rank - 1] ?? limit))),
  v.readonly(),
);

const limitsSubject: v.GenericSchema<unknown, LimitsSubject> = v.object({
  indicatorId: v.string(),
  unit: v.picklist(UNITS),
});

const savedLock: v.GenericSchema<unknown, SavedClassLock> = v.object({
  limits: v.pipe(ascendingLimits, v.minLength(1)),
  closure: v.picklist(CLOSURES),
  lowest: finiteNumber,
  highest: finiteNumber,
  unit: v.picklist(UNITS),
  indicatorId: v.string(),
  level: v.picklist(MAPPED_LEVELS),
  date: v.nullable(v.string()),
});

/** Classes of a dossier; one of before there was a choice of colours, closure and lock opens with the usual ones. */
export const classSettings: v.GenericSchema<unknown, ClassSettings> = v.object({
  method: v.picklist(CLASSIFICATION_METHODS),
  classCount: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(CLASS_COUNT_BOUNDS.min),
    v.maxValue(CLASS_COUNT_BOUNDS.max),
  ),
  variant: v.optional(v.nullable(v.picklist(VARIANTS)), DEFAULT_CLASSES.variant),
  closure: v.optional(v.picklist(CLOSURES), DEFAULT_CLASSES.closure),
  limits: v.optional(ascendingLimits, []),
  limitsFor: v.optional(v.nullable(limitsSubject), DEFAULT_CLASSES.limitsFor),
  countsOverseas: v.optional(v.boolean(), DEFAULT_CLASSES.countsOverseas),
  scheme: v.optional(v.picklist(PALETTE_SCHEMES), DEFAULT_CLASSES.scheme),
  reversed: v.optional(v.boolean(), DEFAULT_CLASSES.reversed),
  lock: v.optional(v.nullable(savedLock), DEFAULT_CLASSES.lock),
  followsLock: v.optional(v.boolean(), DEFAULT_CLASSES.followsLock),
});
