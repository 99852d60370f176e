import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Scene } from '@/cartography';
import { FONTS } from '@/map/font-names';
import { buildImages } from '@/map/images/build-images';
import { COVERAGE_LINE_LAYERS } from '@/map/layer-ids';
import { buildLayers } from '@/map/layers';
import { buildSources, sourceOptions } from '@/map/sources';
import { buildRings } from '@/map/sources';
import type { SourceId } from '@/map/layer-ids';
import { contoursOf, coverageArea, DARK, LIGHT, paintOf, sceneOf } from './scene-fixture';

const BANDS = [
  'context',
  'territories',
  'outlines',
  'borders',
  'coverage',
  'frames',
  'offer',
  'selection',
  'labels',
];

function styleOf(scene: Scene): StyleSpecification {
  const rings = buildRings(scene.contours, { selectedCode: '31', hoveredCode: null });
  const data = { ...buildSources(scene), rings };
  return {
    version: 8,
    'font-faces': Object.fromEntries(Object.values(FONTS).map((name) => [name, [{ url: `${name}.woff2` }]])),
    sources: Object.fromEntries(
      (Object.keys(data) as SourceId[]).map((id) => [
        id,
        { type: 'geojson' as const, data: data[id], ...sourceOptions(id) },
      ]),
    ),
    layers: [...buildLayers(scene)],
  };
}

describe('the layers', () => {
  test.each([LIGHT, DARK])('make a style the specification accepts in the $name theme', (theme) => {
    const fill = [paintOf('31', '#ff0000', 'missing'), paintOf('01', '#ff0000', 'not-applicable')];
    const scene = sceneOf({ theme, fill, coverage: [coverageArea('verified'), coverageArea('to-confirm')] });
    expect(validateStyleMin(styleOf(scene))).toEqual([]);
  });

  test('are stacked in the bands of the map, from the context up to the labels', () => {
    const bands = buildLayers(sceneOf()).map(({ id }) => BANDS.indexOf(id.split('-')[0] ?? ''));
    expect(bands).not.toContain(-1);
    expect(bands).toEqual([...bands].sort((left, right) => left - right));
    expect(new Set(bands).size).toBe(BANDS.length);
  });

  test('have the same names and filters in both themes, so that a theme only repaints', () => {
    const shape = (theme: typeof LIGHT) =>
      buildLayers(sceneOf({ theme })).map((layer) => ({ ...layer, paint: Object.keys(layer.paint ?? {}) }));
    expect(shape(DARK)).toEqual(shape(LIGHT));
  });

  test('ask for no image that is not made', () => {
    const images = buildImages(sceneOf());
    for (const layer of buildLayers(sceneOf())) {
      const pattern: unknown = layer.type === 'fill' ? layer.paint?.['fill-pattern'] : undefined;
      if (typeof pattern === 'string') expect(images.has(pattern)).toBe(true);
    }
    expect(images.has('marker-adult-work')).toBe(true);
    expect(images.has('marker-adult-work-estimated')).toBe(true);
  });

  test('skip the textures nobody carries and read the others from the states of territories', () => {
    const opacities = (fill: Scene['fill']) =>
      buildLayers(sceneOf({ fill })).flatMap((layer) =>
        layer.type === 'fill' && layer.paint?.['fill-pattern'] !== undefined && layer.source === 'territories'
          ? [[layer.id, layer.paint['fill-opacity'] === 0 ? 'skipped' : 'drawn']]
          : [],
      );
    expect(opacities([paintOf('31', '#ff0000', 'suppressed')])).toEqual([
      ['territories-missing', 'skipped'],
      ['territories-suppressed', 'drawn'],
      ['territories-estimated', 'skipped'],
      ['territories-not-different', 'skipped'],
      ['territories-undecided', 'skipped'],
    ]);
    expect(new Set(opacities(null).map(([, drawing]) => drawing))).toEqual(new Set(['skipped']));
  });

  test('are the very same array for another fill with the same patterns', () => {
    const before = buildLayers(sceneOf({ fill: [paintOf('31', '#ff0000', 'missing')] }));
    expect(buildLayers(sceneOf({ fill: [paintOf('01', '#00ff00', 'missing')] }))).toBe(before);
  });

  test('draw coverage solid when verified, dashed when derived, dotted when to be confirmed', () => {
    const dashes = (['verified', 'derived', 'to-confirm'] as const).map((status) => {
      const layer = buildLayers(sceneOf()).find(({ id }) => id === COVERAGE_LINE_LAYERS[status]);
      return layer?.type === 'line' ? layer.paint?.['line-dasharray'] : null;
    });
    expect(dashes).toEqual([undefined, [4, 2], [0.1, 2]]);
  });
});

describe('thousands of territories', () => {
  const places = Array.from({ length: 1_001 }, (_, rank) => String(rank).padStart(5, '0'));
  const contours = contoursOf(places.map((code) => [code, code, 1, 45]));
  const scene = (parts: Partial<Scene> = {}) => sceneOf({ level: 'commune', contours, ...parts });

  test('are not filled by the map library, nor cut by it', () => {
    const visibilities = (layers: ReturnType<typeof buildLayers>) =>
      layers.flatMap((layer) =>
        layer.type === 'fill' && layer.source === 'territories' ? [layer.layout?.visibility] : [],
      );
    expect(new Set(visibilities(buildLayers(scene())))).toEqual(new Set(['none']));
    expect(new Set(visibilities(buildLayers(sceneOf())))).toEqual(new Set(['visible']));
  });

  test('have the same layers whatever their states, so that a recolour changes none', () => {
    const bare = buildLayers(scene());
    const fill = [paintOf('00001', '#ff0000', 'not-applicable'), paintOf('00002', '#ff0000', 'missing')];
    expect(buildLayers(scene({ fill }))).toBe(bare);
    const edge = bare.find(({ id }) => id === 'outlines-not-applicable');
    expect(edge?.type === 'line' ? edge.paint?.['line-opacity'] : null).toBe(0);
  });
});

describe('the edges of territories', () => {
  test('are thinner the smaller the territories, so that colours are seen from afar', () => {
    const widths = (['departement', 'epci', 'commune'] as const).map((level) => {
      const edge = buildLayers(sceneOf({ level })).find(({ id }) => id === 'outlines-territory');
      return edge?.type === 'line' ? JSON.stringify(edge.paint?.['line-width']) : null;
    });
    expect(widths).toEqual([
      '["interpolate",["linear"],["zoom"],2,0.7,6,1.4]',
      '["interpolate",["linear"],["zoom"],2,0.35,6,1]',
      '["interpolate",["linear"],["zoom"],2,0,6,0.7]',
    ]);
  });
});

describe('the land under territories', () => {
  test('is drawn where some of them may have no contour, and skipped elsewhere', () => {
    const opacities = (['region', 'departement', 'epci', 'commune', 'custom'] as const).map((level) => {
      const ground = buildLayers(sceneOf({ level })).find(({ id }) => id === 'territories-ground');
      return ground?.type === 'fill' ? ground.paint?.['fill-opacity'] : null;
    });
    expect(opacities).toEqual([0, 0, 1, 1, 1]);
  });
});
