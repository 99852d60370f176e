import type { FillPattern, Scene } from '@/cartography';
import type { ContourCollection } from '@/domain/territory';
import { memoizeEach } from '@/lib';
import { rgbOfHex } from '../images/raster-image';
import { IMAGE_PATTERNS } from '../layer-ids';

/** What every territory of a mosaic looks like. */
export interface MosaicPaint {
  /** Four bytes a territory, in the order of the contours: red, green, blue, and {@link patternByte} of its pattern. */
  readonly texels: Uint8Array<ArrayBuffer>;
  /** Whether some territory has the thin edge of what a value does not apply to. */
  readonly hasEdges: boolean;
}

/** How a pattern is written beside a colour: 0 for none, then the image patterns in their order, then the thin edge. */
export function patternByte(pattern: FillPattern): number {
  if (pattern === 'none') return 0;
  return pattern === 'not-applicable' ? EDGE_BYTE : 1 + IMAGE_PATTERNS.indexOf(pattern);
}

/** {@link patternByte} of the thin edge. */
export const EDGE_BYTE = 1 + IMAGE_PATTERNS.length;

const ranksByCode = memoizeEach(
  ({ features }: ContourCollection) =>
    new Map(features.map(({ properties: { code } }, rank) => [code, rank] as const)),
);

/**
 * Paints the territories of a scene: in the plain grey of the theme where nothing paints them, in the colour of the land around
 * for those the map is not about.
 */
export function paintMosaic({ contours, studied, fill, theme }: Scene): MosaicPaint {
  const texels = new Uint8Array(4 * contours.features.length);
  const words = new Uint32Array(texels.buffer);
  const ranks = ranksByCode(contours);
  const paint = createPalette();
  const isNarrowed = studied !== contours;
  words.fill(paint(isNarrowed ? theme.land : theme.noData, 'none'));
  if (isNarrowed)
    for (const { properties } of studied.features) {
      const rank = ranks.get(properties.code);
      if (rank !== undefined) words[rank] = paint(theme.noData, 'none');
    }
  let hasEdges = false;
  let next = 0;
  for (const { code, color, pattern } of fill ?? []) {
    hasEdges ||= pattern === 'not-applicable';
    // Paints follow the order of contours but for those left out: looking each code up would take longer than all the rest.
    const rank = contours.features[next]?.properties.code === code ? next : ranks.get(code);
    if (rank === undefined) continue;
    words[rank] = paint(color, pattern);
    next = rank + 1;
  }
  return { texels, hasEdges };
}

/** Gives the four bytes of a colour and a pattern as one number, in the order of bytes of the machine. */
function createPalette(): (color: string, pattern: FillPattern) => number {
  const known = new Map<string, Map<FillPattern, number>>();
  return (color, pattern) => {
    const word = known.get(color)?.get(pattern);
    if (word !== undefined) return word;
    const made = wordOf(color, pattern);
    known.set(color, (known.get(color) ?? new Map<FillPattern, number>()).set(pattern, made));
    return made;
  };
}

function wordOf(color: string, pattern: FillPattern): number {
  const bytes = Uint8Array.of(...rgbOfHex(color), patternByte(pattern));
  return new Uint32Array(bytes.buffer)[0] ?? 0;
}
