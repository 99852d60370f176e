import { estimated, known, type MeasuredValue, MISSING, numberOf, SUPPRESSED } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';

/** What one source shows of a territory. */
export type NeedOfSource = Readonly<Record<NeedPublic, MeasuredValue>>;

/** Fewest and most people; each may be hidden or missing on its own. */
export interface NeedInterval {
  readonly low: MeasuredValue;
  readonly high: MeasuredValue;
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
 * - At most: the sum of all lists but those contained in another. A list that only counts everybody may hold nothing but
 *   children, or nothing but adults: it counts whole, less those of the other public it tells.
 *
 * A hidden count adds nothing to the lower bound, and hides the upper one, from which it could be subtracted.
 */
export function bestBounds(sources: readonly NeedOfSource[], overlap: Overlap): NeedInterval {
  const high = sumStrictly(
    overlap.outermost.flatMap((position) => {
      const source = sources[position];
      return source === undefined ? [] : mostOf(source, overlap.public);
    }),
  );
  return { low: lowOf(sources, overlap), high };
}

function lowOf(sources: readonly NeedOfSource[], { public: group, disjointSets }: Overlap): MeasuredValue {
  const leastOf = (read: (source: NeedOfSource) => MeasuredValue) =>
    largestShown(
      disjointSets.map((set) =>
        sumShown(
          set.flatMap((position) => {
            const source = sources[position];
            return source === undefined ? [] : read(source);
          }),
        ),
      ),
    );
  if (group !== 'all') return leastOf((source) => source[group]);
  const apart = sumShown([leastOf(({ child }) => child), leastOf(({ adult }) => adult)]);
  return largestShown([leastOf(leastInAll), apart]);
}

function leastInAll({ child, adult, all }: NeedOfSource): MeasuredValue {
  return largestShown([all, sumShown([child, adult])]);
}

/** Most people of a public a list may hold. */
function mostOf(source: NeedOfSource, group: NeedPublic): MeasuredValue {
  if (group === 'all') return mostInAll(source);
  if (source[group].status !== 'missing') return source[group];
  const others = numberOf(group === 'child' ? source.adult : source.child) ?? 0;
  const everybody = numberOf(source.all);
  return everybody === undefined ? source.all : like([source.all], Math.max(0, everybody - others));
}

function mostInAll({ child, adult, all }: NeedOfSource): MeasuredValue {
  if (all.status === 'missing') return sumStrictly([child, adult]);
  return all.status === 'suppressed' ? all : largestShown([all, sumShown([child, adult])]);
}

function largestShown(counts: readonly MeasuredValue[]): MeasuredValue {
  const numbers = counts.flatMap((count) => numberOf(count) ?? []);
  return numbers.length > 0 ? like(counts, Math.max(...numbers)) : withoutNumber(counts);
}

function sumShown(counts: readonly MeasuredValue[]): MeasuredValue {
  const numbers = counts.flatMap((count) => numberOf(count) ?? []);
  if (numbers.length === 0) return withoutNumber(counts);
  return like(
    counts,
    numbers.reduce((sum, count) => sum + count, 0),
  );
}

function sumStrictly(counts: readonly MeasuredValue[]): MeasuredValue {
  return counts.some(({ status }) => status === 'suppressed') ? SUPPRESSED : sumShown(counts);
}

function withoutNumber(counts: readonly MeasuredValue[]): MeasuredValue {
  return counts.some(({ status }) => status === 'suppressed') ? SUPPRESSED : MISSING;
}

function like(counts: readonly MeasuredValue[], value: number): MeasuredValue {
  return counts.some(({ status }) => status === 'estimated') ? estimated(value) : known(value);
}
