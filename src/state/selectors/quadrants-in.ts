import { GAP_GROUPS, type GapGroup } from '@/analysis/gap-finder';
import { territoryAt } from '@/domain/territory';
import { memoizeEach } from '@/lib';
import type { GapView } from './gaps';

/** The quadrant of each territory that has a place, by code. */
export const quadrantsIn = memoizeEach(({ finding, need }: GapView): ReadonlyMap<string, GapGroup> => {
  const { result, level } = need.subject;
  const { index } = result.figures[level].rate;
  return new Map(
    GAP_GROUPS.flatMap((group) =>
      finding.groups[group].map(({ position }) => [territoryAt(index, position).code, group] as const),
    ),
  );
});
