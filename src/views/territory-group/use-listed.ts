import { groupCodesAt, useAppState } from '@/state';

/** The territories that tables list when those put together are listed alone; `null` when all are. */
export function useListedAlone(): ReadonlySet<string> | null {
  return useAppState(({ group, document }) => {
    const codes = groupCodesAt(group, document.settings.level);
    return group.isAlone && codes.size > 0 ? codes : null;
  });
}
