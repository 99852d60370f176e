import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Scene } from '@/cartography';
import { SOURCES, type SourceId } from '@/map/layer-ids';
import type { MapPort } from '@/map/map-port';
import type { MosaicLook } from '@/map/mosaic/mosaic-look';
import { createReconciler } from '@/map/reconcile';
import { contoursOf, DARK, paintOf, REGIONS, sceneOf } from './scene-fixture';

const BROKEN = new Error('out of memory');

/** Leaves the first scene the rests it takes between its parts. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A map that notes what it is told, and loads data only when let to. */
function createFakeMap() {
  const calls: string[] = [];
  const states = new Map<string, unknown>();
  const data = new Map<SourceId, FeatureCollection>();
  let pending: (() => void)[] = [];
  let held = false;
  let broken: SourceId | null = null;
  let painted: MosaicLook | null = null;
  let rest = () => Promise.resolve();
  const port: MapPort = {
    putImage: (name) => void calls.push(`image ${name}`),
    putSource(id, collection) {
      calls.push(`source ${id}`);
      if (id === broken) return Promise.reject(BROKEN);
      data.set(id, collection);
      return held ? new Promise((resolve) => pending.push(resolve)) : Promise.resolve();
    },
    putLayer: ({ id }) => void calls.push(`layer ${id}`),
    putMosaic(contours) {
      calls.push(`cut ${contours.features.length}`);
      return held ? new Promise((resolve) => pending.push(resolve)) : Promise.resolve();
    },
    paintMosaic(look) {
      calls.push(look === null ? 'mosaic off' : 'mosaic on');
      painted = look;
    },
    setTerritoryState(key, state) {
      calls.push(`state ${key}`);
      states.set(key, state);
    },
    setTerritoryGrouped: (key, isGrouped) => void calls.push(`${isGrouped ? 'in' : 'out'} ${key}`),
    rest: () => rest(),
  };
  return {
    port,
    states,
    data,
    painted: () => painted,
    take: () => calls.splice(0),
    hold: () => void (held = true),
    release() {
      held = false;
      pending.forEach((resolve) => resolve());
      pending = [];
    },
    breakSource: (id: SourceId | null) => void (broken = id),
    rest: (way: () => Promise<void>) => void (rest = way),
  };
}

function createSubject() {
  const map = createFakeMap();
  const errors: unknown[] = [];
  const reconciler = createReconciler(map.port, (error) => errors.push(error));
  return { map, errors, reconciler };
}

const RED: Scene['fill'] = [paintOf('01', '#ff0000'), paintOf('31', '#ff0000')];
const BLUE_31: Scene['fill'] = [paintOf('01', '#ff0000'), paintOf('31', '#0000ff')];
const HATCHED_31: Scene['fill'] = [paintOf('01', '#ff0000'), paintOf('31', '#ffffff', 'missing')];

