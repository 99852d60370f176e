import {
  isEmptyColumn,
  type MeasuredNumbers,
  type ProtectedColumn,
  type RatioUnit,
  SCALE_OF_RATIO,
  STATUS_BYTE,
} from '@/domain/measure';
import { memoizePair } from '@/lib';
import { deriveNumbers } from './secrecy/protected-column';
import { roundToTwelveDigits } from './twelve-digits';

const { known, estimated, missing, suppressed, 'not-applicable': notApplicable } = STATUS_BYTE;

/** The two counts of a ratio. */
export interface RatioTerms<Term> {
  readonly numerator: Term;
  readonly denominator: Term;
}

/** What the ratios of two columns are given for, and where they may be given. */
export interface RatioReading {
  readonly unit: RatioUnit;
  /** Whether the two counts of a position speak of the same territory: missing where they do not. Everywhere when left out. */
  readonly isComparable?: ((position: number) => boolean) | undefined;
}

/**
 * The ratios of two aligned protected columns in a unit: numerator × scale ÷ denominator, the scale being 1 000 for
 * `per-1000`.
 *
 * A hidden numerator hides the ratio, since ratio × denominator would give it back. Nobody in the denominator makes the
 * ratio not applicable. Otherwise it is missing when either side is, and estimated when either side is.
 */
export function buildRatioColumn(
  { numerator, denominator }: RatioTerms<ProtectedColumn>,
  { unit, isComparable }: RatioReading,
): ProtectedColumn {
  const provenance = [...numerator.provenance, ...denominator.provenance];
  if (isComparable === undefined && isEmptyColumn(numerator)) {
    const ofNothing = ratiosOfNothing(denominator.values, denominator.statuses);
    return deriveNumbers(numerator, { unit, provenance }, ofNothing);
  }
  const ratios = ratiosOf({ numerator, denominator }, SCALE_OF_RATIO[unit]);
  if (isComparable !== undefined) leaveOut(ratios, isComparable);
  return deriveNumbers(numerator, { unit, provenance }, ratios);
}

/**
 * The ratios of nothing to some counts: missing, unless the counts say more. Kept, for a third of the catalogue is not
 * counted by commune.
 */
const ratiosOfNothing = memoizePair((people: Float64Array, ofPeople: Uint8Array): MeasuredNumbers => {
  const nothing = {
    values: new Float64Array(people.length).fill(Number.NaN),
    statuses: new Uint8Array(people.length).fill(missing),
  };
  return ratiosOf({ numerator: nothing, denominator: { values: people, statuses: ofPeople } }, 1);
});

function ratiosOf({ numerator, denominator }: RatioTerms<MeasuredNumbers>, scale: number): MeasuredNumbers {
  const { values: above, statuses: ofAbove } = numerator;
  const { values: below, statuses: ofBelow } = denominator;
  const values = new Float64Array(above.length);
  const statuses = new Uint8Array(above.length);
  for (let position = 0; position < above.length; position += 1) {
    const people = below[position] ?? Number.NaN;
    const pair = (ofAbove[position] ?? missing) * STATUS_COUNT + (ofBelow[position] ?? missing);
    const ofSome = STATUS_OF_PAIR[pair] ?? missing;
    const status = people === 0 && ofSome !== suppressed ? notApplicable : ofSome;
    statuses[position] = status;
    const ratio = ((above[position] ?? Number.NaN) * scale) / people;
    if (status === known) values[position] = ratio;
    // Multiplied by a prevalence then divided by its own population, one territory would otherwise differ from the next in
    // the sixteenth digit, and a map of one value have two colours.
    else values[position] = status === estimated ? roundToTwelveDigits(ratio) : Number.NaN;
  }
  return { values, statuses };
}

const STATUS_COUNT = Object.keys(STATUS_BYTE).length;

/** The status of the ratio of two counts, over somebody: in a table, for it is asked for in each commune and indicator. */
const STATUS_OF_PAIR = Uint8Array.from({ length: STATUS_COUNT ** 2 }, (_, pair) =>
  statusOf(Math.floor(pair / STATUS_COUNT), pair % STATUS_COUNT),
);

function statusOf(above: number, below: number): number {
  for (const status of [suppressed, notApplicable, missing, estimated])
    if (above === status || below === status) return status;
  return known;
}

function leaveOut({ values, statuses }: MeasuredNumbers, isComparable: (position: number) => boolean): void {
  for (let position = 0; position < values.length; position += 1) {
    if (isComparable(position)) continue;
    values[position] = Number.NaN;
    statuses[position] = missing;
  }
}
