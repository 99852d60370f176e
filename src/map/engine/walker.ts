import type { MapLibreMap } from 'maplibre-gl';
import type { Scene } from '@/cartography';
import type { MapHit } from '../map-hit';
import { walk, type WalkStep } from '../walk';

/** Goes from territory to territory with the keyboard. */
export interface Walker {
  /** Takes a step, and brings what it comes to into view; `null` where there is nothing to walk over. */
  go(step: WalkStep): MapHit | null;
  /** What the last step came to; `null` once the map is explored in another way. */
  where(): MapHit | null;
  /** Ends the walk where it is: the next one begins there. */
  stop(): void;
}

/** Room around a territory that is walked to, in CSS pixels. */
const MARGIN = 32;
const MOVE_MS = 300;

/** Creates the walker of a map. While it walks, the canvas says so with `data-walks`. */
export function createWalker(map: MapLibreMap, shown: () => Scene | null): Walker {
  const canvas = map.getCanvas();
  let last: Pick<MapHit, 'territoryCode' | 'territoryLevel'> | null = null;
  let at: MapHit | null = null;

  return {
    go(step) {
      const scene = shown();
      if (scene === null) return null;
      // A département and a région may have the same code.
      const from = last?.territoryLevel === scene.level ? last.territoryCode : null;
      const stop = walk(scene.studied, from, step);
      if (stop === null) return null;
      const { code, position } = stop;
      const { x, y } = map.project([...position]);
      const { clientWidth: width, clientHeight: height } = canvas;
      const isSeen = x >= MARGIN && x <= width - MARGIN && y >= MARGIN && y <= height - MARGIN;
      if (!isSeen) map.easeTo({ center: [...position], duration: MOVE_MS });
      const pixel = isSeen ? { x, y } : { x: width / 2, y: height / 2 };
      canvas.toggleAttribute('data-walks', true);
      at = { territoryCode: code, territoryLevel: scene.level, finessEt: null, ...pixel };
      last = at;
      return at;
    },
    where: () => at,
    stop() {
      canvas.toggleAttribute('data-walks', false);
      at = null;
    },
  };
}