describe('showing scenes', () => {
  test('puts images, then sources, then layers, then states the first time', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    const kinds = map.take().map((call) => call.split(' ')[0]);
    expect([...new Set(kinds)]).toEqual(['image', 'source', 'layer', 'mosaic', 'state']);
    expect(kinds.filter((kind) => kind === 'source')).toHaveLength(Object.keys(SOURCES).length);
    expect(map.states.get('departement:974')).toEqual({ color: '#e3e3e3', pattern: 'none' });
  });

  test('recolours by the states that differ and touches nothing else', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    map.take();
    await reconciler.show(sceneOf({ fill: BLUE_31 }));
    expect(map.take()).toEqual(['state departement:31']);
    expect(map.states.get('departement:31')).toEqual({ color: '#0000ff', pattern: 'none' });
  });

  test('brings a texture in by layers and states, without loading any shape', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    map.take();
    await reconciler.show(sceneOf({ fill: HATCHED_31 }));
    const calls = map.take();
    expect(calls).toContain('layer territories-missing');
    expect(calls).toContain('state departement:31');
    expect(calls.filter((call) => call.startsWith('source'))).toEqual([]);
  });

  test('takes the colours away when the choropleth is switched off', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    await reconciler.show(sceneOf({ fill: null }));
    expect(map.states.get('departement:01')).toEqual({ color: '#e3e3e3', pattern: 'none' });
  });

  test('does nothing for the scene already shown', async () => {
    const { map, reconciler } = createSubject();
    const scene = sceneOf({ fill: RED });
    await reconciler.show(scene);
    map.take();
    await reconciler.show(scene);
    expect(map.take()).toEqual([]);
  });

  test('repaints layers and images for another theme without loading any shape', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    map.take();
    await reconciler.show(sceneOf({ fill: RED, theme: DARK }));
    const kinds = new Set(map.take().map((call) => call.split(' ')[0]));
    expect(kinds.has('layer') && kinds.has('image')).toBe(true);
    expect(kinds.has('source')).toBe(false);
  });

  test('changes level by loading the shapes and colouring them under keys of their own', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    map.take();
    await reconciler.show(
      sceneOf({ level: 'region', contours: REGIONS, outlines: null, fill: [paintOf('01', '#00ff00')] }),
    );
    expect(map.take().filter((call) => call.startsWith('source'))).toEqual([
      'source captions',
      'source territories',
      'source outlines',
      'source rings',
    ]);
    expect(map.states.get('region:01')).toEqual({ color: '#00ff00', pattern: 'none' });
    expect(map.states.get('departement:01')).toEqual({ color: '#ff0000', pattern: 'none' });
  });

  test('skips the scenes that a newer one replaced while data was loading', async () => {
    const { map, reconciler } = createSubject();
    map.hold();
    const settled = reconciler.show(sceneOf({ fill: RED }));
    void reconciler.show(sceneOf({ fill: [paintOf('31', '#00ff00')] }));
    void reconciler.show(sceneOf({ fill: BLUE_31 }));
    await nextTurn();
    expect(map.states.get('departement:31')).toEqual({ color: '#ff0000', pattern: 'none' });
    map.take();
    map.release();
    await settled;
    expect(map.take()).toEqual(['state departement:31']);
    expect(map.states.get('departement:31')).toEqual({ color: '#0000ff', pattern: 'none' });
  });

  test('tells a failure and puts everything again with the next scene, even one shown before', async () => {
    const { map, errors, reconciler } = createSubject();
    const red = sceneOf({ fill: RED });
    await reconciler.show(red);
    map.breakSource('offer');
    await reconciler.show(sceneOf({ fill: BLUE_31, offer: [] }));
    expect(errors).toEqual([BROKEN]);
    map.breakSource(null);
    map.take();
    await reconciler.show(red);
    const kinds = map.take().map((call) => call.split(' ')[0]);
    expect([...new Set(kinds)]).toEqual(['image', 'source', 'layer', 'mosaic', 'state']);
    expect(map.states.get('departement:31')).toEqual({ color: '#ff0000', pattern: 'none' });
  });

  test('lets the page answer after what is heavy of another level, and not when only colours change', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf());
    const order: string[] = [];
    map.rest(() => {
      order.push(...map.take().filter((call) => call.startsWith('source ')), 'rest');
      return Promise.resolve();
    });
    map.take();
    await reconciler.show(sceneOf({ level: 'region', contours: REGIONS, fill: [] }));
    expect(order).toEqual([]);
    map.take();
    const ring = Array.from({ length: 8_001 }, (_, turn) => [turn / 8_001, 45]);
    const [first] = REGIONS.features;
    const detailed = { ...first, geometry: { type: 'Polygon', coordinates: [ring] } } as typeof first;
    const contours = { ...REGIONS, features: detailed === undefined ? [] : [detailed] };
    await reconciler.show(sceneOf({ contours, fill: [] }));
    expect(order).toContain(`source ${SOURCES.territories}`);
    expect(order[order.indexOf(`source ${SOURCES.territories}`) + 1]).toBe('rest');
    order.splice(0);
    await reconciler.show(sceneOf({ contours, fill: [paintOf('R1', '#ff0000')] }));
    expect(order).toEqual([]);
  });

  test('tells a source that fails while the page rests between the others', async () => {
    const { map, errors, reconciler } = createSubject();
    map.rest(nextTurn);
    map.breakSource(SOURCES.context);
    await reconciler.show(sceneOf());
    expect(errors).toEqual([BROKEN]);
  });

  test('shows nothing any more once disposed', async () => {
    const { map, reconciler } = createSubject();
    reconciler.dispose();
    await reconciler.show(sceneOf());
    reconciler.highlight({ selectedCode: '31', hoveredCode: null });
    expect(map.take()).toEqual([]);
  });
});

