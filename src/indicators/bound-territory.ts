import { columnValueAt, type MeasuredValue, numberOf, type ProtectedColumn } from '@/domain/measure';
import { NEED_PUBLICS, type NeedPublic, needSourcesOf } from '@/domain/need';
import type { BaseLevel } from '@/domain/territory';
import { type NeedInputs, protectNeed, type ProtectedNeed } from './need-counts';
import { bestBounds, type NeedInterval, type NeedOfSource } from './need-interval';
import { disjointSets, type NeedOverlap, outermostSources } from './need-overlap';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import { listMembers } from './territory-members';

/** Under which rule of secrecy need is bounded, with what is known of the sources. */
export interface NeedBoundsBasis {
  readonly rule: SecrecyRule;
  readonly overlaps: readonly NeedOverlap[];
}

/** What one source counts of each public, ready to be shown. */
export type NeedByPublic = Readonly<Record<NeedPublic, ProtectedNeed>>;

/** The bounds of each public in a territory, and what they are made from. */
export interface TerritoryBounds {
  readonly bounds: Readonly<Record<NeedPublic, NeedInterval>>;
  /** What each source shows, in the order of the sources. */
  readonly counts: readonly NeedOfSource[];
  readonly outermost: readonly number[];
}

/**
 * Bounds the three publics of a territory together: what was declared of the sources is set aside for all three where it
 * does not hold for one, so that children and adults never contradict everybody.
 *
 * @param sources - what each source of the dataset counts, in its order.
 */
export function boundsReader(
  inputs: NeedInputs,
  sources: readonly NeedByPublic[],
  overlaps: readonly NeedOverlap[],
): (level: BaseLevel, position: number) => TerritoryBounds {
  const names = needSourcesOf(inputs.need);
  const members = listMembers(inputs.hierarchy);
  const [declaredSets, everySource] = [disjointSets(names, overlaps), disjointSets(names, [])];
  const speaks = (source: number, departement: number) =>
    NEED_PUBLICS.some((group) => isTold(sources[source]?.[group].shown.departement, departement));
  return (level, position) => {
    const isWithin = (first: number, second: number) =>
      (members[level][position] ?? []).every(
        (departement) => !speaks(first, departement) || speaks(second, departement),
      );
    const counts = sources.map((source) => needAt(source, level, position));
    const boundsWith = (
      sets: readonly (readonly number[])[],
      outermost: readonly number[],
    ): TerritoryBounds => {
      const of = (group: NeedPublic) => bestBounds(counts, { public: group, disjointSets: sets, outermost });
      return { bounds: { child: of('child'), adult: of('adult'), all: of('all') }, counts, outermost };
    };
    const declared = boundsWith(declaredSets, outermostSources(names, overlaps, isWithin));
    return isContradicted(declared.bounds) ? boundsWith(everySource, [...names.keys()]) : declared;
  };
}

function needAt(source: NeedByPublic, level: BaseLevel, position: number): NeedOfSource {
  return {
    child: columnValueAt(source.child.shown[level], position),
    adult: columnValueAt(source.adult.shown[level], position),
    all: columnValueAt(source.all.shown[level], position),
  };
}

function isTold(column: ProtectedColumn | undefined, position: number): boolean {
  return column !== undefined && columnValueAt(column, position).status !== 'missing';
}

/**
 * What was declared of the sources does not hold where it would leave fewer people at most than at least: nobody at most
 * where the sources that hold the others tell nothing of a public.
 */
function isContradicted({ child, adult, all }: TerritoryBounds['bounds']): boolean {
  const isBelow = (most: number | undefined, low: MeasuredValue) =>
    most !== undefined && most < (numberOf(low) ?? 0);
  const [children, adults] = [child, adult].map(({ high }) => mostPeople(high));
  return (
    [child, adult, all].some(({ low, high }) => isBelow(mostPeople(high), low)) ||
    (children !== undefined && adults !== undefined && isBelow(children + adults, all.low))
  );
}

/** `undefined` where the upper bound is hidden. */
function mostPeople(high: MeasuredValue): number | undefined {
  return high.status === 'missing' ? 0 : numberOf(high);
}

/** What every source counts of each public, ready to be shown; one without any name where the dataset is empty. */
export function readNeedSources(inputs: NeedInputs, rule: SecrecyRule): readonly NeedByPublic[] {
  const names = needSourcesOf(inputs.need);
  return (names.length === 0 ? [null] : names).map((source) => {
    const [child, adult, all] = NEED_PUBLICS.map((group) =>
      protectNeed(inputs, { source, public: group, rule }),
    );
    if (child === undefined || adult === undefined || all === undefined)
      throw new Error('A public is missing');
    return { child, adult, all };
  });
}
