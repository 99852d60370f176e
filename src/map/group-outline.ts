import type { MapTheme } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import { groupLayers } from './layers';
import type { MapPort } from './map-port';
import { territoryKey } from './territory-key';

/** Territories of a level outlined together. */
export interface OutlinedGroup {
  readonly level: MappedLevel;
  readonly codes: ReadonlySet<string>;
}

interface GroupOutline {
  /** Draws with the colours of a theme, over layers that have just been put. */
  follow(theme: MapTheme): void;
  surround(group: OutlinedGroup): void;
  stop(): void;
}

/** Keeps the outline of a group equal to the last one given: says which territories come in and go out, and no other. */
export function createGroupOutline(port: MapPort): GroupOutline {
  let theme: MapTheme | null = null;
  let wanted: ReadonlySet<string> = new Set();
  let shown: ReadonlySet<string> = new Set();
  let hasLayers = false;

  function draw(): void {
    if (theme === null) return;
    for (const key of shown) if (!wanted.has(key)) port.setTerritoryGrouped(key, false);
    for (const key of wanted) if (!shown.has(key)) port.setTerritoryGrouped(key, true);
    shown = wanted;
    const isNeeded = wanted.size > 0;
    if (isNeeded === hasLayers) return;
    hasLayers = isNeeded;
    groupLayers(theme, isNeeded).forEach((layer) => port.putLayer(layer));
  }

  return {
    follow(next) {
      theme = next;
      hasLayers = false;
      draw();
    },
    surround({ level, codes }) {
      wanted = new Set([...codes].map((code) => territoryKey(level, code)));
      draw();
    },
    stop() {
      theme = null;
    },
  };
}
