import type { Scene } from '@/cartography';
import { paintMosaic, type MosaicPaint } from './paint-mosaic';
import { patternTable, type PatternTable } from './pattern-table';

/** All a mosaic is drawn with but its triangles. */
export interface MosaicLook {
  readonly paint: MosaicPaint;
  readonly patterns: PatternTable;
  /** `#rrggbb` of the thin edge. */
  readonly edgeColor: string;
}

/** Territories beyond which the map library takes too long to recolour them one by one. */
const MANY = 5_000;

/** Whether the territories of a scene are drawn as a mosaic. */
export function isMosaic({ contours }: Pick<Scene, 'contours'>): boolean {
  return contours.features.length > MANY;
}

/** What the mosaic of a scene looks like. */
export function mosaicLookOf(scene: Scene): MosaicLook {
  return { paint: paintMosaic(scene), patterns: patternTable(scene.theme), edgeColor: scene.theme.hatch };
}
