import type { MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { createPicker } from '@/map/engine/picker';
import { LAYERS } from '@/map/layer-ids';
import { territoryKey } from '@/map/territory-key';

/** A map that draws, everywhere, what is given of its layers. */
function mapDrawing(drawn: Readonly<Record<string, object>>): MapLibreMap {
  const map: Pick<MapLibreMap, 'getLayer' | 'queryRenderedFeatures' | 'unproject'> = {
    getLayer: (id: string) => (id in drawn ? { id } : undefined) as ReturnType<MapLibreMap['getLayer']>,
    queryRenderedFeatures: ((_: unknown, { layers }: { readonly layers: readonly string[] }) =>
      layers.map((id) => ({ properties: drawn[id] }))) as unknown as MapLibreMap['queryRenderedFeatures'],
    unproject: (([x, y]: readonly number[]) => ({ lng: x, lat: y })) as unknown as MapLibreMap['unproject'],
  };
  return map as MapLibreMap;
}

describe('what is pointed at', () => {
  it('says the level a territory is drawn at: 01 is Ain and Guadeloupe', () => {
    const at = (level: 'region' | 'departement') =>
      createPicker(
        mapDrawing({ [LAYERS.territories]: { key: territoryKey(level, '01') } }),
        () => null,
      ).hitAt(3, 4);
    const place = { territoryCode: '01', finessEt: null, x: 3, y: 4 };
    expect(at('region')).toEqual({ ...place, territoryLevel: 'region' });
    expect(at('departement')).toEqual({ ...place, territoryLevel: 'departement' });
  });

  it('keeps a code that holds the mark keys are cut at', () => {
    const key = territoryKey('custom', 'zone:2');
    const hit = createPicker(mapDrawing({ [LAYERS.territories]: { key } }), () => null).hitAt(0, 0);
    expect(hit).toMatchObject({ territoryLevel: 'custom', territoryCode: 'zone:2' });
  });

  it('asks the mosaic where it draws, and nothing else of territories', () => {
    const map = mapDrawing({ [LAYERS.territories]: { key: territoryKey('departement', '59') } });
    const find = ([longitude]: readonly [number, number]) => (longitude < 5 ? '01001' : null);
    const picker = createPicker(map, () => ({ level: 'commune', find }));
    expect(picker.hitAt(4, 0)).toMatchObject({ territoryLevel: 'commune', territoryCode: '01001' });
    expect(picker.hitAt(6, 0)).toMatchObject({ territoryLevel: null, territoryCode: null });
  });

  it('is nothing before the first drawing', () => {
    expect(createPicker(mapDrawing({}), () => null).hitAt(1, 2)).toEqual({
      territoryCode: null,
      territoryLevel: null,
      finessEt: null,
      x: 1,
      y: 2,
    });
  });
});
