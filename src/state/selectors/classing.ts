import {
  buildClassification,
  canLeaveOverseas,
  type ClassBreaks,
  type ClassificationSpec,
  type ClassingRefusal,
  classedValues,
  countOutside,
  DIVERGING_SCHEMES,
  type PaletteLook,
  type PaletteScheme,
  PLAIN_SPEC,
} from '@/cartography';
import { columnValueAt, numberOf, type ProtectedColumn, type Unit } from '@/domain/measure';
import type { IndicatorId, IndicatorResult } from '@/indicators';
import { memoizeLast, memoizeTwo } from '@/lib';
import type { ClassSettings, ProjectDocument, SavedClassLock } from '@/project';
import type { FigureSelectors } from './figures';

/** How the map on screen stands to locked limits. */
export interface LockState {
  readonly lock: SavedClassLock;
  /** Kept; or left for classes chosen since; or impossible to keep, the figures being in another unit. */
  readonly status: 'kept' | 'other-classes' | 'other-unit';
  /** Territories outside the values the limits were made for. */
  readonly below: number;
  readonly above: number;
  /** What the limits were made for; `null` when the dossier has that indicator no more. */
  readonly madeFor: Pick<IndicatorResult, 'definition' | 'perimeter'> | null;
}

/** The classes of the map on screen, whether it is drawn or not. */
export interface ClassingView {
  /** Rates that are classed. */
  readonly column: ProtectedColumn;
  readonly spec: ClassificationSpec;
  readonly breaks: ClassBreaks;
  /** Why quantiles stand for the method chosen; `null` when they do not. */
  readonly refusal: ClassingRefusal | null;
  readonly lock: LockState | null;
  /**
   * Whether overseas territories take part in limits, or not; `null` where that makes no difference: limits given by hand
   * or locked, or values on one side alone.
   */
  readonly overseas: 'counted' | 'left-out' | null;
  /** The colours asked for. */
  readonly look: PaletteLook;
}

const NO_LIMITS: readonly number[] = [];

interface ClassingSources {
  readonly figures: FigureSelectors;
  /** The rates the map is painted by. */
  readonly mapped: (document: ProjectDocument) => { readonly rate: ProtectedColumn };
}

/** Builds the classes of maps, and what the scene asks for them by: the same objects until a choice changes. */
export function createClassing({ figures, mapped }: ClassingSources) {
  const classify = memoizeTwo(buildClassification);
  const specOf = memoizeTwo((...parts: SpecParts) => specificationOf(...parts));
  const lookOf = memoizeTwo((...[direction, scheme, reversed, reference]: LookParts): PaletteLook => ({
    direction,
    scheme,
    reversed,
    reference,
  }));
  const requestOf = (document: ProjectDocument) => {
    const chosen = figures.chosen(document);
    const { classification } = document.settings;
    const { unit } = mapped(document).rate;
    const isRate = document.settings.measures.colors === 'rate';
    const reference = isRate && diverges(classification.scheme) ? referenceValue(figures, document) : null;
    const isPeople = chosen.secrecy !== null;
    return {
      classification: specOf(
        ...classPartsOf(classification, { unit, indicatorIds: [chosen.definition.id], isPeople }),
      ),
      look: lookOf(chosen.definition.direction, classification.scheme, classification.reversed, reference),
    };
  };
  const classing = memoizeLast((document: ProjectDocument): ClassingView => {
    const { rate } = mapped(document);
    const { classification: spec, look } = requestOf(document);
    const { breaks, refusal } = classify(rate, spec);
    return {
      column: rate,
      spec,
      breaks,
      refusal,
      lock: lockState(figures, document, [rate]),
      overseas: overseasIn(spec, [rate]),
      look,
    };
  });
  return { classify, requestOf, classing };
}

type LookParts = readonly [
  direction: PaletteLook['direction'],
  scheme: PaletteScheme,
  reversed: boolean,
  reference: number | null,
];

