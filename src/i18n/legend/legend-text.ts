import type { Provenance } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { ClassingRefusal } from '@/cartography';
import type { IndicatorResult, LevelUncertainty } from '@/indicators';
import type { FigureMode } from '@/project';
import type { ComparisonBasis } from '../describe-comparison';
import type { NamedIndicator } from '../indicators/describe-indicator';

/** What a legend must know of an indicator to name it; an {@link IndicatorResult} is one. */
export type LegendIndicator = Pick<
  IndicatorResult,
  | 'definition'
  | 'perimeter'
  | 'numeratorProvenance'
  | 'denominatorProvenance'
  | 'referenceDate'
  | 'asOf'
  | 'secrecy'
  | 'isSumOfAges'
>;

/** How the rates of a map are shown, and what that rests on. */
export interface LegendReading {
  /** As chosen in the dossier. */
  readonly chosenMode: FigureMode;
  /** The one in force: rates of what is no sample are shown as counted. */
  readonly mode: FigureMode;
  /** What rates are held against, and how. */
  readonly comparison: ComparisonBasis;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: Pick<LevelUncertainty, 'method' | 'confidence' | 'smoothing' | 'smoothed'> | null;
}

/** How the classes of a map came about, and how they stand to those that are locked. */
export interface LegendClasses {
  /** `left-out` when overseas territories have no part in the limits. */
  readonly overseas: 'counted' | 'left-out' | null;
  readonly refusal: ClassingRefusal | null;
  /** The rate that colours part around; `null` where they go one way. */
  readonly look: { readonly reference: number | null };
  readonly lock: {
    readonly lock: { readonly level: MappedLevel; readonly date: string | null };
    readonly status: 'kept' | 'other-classes' | 'other-unit';
    readonly below: number;
    readonly above: number;
    /** `null` when the dossier has the indicator no more. */
    readonly madeFor: NamedIndicator | null;
  } | null;
}

/** What is drawn, beside the colours and counts of the {@link LegendModel}. */
export interface LegendContext {
  readonly level: MappedLevel;
  /** Indicator of the choropleth. */
  readonly indicator: LegendIndicator | null;
  /** Need and offer of a map painted by both; `null` where one indicator paints it. */
  readonly pair: Readonly<Record<'need' | 'offer', LegendIndicator>> | null;
  readonly reading: LegendReading;
  readonly classes: LegendClasses;
  /** Indicator whose numerator the proportional symbols show. */
  readonly symbols: LegendIndicator | null;
  readonly offer: Provenance | null;
  /** How many establishments a filter lets through, of how many; left out when there is none. */
  readonly offerKept?: { readonly shown: number; readonly total: number } | null;
  readonly coverage: Provenance | null;
}

/** One line of a legend, in the order of the model: what it is, and how many have it. */
export interface LegendLine {
  readonly label: string;
  /** The bare number, to print in a narrow column. */
  readonly count: string;
  /** The number with its noun, for a screen reader. */
  readonly spokenCount: string;
}

/** What the marks of a legend ask, and their answers. */
export interface LegendMarks {
  readonly title: string;
  readonly lines: readonly LegendLine[];
}

/** The words of a block of the legend. */
export interface LegendBlock {
  readonly title: string;
  readonly subtitle: string | null;
  readonly lines: readonly LegendLine[];
  /** States other than a drawn value. */
  readonly states: readonly LegendLine[];
  /** How rates stand to a reference, where they are held against one. */
  readonly marks: LegendMarks | null;
  readonly notes: readonly string[];
  /** What keeps the map from being read as others are. */
  readonly warnings: readonly string[];
  readonly sources: string;
}

/** The block of the proportional symbols, with the figure of each circle. */
export interface SymbolBlock extends LegendBlock {
  readonly circles: readonly string[];
}

/** Every word of a legend; blocks are `null` where the model's are. */
export interface LegendText {
  readonly title: string;
  readonly choropleth: LegendBlock | null;
  readonly symbols: SymbolBlock | null;
  readonly offer: LegendBlock | null;
  readonly coverage: LegendBlock | null;
  /** The mark that some of the data shown is for demonstration, or `null`. */
  readonly demonstration: string | null;
}
