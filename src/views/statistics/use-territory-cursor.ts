import { useEffect } from 'react';
import { groupCodesAt, type Grouping, selectedCodeAt, useAppState, useCommands } from '@/state';

/** What the pointer is on and what is selected, shared with the map. */
export interface TerritoryCursor {
  readonly hoveredCode: string | null;
  readonly selectedCode: string | null;
  readonly hover: (code: string | null) => void;
  readonly select: (code: string) => void;
  /** The territories put together, in every view. */
  readonly groupCodes: ReadonlySet<string>;
  /** Puts territories together, in place of those that were unless told. */
  readonly group: (codes: Iterable<string>, grouping?: Grouping) => void;
}

/** Lets a view point at territories, and be pointed at, as the map is. */
export function useTerritoryCursor(): TerritoryCursor {
  const commands = useCommands();
  const hoveredCode = useAppState((state) => state.hover?.territoryCode ?? null);
  const selectedCode = useAppState((state) => selectedCodeAt(state.selection, state.document.settings.level));
  const groupCodes = useAppState((state) => groupCodesAt(state.group, state.document.settings.level));
  useEffect(() => () => commands.hover(null), [commands]);
  return {
    hoveredCode,
    selectedCode,
    hover: (territoryCode) =>
      commands.hover(territoryCode === null ? null : { territoryCode, finessEt: null }),
    select: commands.selectTerritory,
    groupCodes,
    group: commands.groupTerritories,
  };
}
