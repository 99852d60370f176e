import { bordersOf } from '@/analysis/contiguity';
import { contoursAt, type ContourSet, type FigureLevel, type TerritoryIndex } from '@/domain/territory';
import {
  computeUncertainty,
  hasInterval,
  hasUncertainty,
  type IndicatorResult,
  type LevelUncertainty,
  type Smoothing,
  type SmoothingMethod,
} from '@/indicators';
import { memoizeLast } from '@/lib';
import type { FigureMode, ProjectDocument } from '@/project';
import type { DatasetSelectors } from './datasets';

/** How rates are smoothed in a document, and on which contours neighbours are looked for. */
export interface SmoothingSource {
  readonly method: SmoothingMethod;
  /** `null` when the method asks for no neighbour. */
  readonly contours: ContourSet | null;
}

/** How sure the figures are, and how the document has them shown. */
export interface UncertaintySelectors {
  /** How the rates of an indicator are shown: {@link modeInForce}. */
  readonly figureMode: (document: ProjectDocument, result: IndicatorResult) => FigureMode;
  /** As chosen in the document; the same object while nothing changes it. */
  readonly smoothing: (document: ProjectDocument) => SmoothingSource;
  /**
   * `null` when the numerator is no sample. Computed once a result, a level and a way of smoothing; the usual one where
   * only intervals are asked for.
   */
  readonly uncertainty: (
    result: IndicatorResult,
    level: FigureLevel,
    smoothing?: SmoothingSource,
  ) => LevelUncertainty | null;
}

const TO_THE_MEAN = {
  marshall: { method: 'marshall', contours: null },
  'poisson-gamma': { method: 'poisson-gamma', contours: null },
} as const satisfies Readonly<Record<string, SmoothingSource>>;

/**
 * Builds {@link UncertaintySelectors}: nothing is computed before it is shown, and nothing twice.
 */
export function createUncertaintySelectors(
  datasets: Pick<DatasetSelectors, 'contours'>,
): UncertaintySelectors {
  const local = memoizeLast((contours: ContourSet) => ({ method: 'local-marshall', contours }) as const);
  const smoothingAt = rememberSmoothing();
  const remembered = new WeakMap<IndicatorResult, WeakMap<Smoothing, LevelUncertainty | null>>();
  return {
    figureMode: ({ settings }, { definition }) => modeInForce(settings.figureMode, definition),
    smoothing: (document) => {
      const { smoothing } = document.settings;
      return smoothing === 'local-marshall' ? local(datasets.contours(document)) : TO_THE_MEAN[smoothing];
    },
    uncertainty: (result, level, source = TO_THE_MEAN.marshall) => {
      const smoothing = smoothingAt(source, result.figures[level].rate.index);
      const known = remembered.get(result) ?? new WeakMap<Smoothing, LevelUncertainty | null>();
      remembered.set(result, known);
      const value = known.has(smoothing)
        ? (known.get(smoothing) ?? null)
        : computeUncertainty(result, level, smoothing);
      known.set(smoothing, value);
      return value;
    },
  };
}

/** The mode a figure is shown in: as chosen where it has what that shows, as counted otherwise. */
export function modeInForce(chosen: FigureMode, definition: IndicatorResult['definition']): FigureMode {
  if (hasUncertainty(definition)) return chosen;
  return chosen === 'interval' && hasInterval(definition) ? 'interval' : 'raw';
}

/** The smoothing of each level, with the neighbours it needs; one object a source and an index. */
function rememberSmoothing() {
  const bySource = new WeakMap<SmoothingSource, WeakMap<TerritoryIndex, Smoothing>>();
  return (source: SmoothingSource, index: TerritoryIndex): Smoothing => {
    const byIndex = bySource.get(source) ?? new WeakMap<TerritoryIndex, Smoothing>();
    bySource.set(source, byIndex);
    const smoothing = byIndex.get(index) ?? smoothingOf(source, index);
    byIndex.set(index, smoothing);
    return smoothing;
  };
}

function smoothingOf({ method, contours }: SmoothingSource, index: TerritoryIndex): Smoothing {
  if (method !== 'local-marshall') return { method };
  const { level } = index;
  const neighbours =
    level === 'france' || contours === null ? [] : bordersOf(contoursAt(contours, level), index);
  return { method, neighbours };
}
