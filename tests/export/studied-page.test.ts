import { describe, expect, it } from 'vitest';
import { homeExtent } from '@/cartography';
import { COMPOSITE_EXTENT, framedExtent, insetExtent, INSETS, shapeExtent } from '@/cartography/projection';
import { createSeededRandom } from '@/lib';
import { A4_LANDSCAPE, buildMapPage } from '@/export';
import { sceneOf, textOf } from './scene-builders';

const whole = sceneOf();
const studying = (...codes: string[]) => ({
  contours: whole.contours,
  studied: {
    ...whole.contours,
    features: whole.contours.features.filter(({ properties }) => codes.includes(properties.code)),
  },
});
const shapeOf = (code: string) => {
  const found = whole.contours.features.find(({ properties }) => properties.code === code);
  if (found === undefined) throw new Error(code);
  return found.geometry;
};

describe('what a map opens on', () => {
  it('is the whole of France when all is studied, or nothing drawn is', () => {
    expect(homeExtent(whole)).toBe(COMPOSITE_EXTENT);
    expect(homeExtent(studying('99'))).toBe(COMPOSITE_EXTENT);
  });

  it('is what holds the territories studied', () => {
    expect(homeExtent(studying('31'))).toEqual(shapeExtent(shapeOf('31')));
    const both = homeExtent(studying('31', '2A'));
    const [left, right] = [shapeExtent(shapeOf('31')), shapeExtent(shapeOf('2A'))];
    expect(both.xMin).toBe(Math.min(left.xMin, right.xMin));
    expect(both.yMax).toBe(Math.max(left.yMax, right.yMax));
  });

  it('is the same for many small territories as for their outlines projected one by one', () => {
    const random = createSeededRandom(20_261_123);
    const shapes = Array.from({ length: 400 }, () => {
      const [west, south, size] = [-4 + 12 * random(), 42.5 + 8 * random(), 0.02 + 0.4 * random()];
      const turns = Array.from({ length: 24 }, (_, turn) => (2 * Math.PI * turn) / 24);
      const ring = turns.map((turn) => {
        const radius = size * (0.4 + 0.6 * random());
        return [west + radius * Math.cos(turn), south + radius * Math.sin(turn)];
      });
      return { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)]] };
    });
    for (const count of [1, 7, 400]) {
      const extents = shapes.slice(0, count).map(shapeExtent);
      expect(framedExtent(shapes.slice(0, count))).toEqual({
        xMin: Math.min(...extents.map(({ xMin }) => xMin)),
        yMin: Math.min(...extents.map(({ yMin }) => yMin)),
        xMax: Math.max(...extents.map(({ xMax }) => xMax)),
        yMax: Math.max(...extents.map(({ yMax }) => yMax)),
      });
    }
  });

  it('is the whole frame of a cartouche', () => {
    const reunion = INSETS.find(({ code }) => code === '974');
    if (reunion === undefined) throw new Error('no cartouche 974');
    expect(framedExtent([shapeOf('974')])).toEqual(insetExtent(reunion));
  });
});

describe('the page of a part of the country', () => {
  const scene = { ...whole, ...studying('31'), fill: whole.fill?.slice(0, 1) ?? null };
  const page = (drawn: typeof whole) => buildMapPage({ scene: drawn, text: textOf(), format: A4_LANDSCAPE });

  it('is drawn nearer, without the cartouches that are not on it, and without the note on their scale', () => {
    const note = textOf().insetScaleNote;
    const notes = (drawn: typeof whole) => page(drawn).scaleBar.texts.map(({ text }) => text);
    expect(page(whole).map.insets).toHaveLength(INSETS.length);
    expect(notes(whole)).toContain(note);
    expect(page(scene).map.insets).toEqual([]);
    expect(notes(scene)).not.toContain(note);
    expect(page(scene).scaleBar.lengthMm).toBeLessThanOrEqual(40);
  });

  it('leaves what is not studied in the colour of the land around', () => {
    const colors = new Map(page(scene).map.territories.map(({ code, color }) => [code, color]));
    expect(colors.get('31')).toBe('#225ea8');
    expect(colors.get('2A')).toBe(whole.theme.land);
  });
});
