import { type RefObject, useCallback, useState } from 'react';
import type { MapHit, MapViewProps } from '@/map';
import { levelBelow, useAppState, useFirstCommands } from '@/state';

/** Where the pointer is over the map. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  /** Over the second map of a swipe. */
  readonly isOnSecond: boolean;
  /** Size of the map when the pointer was there. */
  readonly width: number;
  readonly height: number;
}

type Acts = Required<Pick<MapViewProps, 'onSelect' | 'onEnter' | 'onToggle' | 'onBrush'>>;

/** Where the pointer is, and what pressing, pressing twice and drawing a rectangle do: all of the level the map shows. */
export function useMapGestures(pane: RefObject<HTMLElement | null>) {
  const commands = useFirstCommands();
  const level = useAppState((state) => state.document.settings.level);
  const canEnter = useAppState(({ document }, { select }) => levelBelow(document, select) !== null);
  const [pointer, setPointer] = useState<Pointer | null>(null);
  const hoverFrom = useCallback(
    (hit: MapHit | null, isOnSecond: boolean) => {
      setPointer(hit && { x: hit.x, y: hit.y, isOnSecond, ...sizeOf(pane.current) });
      const territoryCode = hit?.territoryLevel === level ? hit.territoryCode : null;
      commands.hover(hit && { territoryCode, finessEt: hit.finessEt });
    },
    [commands, level, pane],
  );
  const onSelect = useCallback((hit: MapHit | null) => commands.selectHit(hit), [commands]);
  const acts: Acts = {
    onSelect,
    onEnter: ({ territoryCode, territoryLevel }) => {
      if (!canEnter || territoryCode === null || territoryLevel !== level) return false;
      void commands.enterTerritory(territoryCode);
      return true;
    },
    onToggle: ({ territoryCode, territoryLevel }) => {
      if (territoryCode !== null && territoryLevel === level)
        commands.groupTerritories([territoryCode], 'toggle');
    },
    onBrush: (codes, brushedLevel, isAdding) => {
      if (brushedLevel === level) commands.groupTerritories(codes, isAdding ? 'add' : 'replace');
    },
  };
  return { pointer, hoverFrom, acts };
}

/** The room an element has. */
export function sizeOf(pane: HTMLElement | null): Pick<Pointer, 'width' | 'height'> {
  return { width: pane?.clientWidth ?? 0, height: pane?.clientHeight ?? 0 };
}
