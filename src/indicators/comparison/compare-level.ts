import { NumberWriter, type ProtectedColumn } from '@/domain/measure';
import type { MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';
import { deriveNumbers } from '../secrecy/protected-column';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { DifferenceWriter } from './difference-writer';
import { type ReferenceFigure, referenceFigure, scaleOf } from './reference-figure';
import { referenceInterval, type ReferenceInterval } from './reference-interval';
import type { ReferenceSet } from './reference-set';
import { type RestOfReference, restOfReference } from './rest-of-reference';
import type { Judgement, SignificanceTest } from './verdict';

/** What rates are compared with. */
export interface ComparisonInputs {
  readonly result: IndicatorResult;
  /** `null` when the numerator is no sample: differences then have no significance. */
  readonly uncertainty: LevelUncertainty | null;
  readonly level: MappedLevel;
  readonly hierarchy: TerritoryHierarchy;
  /** The reference of each territory, by position; `null` where it has none. */
  readonly references: readonly (ReferenceSet | null)[];
  readonly test: SignificanceTest;
}

/** The figure of a reference, and how sure its rate is. */
export type ComparedReference = ReferenceFigure & ReferenceInterval;

/** The rates of a level held against their references; everything is aligned to its positions. */
export interface LevelComparison {
  readonly references: readonly (ComparedReference | null)[];
  /** Rates of the references and the ends of their intervals, in the unit of the indicator. */
  readonly referenceRate: ProtectedColumn;
  readonly referenceLower: ProtectedColumn;
  readonly referenceUpper: ProtectedColumn;
  /** Rate less that of the reference, in the unit of the indicator. */
  readonly difference: ProtectedColumn;
  /** The same in % of the rate of the reference; not applicable where that is zero. */
  readonly relative: ProtectedColumn;
  /** Ends of the interval of `relative`, in %; not applicable where there is none. */
  readonly relativeLower: ProtectedColumn;
  readonly relativeUpper: ProtectedColumn;
  readonly judgements: readonly Judgement[];
}

/**
 * Compares every rate of a level with its reference: difference, difference in %, its interval and its significance.
 *
 * Everything comes from what is shown. Where the rate of the territory is hidden, so is its difference; where that of the
 * reference is, the difference is too; and a territory is not compared with itself alone.
 */
export function compareLevel(inputs: ComparisonInputs): LevelComparison {
  const { rate } = inputs.result.figures[inputs.level];
  const recall = rememberReferences(inputs);
  const writer = new DifferenceWriter(inputs);
  const references = Array.from(rate.statuses, (_, position) => {
    const set = inputs.references[position] ?? null;
    const known = set && recall(set);
    writer.writeAt(position, known);
    return known?.reference ?? null;
  });
  const referenceColumn = (read: keyof ReferenceEnds) => columnOfReferences(rate, references, read);
  const percent = { unit: 'percent', provenance: rate.provenance } as const;
  return {
    references,
    referenceRate: referenceColumn('rate'),
    referenceLower: referenceColumn('lower'),
    referenceUpper: referenceColumn('upper'),
    difference: deriveNumbers(rate, rate, writer.difference),
    relative: deriveNumbers(rate, percent, writer.relative),
    relativeLower: deriveNumbers(rate, percent, writer.relativeLower),
    relativeUpper: deriveNumbers(rate, percent, writer.relativeUpper),
    judgements: writer.judgements,
  };
}

/** A reference, and what it holds beside a territory of the level. */
export interface RecalledReference {
  readonly reference: ComparedReference;
  readonly restBeside: (position: number) => RestOfReference | null;
}

/** One set is often that of many territories: its figure is made once. */
function rememberReferences({ result, uncertainty, level, hierarchy }: ComparisonInputs) {
  const { figures } = result;
  const known = new Map<ReferenceSet, RecalledReference>();
  return (set: ReferenceSet): RecalledReference => {
    const found = known.get(set);
    if (found !== undefined) return found;
    const figure = referenceFigure(figures, set);
    const interval = referenceInterval(figure, uncertainty, scaleOf(figures[set.level]));
    const recalled = {
      reference: { ...figure, ...interval },
      restBeside: restOfReference({ figures, level, hierarchy }, set),
    };
    known.set(set, recalled);
    return recalled;
  };
}

type ReferenceEnds = Pick<ComparedReference, 'rate' | 'lower' | 'upper'>;

function columnOfReferences(
  rate: ProtectedColumn,
  references: readonly (ReferenceEnds | null)[],
  read: keyof ReferenceEnds,
): ProtectedColumn {
  const numbers = new NumberWriter(references.length);
  references.forEach((reference, position) => {
    if (reference !== null) numbers.write(position, reference[read]);
  });
  return deriveNumbers(rate, rate, numbers);
}
