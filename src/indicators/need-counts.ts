import { NEED_PUBLICS, type NeedDataset, type NeedPublic } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import { aggregateCounts } from './aggregate';
import type { ProtectedByLevel } from './indicator';
import { countNeed, type NeedByDepartement } from './need';
import { protectTables } from './secrecy/protect-counts';
import type { SecrecyRule } from './secrecy/secrecy-rule';

/** Where need counts come from. */
export interface NeedInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly need: NeedDataset;
}

/** Which need is shown, and the rule under which its counts are hidden. */
export interface NeedCountSettings {
  readonly source: string | null;
  readonly public: NeedPublic;
  readonly rule: SecrecyRule;
}

/** Need as counted by département, and what may be shown of it at every level. */
export interface ProtectedNeed extends NeedByDepartement {
  readonly shown: ProtectedByLevel;
}

/**
 * Counts the people without a solution of one source and public, and protects the counts.
 *
 * A source may give children, adults and everybody: the three are protected together whichever is asked for, since the
 * difference of two maps would print the third.
 */
export function protectNeed(inputs: NeedInputs, settings: NeedCountSettings): ProtectedNeed {
  const { source, rule } = settings;
  const publics = protectSources(inputs.need, inputs.hierarchy, rule)(source);
  const chosen = publics[NEED_PUBLICS.indexOf(settings.public)];
  if (chosen === undefined) throw new Error(`No need is counted for ${settings.public}`);
  return chosen;
}

/** The publics of each source in the order of {@link NEED_PUBLICS}; kept, for each public asks for the three. */
const protectSources = memoizeLast((need: NeedDataset, hierarchy: TerritoryHierarchy, rule: SecrecyRule) => {
  const kept = new Map<string | null, readonly ProtectedNeed[]>();
  return (source: string | null): readonly ProtectedNeed[] => {
    const publics = kept.get(source) ?? protectPublics({ need, hierarchy }, source, rule);
    kept.set(source, publics);
    return publics;
  };
});

function protectPublics(
  { need, hierarchy }: NeedInputs,
  source: string | null,
  rule: SecrecyRule,
): readonly ProtectedNeed[] {
  const counted = NEED_PUBLICS.map((group) => countNeed(need, hierarchy, { source, public: group }));
  const tables = counted.map(({ people }) => aggregateCounts(people, hierarchy));
  const largest = counted.map((ofPublic) => ofPublic.largest);
  const shown = protectTables({ tables, largest, sum: SUM_OF_PUBLICS }, hierarchy, rule);
  return counted.flatMap((ofPublic, rank) => {
    const columns = shown[rank];
    return columns === undefined ? [] : [{ ...ofPublic, shown: columns }];
  });
}

/** Everybody is children and adults, by rank in {@link NEED_PUBLICS}. */
const SUM_OF_PUBLICS = {
  total: NEED_PUBLICS.indexOf('all'),
  parts: [NEED_PUBLICS.indexOf('child'), NEED_PUBLICS.indexOf('adult')],
};

/** Counts of people without a solution at every level, ready to be shown: what proportional symbols are drawn from. */
export function computeNeedCounts(inputs: NeedInputs, settings: NeedCountSettings): ProtectedByLevel {
  return protectNeed(inputs, settings).shown;
}
