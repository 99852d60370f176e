import type { Scene } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import { paintMosaic, type MosaicPaint } from './paint-mosaic';
import { patternTable, type PatternTable } from './pattern-table';

/** All a mosaic is drawn with but its triangles. */
export interface MosaicLook {
  readonly level: MappedLevel;
  readonly paint: MosaicPaint;
  readonly patterns: PatternTable;
  /** `#rrggbb` of the thin edge. */
  readonly edgeColor: string;
}

/** Territories beyond which the map library takes too long to recolour them one by one. */
const MANY = 1_000;

/** Whether the territories of a scene are drawn as a mosaic. */
export function isMosaic({ contours }: Pick<Scene, 'contours'>): boolean {
  return contours.features.length > MANY;
}

/** What the mosaic of a scene looks like. */
export function mosaicLookOf(scene: Scene): MosaicLook {
  const { level, theme } = scene;
  return { level, paint: paintMosaic(scene), patterns: patternTable(theme), edgeColor: theme.hatch };
}
