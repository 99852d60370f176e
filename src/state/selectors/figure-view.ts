import type { MeasuredValue, Unit } from '@/domain/measure';
import type { Territory } from '@/domain/territory';
import type {
  ComparedReference,
  IndicatorResult,
  Judgement,
  LevelUncertainty,
  SignificanceTest,
  Stability,
} from '@/indicators';
import type { FigureMode } from '@/project';
import type { ReferenceName } from './references';

/** One indicator for one territory. */
export interface FigureView {
  readonly territory: Territory;
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  readonly rate: MeasuredValue;
  /** Numerators at both ends of the prevalence they are computed from; `null` when none is given as a range. */
  readonly counts: { readonly fewest: MeasuredValue; readonly most: MeasuredValue } | null;
  /** Départements the figure rests on, and those it would need to speak for the whole territory. */
  readonly covered: number;
  readonly total: number;
}

/** How sure one rate is. */
export interface FigureUncertainty {
  readonly lower: MeasuredValue;
  readonly upper: MeasuredValue;
  readonly smoothed: MeasuredValue;
  readonly stability: Stability | null;
}

/** A figure another is held against, and how that one stands to it. */
export interface ReferenceView extends ReferenceName, ComparedReference {
  /** France or the région; `null` for a set of territories. */
  readonly territory: Territory | null;
  readonly unit: Unit;
  /** In that unit. */
  readonly difference: MeasuredValue;
  /** In % of the reference, with its interval where there is one. */
  readonly relative: MeasuredValue;
  readonly relativeLower: MeasuredValue;
  readonly relativeUpper: MeasuredValue;
  readonly judgement: Judgement;
}

/** One indicator for a territory beside those it is compared with, from near to far. */
export interface FigureComparison {
  readonly result: IndicatorResult;
  readonly own: FigureView;
  /** How its rates are shown. */
  readonly mode: FigureMode;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: FigureUncertainty | null;
  /** What the uncertainty of its level comes from; `null` with it. */
  readonly method: LevelUncertainty | null;
  /** How differences are judged. */
  readonly test: SignificanceTest;
  /** Région (when the territory is a département), peers, what is studied, the user's own set, then France, as there are. */
  readonly references: readonly ReferenceView[];
}
