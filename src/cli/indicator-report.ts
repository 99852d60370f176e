import type { PeerRule } from '@/analysis/peers';
import type { DisplayState, Provenance, Unit, ValueStatus } from '@/domain/measure';
import type { CapacityStatus } from '@/domain/offer';
import type { AgeBase } from '@/domain/population';
import type { FigureLevel } from '@/domain/territory';
import type { Locale } from '@/i18n';
import type {
  FigureReference,
  IndicatorId,
  IndicatorTerm,
  ReportedSecrecy,
  SignificanceTest,
  Silence,
  SmoothingSummary,
  Stability,
  UncertaintyMethod,
  Verdict,
} from '@/indicators';
import type { EvolutionSilence } from '@/indicators/evolution';

/** Version of the JSON that `maillage indicators` writes; a change that would break a reader of it raises it. */
export const INDICATOR_REPORT_VERSION = 2;

/** Smoothing that `--smooth` knows: `eb` is Marshall's empirical Bayes, as the application has it. */
export const SMOOTHINGS = ['eb'] as const;

/** One of {@link SMOOTHINGS}. */
export type Smoothing = (typeof SMOOTHINGS)[number];

/** A number that may be shown, or why there is none. */
export interface ReportedValue {
  /** `null` unless the status is `known`, `zero` or `estimated`. */
  readonly value: number | null;
  readonly status: DisplayState;
}

/**
 * The interval of a rate, in its unit: of confidence, or from the low to the high prevalence of an estimate. Both ends
 * are `null` unless the status is `known` or `estimated`.
 */
export interface ReportedInterval {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: ValueStatus;
}

/** How a territory stands to its reference. */
export interface ReportedComparison {
  /** Territories of the reference. */
  readonly codes: readonly string[];
  /** Those whose rate is shown: they alone are counted. */
  readonly counted: number;
  /** Rate of the reference, and what it is made of. */
  readonly value: ReportedValue;
  /** Ends of the interval of that rate. */
  readonly valueLower: ReportedValue;
  readonly valueUpper: ReportedValue;
  readonly numerator: ReportedValue;
  readonly denominator: ReportedValue;
  /** In the unit of the indicator. */
  readonly difference: ReportedValue;
  /** In % of the rate of the reference, with its interval. */
  readonly percent: ReportedValue;
  readonly percentLower: ReportedValue;
  readonly percentUpper: ReportedValue;
  readonly significance: Verdict | null;
  /** Why there is no significance; `null` when there is one. */
  readonly silence: Silence | null;
}

/** How a territory changed since another date. */
export interface ReportedEvolution {
  /** The earlier date, and the rate at it. */
  readonly date: string;
  readonly value: ReportedValue;
  /** In the unit of the indicator. */
  readonly difference: ReportedValue;
  /** In % of the rate before, with its interval. */
  readonly percent: ReportedValue;
  readonly percentLower: ReportedValue;
  readonly percentUpper: ReportedValue;
  readonly pValue: number | null;
  readonly change: Verdict | null;
  /** Why there is no verdict; `null` when there is one. */
  readonly silence: EvolutionSilence | null;
  /** Breaks and remarks that lie between the dates. */
  readonly breaks: readonly string[];
}

/** What the territories of a report are held against. */
export interface ReportedReference {
  readonly reference: FigureReference;
  /** Name of a set; `null` for other references. */
  readonly name: string | null;
  readonly text: string;
  readonly test: SignificanceTest;
  readonly testText: string;
  /** How peers were chosen; `null` for other references. */
  readonly peerRule: PeerRule | null;
}

/** One indicator for one territory; its own value and status are those of the raw rate per 1 000. */
export interface ReportedTerritory extends ReportedValue {
  readonly code: string;
  readonly name: string;
  /** `null` when none was asked for, or when the numerator is no sample. */
  readonly smoothed: ReportedValue | null;
  readonly numerator: ReportedValue;
  /** Numerators at both ends of the prevalence of an estimate; `null` when none is given as a range. */
  readonly numeratorRange: ReportedInterval | null;
  readonly denominator: ReportedValue;
  /** `null` when the numerator is no sample and no prevalence is given as a range. */
  readonly interval: ReportedInterval | null;
  /** `null` when the numerator is no sample, or is not shown. */
  readonly stability: Stability | null;
  /** `null` when no reference was asked for. */
  readonly comparison: ReportedComparison | null;
  /** `null` when no other date was asked for, or the indicator has none. */
  readonly evolution: ReportedEvolution | null;
  /** Départements the numerator speaks of, out of those of the territory. */
  readonly coverage: { readonly departements: number; readonly total: number };
  /** Establishments of the perimeter without a capacity of its status; `null` when the numerator is not places. */
  readonly establishmentsWithoutCapacity: number | null;
}

/** What an indicator counts; `text` says it in sentences, empty where the names of the two counts say it all. */
export interface ReportedPerimeter {
  readonly text: string;
  readonly numerator: IndicatorTerm;
  readonly denominator: IndicatorTerm;
  /** Ages of the populations counted. */
  readonly ages: readonly AgeBase[];
  /** `null` when no places are counted. */
  readonly capacityStatus: CapacityStatus | null;
  /** Categories counted; none when people alone are. */
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  /** `null` when the need of no single source is counted. */
  readonly needSource: string | null;
}

/** One indicator at the level asked for, and all that is printed beside it. */
export interface ReportedIndicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: Unit;
  readonly unitLabel: string;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  readonly perimeter: ReportedPerimeter;
  /** Counts from 1 to this number − 1 are hidden; 0 when the source is public. */
  readonly secrecyThreshold: number;
  /** The rules its counts went through, and the sentences that say them; `null` when the source is public. */
  readonly secrecy: ReportedSecrecy | null;
  /** ISO dates of the numerator: one when the earliest is the latest. */
  readonly referenceDate: string | null;
  readonly earliestReferenceDate: string | null;
  /** Some of it is fictional: what the dossier leaves to the demonstration. */
  readonly demonstration: boolean;
  readonly sources: {
    readonly text: string;
    readonly numerator: readonly Provenance[];
    readonly denominator: readonly Provenance[];
  };
  /** How the intervals were computed; `null` when the numerator is no sample and no prevalence is given as a range. */
  readonly interval: {
    readonly method: UncertaintyMethod;
    /** `null` for the range of a prevalence, which claims none. */
    readonly confidence: number | null;
    readonly text: string;
  } | null;
  /** What rates were drawn towards; `null` when no smoothing was asked for, or the numerator is no sample. */
  readonly smoothing:
    | ({ readonly method: 'marshall'; readonly mean: number | null } & Pick<
        SmoothingSummary,
        'territories' | 'heterogeneity'
      >)
    | null;
  /** Made each time they are read. */
  readonly territories: readonly ReportedTerritory[];
}

/** What `maillage indicators --format json` writes; the CSV is made from it. docs/cli.md describes it. */
export interface IndicatorReport {
  readonly version: typeof INDICATOR_REPORT_VERSION;
  /** Name of the dossier. */
  readonly project: string;
  readonly language: Locale;
  readonly level: FigureLevel;
  readonly smoothing: Smoothing | null;
  /** `null` when none was asked for. */
  readonly reference: ReportedReference | null;
  /** The part of the country that is listed, its départements and the sentence that says it; `null` for all of it. */
  readonly study: {
    readonly name: string;
    readonly departements: readonly string[];
    readonly text: string;
  } | null;
  /** Some figure below is fictional. */
  readonly demonstration: boolean;
  readonly indicators: readonly ReportedIndicator[];
}
