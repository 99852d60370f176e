import {
  columnValueAt,
  type MeasuredValue,
  MISSING,
  numberOf,
  type ProtectedColumn,
  STATUS_BYTE,
} from '@/domain/measure';
import { NEED_PUBLICS, type NeedPublic, needSourcesOf } from '@/domain/need';
import { type NeedInputs, protectNeed, type ProtectedNeed } from './need-counts';
import { bestBounds, type NeedInterval, type NeedOfSource } from './need-interval';
import { disjointSets, type NeedOverlap, outermostSources } from './need-overlap';
import { ruleOfNeed, type SecrecyRules } from './secrecy/secrecy-rules';

/** Under which rules of secrecy need is bounded, with what is known of the sources. */
export interface NeedBoundsBasis {
  readonly rules: SecrecyRules;
  readonly overlaps: readonly NeedOverlap[];
}

/** What one source counts of each public, ready to be shown. */
export type NeedByPublic = Readonly<Record<NeedPublic, ProtectedNeed>>;

/** The bounds of each public in a territory, and what they are made from. */
export interface TerritoryBounds {
  /** Rank among those a reader found, each once. */
  readonly rank: number;
  readonly bounds: Readonly<Record<NeedPublic, NeedInterval>>;
  /** What each source shows, in the order of the sources. */
  readonly counts: readonly NeedOfSource[];
  readonly outermost: readonly number[];
}

type FoundBounds = Omit<TerritoryBounds, 'rank'>;

/** What every source shows of the territories of a level. */
export interface BoundsGround {
  /** Columns of each source of the dataset, in its order. */
  readonly shown: readonly Readonly<Record<NeedPublic, ProtectedColumn>>[];
  /** Whether a source speaks of all that another speaks of in a territory. */
  readonly isWithin: (first: number, second: number, position: number) => boolean;
  /** Whether a source speaks of the département of a territory without telling how many people are in it. */
  readonly isUntold: (source: number, position: number) => boolean;
}

/**
 * Bounds the three publics of a territory together: what was declared of the sources is set aside for all three where it
 * does not hold for one, so that children and adults never contradict everybody. There is no upper bound where a source
 * does not tell how many of its people are there.
 */
export function boundsReader(
  { need }: NeedInputs,
  overlaps: readonly NeedOverlap[],
): (ground: BoundsGround) => (position: number) => TerritoryBounds {
  const names = needSourcesOf(need);
  const [declaredSets, everySource] = [disjointSets(names, overlaps), disjointSets(names, [])];
  const pairs = containedPairs(names, overlaps);
  const read = ({ shown, isWithin }: BoundsGround, position: number, hasUntold: boolean): FoundBounds => {
    const counts = shown.map((source) => needAt(source, position));
    const boundsWith = (sets: readonly (readonly number[])[], outermost: readonly number[]): FoundBounds => {
      const of = (group: NeedPublic) => bestBounds(counts, { public: group, disjointSets: sets, outermost });
      return { bounds: { child: of('child'), adult: of('adult'), all: of('all') }, counts, outermost };
    };
    const outermost = outermostSources(names, overlaps, (first, second) => isWithin(first, second, position));
    const declared = boundsWith(declaredSets, outermost);
    const found = isContradicted(declared.bounds) ? boundsWith(everySource, [...names.keys()]) : declared;
    return hasUntold ? withoutUpperBound(found) : found;
  };
  const known = newSituation();
  let foundBefore = 0;
  return (ground) => {
    const columns = ground.shown.flatMap(({ child, adult, all }) => [child, adult, all]);
    return (position) => {
      const hasUntold = hasUntoldAt(ground, position);
      let situation = follow(known, hasUntold ? 1 : 0);
      for (const [first, second] of pairs)
        situation = follow(situation, ground.isWithin(first, second, position) ? 1 : 0);
      for (const column of columns) situation = follow(situation, markOf(column, position));
      situation.bounds ??= { ...read(ground, position, hasUntold), rank: foundBefore++ };
      return situation.bounds;
    };
  };
}

function hasUntoldAt({ shown, isUntold }: BoundsGround, position: number): boolean {
  for (let source = 0; source < shown.length; source += 1) if (isUntold(source, position)) return true;
  return false;
}

/**
 * What is known of territories, mark after mark, with the bounds of those of which all of it is: most communes have the same
 * few counts, and are bounded once.
 */
interface Situation {
  readonly next: Map<number, Situation>;
  bounds: TerritoryBounds | null;
}

function newSituation(): Situation {
  return { next: new Map(), bounds: null };
}

function follow({ next }: Situation, mark: number): Situation {
  const found = next.get(mark);
  if (found !== undefined) return found;
  const made = newSituation();
  next.set(mark, made);
  return made;
}

/** A known count itself; under zero, the others: their status where they have no number, and lower those estimated. */
function markOf({ values, statuses }: ProtectedColumn, position: number): number {
  const status = statuses[position] ?? STATUS_BYTE.missing;
  if (status === STATUS_BYTE.known) return values[position] ?? Number.NaN;
  if (status === STATUS_BYTE.estimated) return -ESTIMATES - (values[position] ?? Number.NaN);
  return -status;
}

/** Above every status. */
const ESTIMATES = 10;

/** The sources declared to be within others, with these. */
function containedPairs(
  names: readonly string[],
  overlaps: readonly NeedOverlap[],
): readonly (readonly [number, number])[] {
  return overlaps.flatMap(({ relation, first, second }) =>
    relation === 'contained' ? [[names.indexOf(first), names.indexOf(second)] as const] : [],
  );
}

function withoutUpperBound({ bounds: { child, adult, all }, ...rest }: FoundBounds): FoundBounds {
  const open = (interval: NeedInterval): NeedInterval => ({ ...interval, high: MISSING });
  return { ...rest, bounds: { child: open(child), adult: open(adult), all: open(all) } };
}

function needAt(
  { child, adult, all }: Readonly<Record<NeedPublic, ProtectedColumn>>,
  position: number,
): NeedOfSource {
  return {
    child: columnValueAt(child, position),
    adult: columnValueAt(adult, position),
    all: columnValueAt(all, position),
  };
}

/**
 * What was declared of the sources does not hold where it would leave fewer people at most than at least: nobody at most
 * where the sources that hold the others tell nothing of a public.
 */
function isContradicted({ child, adult, all }: TerritoryBounds['bounds']): boolean {
  const children = mostPeople(child.high);
  const adults = mostPeople(adult.high);
  return (
    isBelow(children, child.low) ||
    isBelow(adults, adult.low) ||
    isBelow(mostPeople(all.high), all.low) ||
    (children !== undefined && adults !== undefined && isBelow(children + adults, all.low))
  );
}

function isBelow(most: number | undefined, low: MeasuredValue): boolean {
  return most !== undefined && most < (numberOf(low) ?? 0);
}

/** `undefined` where the upper bound is hidden. */
function mostPeople(high: MeasuredValue): number | undefined {
  return high.status === 'missing' ? 0 : numberOf(high);
}

/** What every source counts of each public, ready to be shown; one without any name where the dataset is empty. */
export function readNeedSources(inputs: NeedInputs, rules: SecrecyRules): readonly NeedByPublic[] {
  const names = needSourcesOf(inputs.need);
  return (names.length === 0 ? [null] : names).map((source) => {
    const rule = ruleOfNeed(rules, source);
    const [child, adult, all] = NEED_PUBLICS.map((group) =>
      protectNeed(inputs, { source, public: group, rule }),
    );
    if (child === undefined || adult === undefined || all === undefined)
      throw new Error('A public is missing');
    return { child, adult, all };
  });
}