describe('showing thousands of territories', () => {
  const places = Array.from({ length: 1_001 }, (_, rank) => String(rank).padStart(5, '0'));
  const COMMUNES = contoursOf(places.map((code) => [code, code, 1, 45]));
  const communes = (color: string, parts: Partial<Scene> = {}) =>
    sceneOf({
      level: 'commune',
      contours: COMMUNES,
      fill: places.map((code) => paintOf(code, color)),
      ...parts,
    });
  const kindsOf = (calls: readonly string[]) => [...new Set(calls.map((call) => call.split(' ')[0]))];

  test('recolours them all at once, without a state, a layer or a shape', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(communes('#ff0000'));
    expect(map.take().filter((call) => /^(cut|mosaic|state)/.test(call))).toEqual(['cut 1001', 'mosaic on']);
    await reconciler.show(communes('#0000ff'));
    expect(map.take()).toEqual(['cut 1001', 'mosaic on']);
    expect([...(map.painted()?.paint.texels.subarray(4 * 1_000) ?? [])]).toEqual([0, 0, 0xff, 0]);
  });

  test('gives each its state while they are a thousand at most', async () => {
    const { map, reconciler } = createSubject();
    const thousand = { ...COMMUNES, features: COMMUNES.features.slice(0, 1_000) };
    await reconciler.show(communes('#ff0000', { contours: thousand, studied: thousand, fill: null }));
    const calls = map.take();
    expect(calls.filter((call) => call.startsWith('state'))).toHaveLength(1_000);
    expect(calls.filter((call) => /^(cut|mosaic on)/.test(call))).toEqual([]);
  });

  test('paints nothing again when only other parts of the map change', async () => {
    const { map, reconciler } = createSubject();
    const scene = communes('#ff0000');
    await reconciler.show(scene);
    map.take();
    await reconciler.show({ ...scene, offer: [] });
    expect(map.take()).toEqual(['cut 1001', 'source offer']);
  });

  test('keeps what is shown until they can be drawn, then hides it before their shapes are loaded', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    map.take();
    map.hold();
    const settled = reconciler.show(communes('#ff0000'));
    await nextTurn();
    expect(map.take()).toEqual(['cut 1001']);
    map.release();
    await settled;
    expect(kindsOf(map.take())).toEqual(['layer', 'mosaic', 'source']);
  });

  test('leaves them for a few once the shapes of these are there', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(communes('#ff0000'));
    map.take();
    map.hold();
    const settled = reconciler.show(sceneOf({ fill: RED }));
    await nextTurn();
    expect(kindsOf(map.take())).toEqual(['source']);
    map.release();
    await settled;
    expect(kindsOf(map.take())).toEqual(['layer', 'mosaic', 'state']);
    expect(map.painted()).toBeNull();
  });

  test('hides them after a failure as well', async () => {
    const { map, errors, reconciler } = createSubject();
    await reconciler.show(communes('#ff0000'));
    map.breakSource('offer');
    await reconciler.show(communes('#ff0000', { offer: [] }));
    expect(errors).toEqual([BROKEN]);
    map.breakSource(null);
    await reconciler.show(sceneOf({ fill: RED }));
    expect(map.painted()).toBeNull();
  });
});

describe('highlighting', () => {
  test('moves the rings at once, even while a scene is loading', async () => {
    const { map, reconciler } = createSubject();
    map.hold();
    void reconciler.show(sceneOf());
    await nextTurn();
    map.take();
    reconciler.highlight({ selectedCode: '31', hoveredCode: null });
    expect(map.take()).toEqual(['source rings']);
    expect(map.data.get('rings')?.features.map(({ properties }) => properties)).toEqual([
      { ring: 'selected' },
    ]);
  });

  test('asked before the first scene, appears with it', async () => {
    const { map, reconciler } = createSubject();
    reconciler.highlight({ selectedCode: '31', hoveredCode: '974' });
    expect(map.take()).toEqual([]);
    await reconciler.show(sceneOf());
    expect(map.data.get('rings')?.features).toHaveLength(2);
  });

  test('is not redrawn when it has not moved', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf());
    reconciler.highlight({ selectedCode: '31', hoveredCode: null });
    map.take();
    reconciler.highlight({ selectedCode: '31', hoveredCode: null });
    expect(map.take()).toEqual([]);
  });
});

describe('outlining a group of territories', () => {
  const group = (...codes: string[]) => ({ level: 'departement', codes: new Set(codes) }) as const;

  test('says which come in and which go out, and puts no shape again', async () => {
    const { map, reconciler } = createSubject();
    await reconciler.show(sceneOf({ fill: RED }));
    map.take();
    reconciler.outline(group('01', '31'));
    expect(map.take()).toEqual([
      'in departement:01',
      'in departement:31',
      'layer selection-group-outer',
      'layer selection-group-inner',
    ]);
    reconciler.outline(group('31', '974'));
    expect(map.take()).toEqual(['out departement:01', 'in departement:974']);
    reconciler.outline(group());
    expect(map.take()).toEqual([
      'out departement:31',
      'out departement:974',
      'layer selection-group-outer',
      'layer selection-group-inner',
    ]);
  });

  test('waits for a map that shows nothing yet, and outlives a change of theme', async () => {
    const { map, reconciler } = createSubject();
    reconciler.outline(group('01'));
    expect(map.take()).toEqual([]);
    await reconciler.show(sceneOf({ fill: RED }));
    expect(map.take()).toContain('in departement:01');
    await reconciler.show(sceneOf({ fill: RED, theme: DARK }));
    const put = map.take().filter((call) => call.startsWith('layer selection-group'));
    expect(put.slice(-2)).toEqual(['layer selection-group-outer', 'layer selection-group-inner']);
    expect(put).toHaveLength(4);
  });
});
