import {
  computeUncertainty,
  type FigureReference,
  hasUncertainty,
  type IndicatorResult,
  judgeAgainst,
  type LevelUncertainty,
  referencesOf,
  type Verdict,
} from '@/indicators';
import type { FigureLevel, MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import type { FigureMode, ProjectDocument } from '@/project';

/** How sure the figures are, and how the document has them shown. */
export interface UncertaintySelectors {
  /** How the rates of an indicator are shown: as chosen, or as counted when its numerator is no sample. */
  readonly figureMode: (document: ProjectDocument, result: IndicatorResult) => FigureMode;
  /** What the rates of the level on the map are held against. */
  readonly reference: (document: ProjectDocument) => FigureReference;
  /** `null` when the numerator is no sample. Computed once a result and a level. */
  readonly uncertainty: (result: IndicatorResult, level: FigureLevel) => LevelUncertainty | null;
  /** One a position; `null` when the numerator is no sample. Computed once a result, a level and a reference. */
  readonly verdicts: (
    result: IndicatorResult,
    level: MappedLevel,
    reference: FigureReference,
  ) => readonly (Verdict | null)[] | null;
}

/** Builds {@link UncertaintySelectors}: nothing is computed before it is shown, and nothing twice. */
export function createUncertaintySelectors(hierarchy: TerritoryHierarchy): UncertaintySelectors {
  const uncertainty = rememberByResult(computeUncertainty);
  const judge = rememberByResult((result, key: `${MappedLevel} ${FigureReference}`) => {
    const [level, reference] = key.split(' ') as [MappedLevel, FigureReference];
    const known = uncertainty(result, level);
    return known && judgeAgainst(reference, { result, uncertainty: known, level, hierarchy });
  });
  return {
    figureMode: ({ settings }, { definition }) => (hasUncertainty(definition) ? settings.figureMode : 'raw'),
    reference: ({ settings: { level, figureReference } }) =>
      referencesOf(level).includes(figureReference) ? figureReference : 'france',
    uncertainty,
    verdicts: (result, level, reference) => judge(result, `${level} ${reference}`),
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
