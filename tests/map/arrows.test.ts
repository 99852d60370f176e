import { describe, expect, it } from 'vitest';
import { arrowColor } from '@/cartography/marker';
import { buildImages } from '@/map/images/build-images';
import { type RasterImage, rgbOfHex } from '@/map/images/raster-image';
import { buildSources } from '@/map/sources';
import { LIGHT, sceneOf } from './scene-fixture';

const KINDS = (['above', 'below'] as const).flatMap((direction) =>
  [true, false].map((isSure) => ({ direction, isSure })),
);
const arrows = KINDS.map((kind, rank) => ({
  ...kind,
  code: String(rank),
  longitude: rank,
  latitude: 46,
  value: 1,
  color: arrowColor(kind, 'light'),
  heightPx: 22,
}));
const scene = sceneOf({ arrows });
const images = buildImages(scene);
const drawn = buildSources(scene).arrows.features.map(({ properties }) => ({
  scale: Number(properties?.scale),
  image: images.get(String(properties?.image)),
}));

/** Ink of the upper half of an image less that of the lower: heads are wider than shafts. */
function topHeaviness({ width, height, data }: RasterImage): number {
  let heavier = 0;
  for (let at = 0; at < width * height; at += 1)
    heavier += (data[4 * at + 3] ?? Number.NaN) * (at < (width * height) / 2 ? 1 : -1);
  return heavier;
}

function middleOf({ width, data }: RasterImage): readonly number[] {
  const at = 4 * ((width / 2) * width + width / 2);
  return [...data.subarray(at, at + 3)];
}

describe('the arrows of the map', () => {
  it('each have an image, half its height for an arrow of half the size, in the colour of the legend', () => {
    expect(drawn.map(({ scale }) => scale)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(drawn.map(({ image }) => image && middleOf(image))).toEqual(
      KINDS.map((kind) => [...rgbOfHex(arrowColor(kind, LIGHT.name))]),
    );
  });

  it('have their head above for a rise and below for a fall', () => {
    const heads = drawn.map(({ image }) => Math.sign(image ? topHeaviness(image) : 0));
    expect(heads).toEqual([1, 1, -1, -1]);
  });

  it('cost nothing to a map that has none', () => {
    const without = buildImages(sceneOf());
    expect([...without.keys()].filter((name) => name.startsWith('arrow'))).toEqual([]);
    expect(buildSources(sceneOf()).arrows.features).toEqual([]);
  });
});
