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
    for (const { properties } of studied.features)
      putWord(words, ranks.get(properties.code), paint(theme.noData, 'none'));
  let hasEdges = false;
  for (const { code, color, pattern } of fill ?? []) {
    hasEdges ||= pattern === 'not-applicable';
    putWord(words, ranks.get(code), paint(color, pattern));
  }
  return { texels, hasEdges };
}

function putWord(words: Uint32Array, rank: number | undefined, word: number): void {
  if (rank !== undefined) words[rank] = word;
}

/** Gives the four bytes of a colour and a pattern as one number, in the order of bytes of the machine. */
function createPalette(): (color: string, pattern: FillPattern) => number {
  const known = new Map<string, Map<FillPattern, number>>();
  return (color, pattern) => {
    const ofColor = known.get(color) ?? new Map<FillPattern, number>();
    known.set(color, ofColor);
    const word = ofColor.get(pattern) ?? wordOf(color, pattern);
    ofColor.set(pattern, word);
    return word;
  };
}

function wordOf(color: string, pattern: FillPattern): number {
  const bytes = Uint8Array.of(...rgbOfHex(color), patternByte(pattern));
  return new Uint32Array(bytes.buffer)[0] ?? 0;
}
