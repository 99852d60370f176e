import {
  computeUncertainty,
  hasUncertainty,
  type IndicatorResult,
  type LevelUncertainty,
} from '@/indicators';
import type { FigureLevel } from '@/domain/territory';
import type { FigureMode, ProjectDocument } from '@/project';

/** How sure the figures are, and how the document has them shown. */
export interface UncertaintySelectors {
  /** How the rates of an indicator are shown: as chosen, or as counted when its numerator is no sample. */
  readonly figureMode: (document: ProjectDocument, result: IndicatorResult) => FigureMode;
  /** `null` when the numerator is no sample. Computed once a result and a level. */
  readonly uncertainty: (result: IndicatorResult, level: FigureLevel) => LevelUncertainty | null;
}

/** Builds {@link UncertaintySelectors}: nothing is computed before it is shown, and nothing twice. */
export function createUncertaintySelectors(): UncertaintySelectors {
  return {
    figureMode: ({ settings }, { definition }) => (hasUncertainty(definition) ? settings.figureMode : 'raw'),
    uncertainty: rememberByResult(computeUncertainty),
  };
}

/** Remembers what was computed of a result under a key for as long as the result itself is held. */
function rememberByResult<Key extends string, Value>(compute: (result: IndicatorResult, key: Key) => Value) {
  const byResult = new WeakMap<IndicatorResult, Map<Key, Value>>();
  return (result: IndicatorResult, key: Key): Value => {
    const known = byResult.get(result) ?? new Map<Key, Value>();
    byResult.set(result, known);
    const value = known.has(key) ? (known.get(key) as Value) : compute(result, key);
    known.set(key, value);
    return value;
  };
}
