import { estimated, known, type MeasuredValue, MISSING, numberOf, SUPPRESSED } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';

/** What one source shows of a territory. */
export type NeedOfSource = Readonly<Record<NeedPublic, MeasuredValue>>;

/** Fewest and most people; each may be hidden or missing on its own. */
export interface NeedInterval {
  readonly low: MeasuredValue;
  readonly high: MeasuredValue;
  /** Positions of the sources whose counts are the lower bound. */
  readonly makers: readonly number[];
}

interface Overlap {
  readonly public: NeedPublic;
  /** Sets of sources of which no two share anybody. */
  readonly disjointSets: readonly (readonly number[])[];
  /** Sources that are not contained in another. */
  readonly outermost: readonly number[];
}

/**
 * Bounds of the people that several lists hold together.
 *
 * - At least: the largest sum over a set of lists that share nobody. Without any declared disjoint, the longest list.
 *   Children and adults are different people: everybody is at least the fewest children and the fewest adults.
 * - At most: the sum of all lists but those contained in another. A list that counts more people than its children and
 *   its adults may hold nothing but children, or nothing but adults, in the rest: it counts whole, less those of the
 *   other public it tells. The most children and the most adults are thus never fewer than everybody.
 *
 * A hidden count adds nothing to the lower bound, and hides the upper one, from which it could be subtracted.
 */
export function bestBounds(sources: readonly NeedOfSource[], overlap: Overlap): NeedInterval {
  const most: MeasuredValue[] = [];
  for (const position of overlap.outermost) {
    const source = sources[position];
    if (source !== undefined) most.push(mostOf(source, overlap.public));
  }
  const high = sumStrictly(most);
  const { value, makers } = leastOf(sources, overlap);
  return { low: value, high, makers };
}

/** Most people of a public a list may hold. */
export function mostOf(source: NeedOfSource, group: NeedPublic): MeasuredValue {
  if (group === 'all') return mostInAll(source);
  const own = source[group];
  const [told, everybody] = [numberOf(own), numberOf(source.all)];
  const other = source[group === 'child' ? 'adult' : 'child'];
  const others = numberOf(other);
  if (own.status === 'missing')
    return everybody === undefined ? source.all : like([source.all], Math.max(0, everybody - (others ?? 0)));
  if (told === undefined || everybody === undefined || others === undefined) return own;
  return everybody - others > told ? like([own, other, source.all], everybody - others) : own;
}

interface Least {
  readonly value: MeasuredValue;
  readonly makers: readonly number[];
}

function leastOf(sources: readonly NeedOfSource[], { public: group, disjointSets }: Overlap): Least {
  const largest = (read: (source: NeedOfSource) => MeasuredValue) =>
    largestSet(disjointSets.map((set) => sumOfSet(sources, set, read)));
  if (group !== 'all') return largest((source) => source[group]);
  const [children, adults] = [largest(({ child }) => child), largest(({ adult }) => adult)];
  return largestSet([
    largest(leastInAll),
    {
      value: sumShown([children.value, adults.value]),
      makers: [...new Set([...children.makers, ...adults.makers])],
    },
  ]);
}

function sumOfSet(
  sources: readonly NeedOfSource[],
  set: readonly number[],
  read: (source: NeedOfSource) => MeasuredValue,
): Least {
  const counts: MeasuredValue[] = [];
  const makers: number[] = [];
  for (const position of set) {
    const source = sources[position];
    if (source === undefined) continue;
    const count = read(source);
    counts.push(count);
    if (numberOf(count) !== undefined) makers.push(position);
  }
  return { value: sumShown(counts), makers };
}

function largestSet(sets: readonly Least[]): Least {
  const value = largestShown(sets.map((set) => set.value));
  const most = numberOf(value);
  const made = sets.find((set) => most !== undefined && numberOf(set.value) === most);
  return { value, makers: made?.makers ?? [] };
}

function leastInAll({ child, adult, all }: NeedOfSource): MeasuredValue {
  return largestShown([all, sumShown([child, adult])]);
}

function mostInAll({ child, adult, all }: NeedOfSource): MeasuredValue {
  if (all.status === 'missing') return sumStrictly([child, adult]);
  return all.status === 'suppressed' ? all : largestShown([all, sumShown([child, adult])]);
}

function largestShown(counts: readonly MeasuredValue[]): MeasuredValue {
  let largest: number | undefined;
  for (const count of counts) {
    const shown = numberOf(count);
    if (shown !== undefined && !(largest !== undefined && shown <= largest)) largest = shown;
  }
  return largest === undefined ? withoutNumber(counts) : like(counts, largest);
}

function sumShown(counts: readonly MeasuredValue[]): MeasuredValue {
  let sum: number | undefined;
  for (const count of counts) {
    const shown = numberOf(count);
    if (shown !== undefined) sum = (sum ?? 0) + shown;
  }
  return sum === undefined ? withoutNumber(counts) : like(counts, sum);
}

function sumStrictly(counts: readonly MeasuredValue[]): MeasuredValue {
  return hasStatus(counts, 'suppressed') ? SUPPRESSED : sumShown(counts);
}

function withoutNumber(counts: readonly MeasuredValue[]): MeasuredValue {
  return hasStatus(counts, 'suppressed') ? SUPPRESSED : MISSING;
}

function like(counts: readonly MeasuredValue[], value: number): MeasuredValue {
  return hasStatus(counts, 'estimated') ? estimated(value) : known(value);
}

function hasStatus(counts: readonly MeasuredValue[], wanted: MeasuredValue['status']): boolean {
  for (const { status } of counts) if (status === wanted) return true;
  return false;
}
