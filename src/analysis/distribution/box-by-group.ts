import { sampleQuantile } from '@/lib/descriptive-statistics';
import { type PlacedValue, sortedPositions } from './bin-values';

/** Fewest values a box is drawn from. */
export const FEWEST_FOR_BOX = 5;
/** How many interquartile ranges from the box a value may be without standing out. */
export const WHISKER_REACH = 1.5;

/** Five numbers of some values, the ends of the whiskers, and the values beyond. */
export interface BoxSummary {
  readonly lowest: number;
  readonly firstQuartile: number;
  readonly median: number;
  readonly thirdQuartile: number;
  readonly highest: number;
  /** Farthest values within {@link WHISKER_REACH} interquartile ranges of the box. */
  readonly whiskers: readonly [low: number, high: number];
  readonly outliers: readonly PlacedValue[];
}

/** The values of a group, and their box where they are enough. */
export interface GroupBox {
  readonly group: string;
  /** By increasing value. */
  readonly values: readonly PlacedValue[];
  readonly median: number;
  /** `null` under {@link FEWEST_FOR_BOX} values. */
  readonly box: BoxSummary | null;
  /** Members whose value is not known, and which are in nothing else. */
  readonly unknownCount: number;
}

/**
 * A box for each group that has a known value, the highest median first. Quartiles are of type 7; whiskers go to the
 * farthest value within 1.5 interquartile ranges.
 *
 * Sources: Tukey, « Exploratory Data Analysis », 1977; Hyndman and Fan, 1996, for the quartiles.
 *
 * @param groups - group of each value, aligned to the values.
 */
export function boxByGroup(values: ArrayLike<number>, groups: readonly string[]): readonly GroupBox[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const membersOf = new Map<string, PlacedValue[]>([...sizes.keys()].map((group) => [group, []]));
  for (const known of sortedPositions(values)) membersOf.get(groups[known.position] ?? '')?.push(known);
  return [...membersOf]
    .map(([group, members]): GroupBox => ({
      group,
      values: members,
      median: quantileOf(members, 0.5),
      box: members.length < FEWEST_FOR_BOX ? null : summarise(members),
      unknownCount: (sizes.get(group) ?? 0) - members.length,
    }))
    .filter((box) => box.values.length > 0)
    .sort((left, right) => right.median - left.median || left.group.localeCompare(right.group));
}

function quantileOf(values: readonly PlacedValue[], p: number): number {
  return sampleQuantile(
    values.map(({ value }) => value),
    p,
  );
}

function summarise(values: readonly PlacedValue[]): BoxSummary {
  const [lowest, firstQuartile, median, thirdQuartile, highest] = [0, 0.25, 0.5, 0.75, 1].map((p) =>
    quantileOf(values, p),
  ) as [number, number, number, number, number];
  const reach = WHISKER_REACH * (thirdQuartile - firstQuartile);
  const isWithin = ({ value }: PlacedValue) =>
    value >= firstQuartile - reach && value <= thirdQuartile + reach;
  const within = values.filter(isWithin);
  return {
    lowest,
    firstQuartile,
    median,
    thirdQuartile,
    highest,
    whiskers: [within[0]?.value ?? firstQuartile, within.at(-1)?.value ?? thirdQuartile],
    outliers: values.filter((value) => !isWithin(value)),
  };
}
