import type { NeedDataset, NeedPublic } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts } from './aggregate';
import type { ProtectedByLevel } from './indicator';
import { countNeed, type NeedByDepartement } from './need';
import { protectCounts } from './secrecy/protect-counts';

/** Where need counts come from. */
export interface NeedInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly need: NeedDataset;
}

/** Which need is shown, and the threshold under which its counts are hidden. */
export interface NeedCountSettings {
  readonly source: string | null;
  readonly public: NeedPublic;
  readonly threshold: number;
}

/** Need as counted by département, and what may be shown of it at every level. */
export interface ProtectedNeed extends NeedByDepartement {
  readonly shown: ProtectedByLevel;
}

/**
 * Counts the people without a solution of one source and public, and protects the counts.
 *
 * A source may give children, adults and everybody: the count of everybody is hidden wherever that of the children or
 * of the adults is, for the difference of two maps would print it.
 */
export function protectNeed(inputs: NeedInputs, settings: NeedCountSettings): ProtectedNeed {
  const { hierarchy } = inputs;
  const counted = countNeed(inputs.need, hierarchy, settings);
  const terms =
    settings.public === 'all'
      ? (['child', 'adult'] as const).map(
          (group) => protectNeed(inputs, { ...settings, public: group }).shown,
        )
      : [];
  const columns = aggregateCounts(counted.people, hierarchy);
  return { ...counted, shown: protectCounts(columns, hierarchy, { threshold: settings.threshold, terms }) };
}

/** Counts of people without a solution at every level, ready to be shown: what proportional symbols are drawn from. */
export function computeNeedCounts(inputs: NeedInputs, settings: NeedCountSettings): ProtectedByLevel {
  return protectNeed(inputs, settings).shown;
}