type SpecParts = readonly [
  method: ClassSettings['method'],
  classCount: number,
  variant: ClassSettings['variant'],
  closure: ClassSettings['closure'],
  limits: readonly number[],
  kept: SavedClassLock | null,
  isPeople: boolean,
  countsOverseas: boolean,
];

/** Figures to be classed, of one indicator or of several of one unit. */
interface ClassedFigures {
  readonly unit: Unit | null;
  readonly indicatorIds: readonly IndicatorId[];
  readonly isPeople: boolean;
}

/** What the settings ask of the classes of some figures: a lock holds for its unit, limits chosen for their indicator. */
export function classPartsOf(
  classification: ClassSettings,
  { unit, indicatorIds, isPeople }: ClassedFigures,
): SpecParts {
  const { method, classCount, variant, closure, limitsFor, lock, followsLock, countsOverseas } =
    classification;
  const isOther =
    limitsFor !== null && (limitsFor.unit !== unit || !indicatorIds.includes(limitsFor.indicatorId));
  const limits = isOther ? NO_LIMITS : classification.limits;
  const kept = lock !== null && followsLock && lock.unit === unit ? lock : null;
  return [method, classCount, variant, closure, limits, kept, isPeople, countsOverseas];
}

/**
 * What classes are asked for: locked limits where some are kept. Limits of rates of people are moved off the values, so
 * that none is the rate of a territory.
 */
export function specificationOf(
  ...[method, classCount, variant, closure, limits, kept, isPeople, countsOverseas]: SpecParts
): ClassificationSpec {
  if (kept === null)
    return { method, classCount, variant, closure, limits, settled: isPeople, countsOverseas };
  const { limits: locked, closure: lockedClosure } = kept;
  return {
    ...PLAIN_SPEC,
    method: 'manual',
    classCount: locked.length + 1,
    limits: locked,
    closure: lockedClosure,
  };
}

/** {@link ClassingView.overseas} of columns classed together. */
export function overseasIn(
  { method, countsOverseas }: ClassificationSpec,
  rates: readonly ProtectedColumn[],
): ClassingView['overseas'] {
  if (method === 'manual' || !rates.some(canLeaveOverseas)) return null;
  return countsOverseas ? 'counted' : 'left-out';
}

function diverges(scheme: PaletteScheme): boolean {
  return (DIVERGING_SCHEMES as readonly PaletteScheme[]).includes(scheme);
}

/** The rate of the set of territories that maps are compared with, where they are; that of France otherwise. */
function referenceValue(figures: FigureSelectors, document: ProjectDocument): number | null {
  const chosen = figures.chosen(document);
  const { level } = document.settings;
  const reference = figures.reference(document);
  if (reference === 'custom' || reference === 'study') {
    const { references } = figures.comparison(document, chosen, { level, reference });
    const shared = references.find((one) => one !== null);
    return shared === undefined ? null : (numberOf(shared.rate) ?? null);
  }
  return numberOf(columnValueAt(chosen.figures.france.rate, 0)) ?? null;
}

/** {@link LockState} of columns of one unit classed together; `null` when no limits are locked. */
export function lockState(
  figures: Pick<FigureSelectors, 'definitions' | 'chosen'>,
  document: ProjectDocument,
  rates: readonly ProtectedColumn[],
): LockState | null {
  const { lock, followsLock } = document.settings.classification;
  if (lock === null) return null;
  const definition = figures.definitions(document).find(({ id }) => id === lock.indicatorId);
  const { perimeter } = figures.chosen(document);
  const status = lock.unit !== rates[0]?.unit ? 'other-unit' : followsLock ? 'kept' : 'other-classes';
  const none = { below: 0, above: 0 };
  return {
    lock,
    status,
    ...(status === 'kept' ? countOutside(lock, rates.flatMap(classedValues)) : none),
    madeFor: definition === undefined ? null : { definition, perimeter },
  };
}
