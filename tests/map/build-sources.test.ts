import { describe, expect, test } from 'vitest';
import type { Scene, TerritoryPaint } from '@/cartography';
import { insetExtent, INSETS, projectComposite } from '@/cartography/projection';
import { SOURCES } from '@/map/layer-ids';
import { buildRings, buildSources } from '@/map/sources';
import { contoursOf, coverageArea, DARK, DEPARTEMENTS, paintOf, REGIONS, sceneOf } from './scene-fixture';

const properties = (collection: { features: { properties: unknown }[] }) =>
  collection.features.map((feature) => feature.properties);

describe('the sources of a scene', () => {
  test('are the very same objects when only colours, theme or selection change', () => {
    const before = buildSources(sceneOf());
    const after = buildSources(sceneOf({ fill: [paintOf('31', '#08519c', 'missing')], theme: DARK }));
    for (const id of Object.keys(before) as (keyof typeof before)[]) expect(after[id]).toBe(before[id]);
  });

  test('tell apart Ain and Guadeloupe, both coded 01, by their level', () => {
    const departements = buildSources(sceneOf())[SOURCES.territories];
    const regions = buildSources(sceneOf({ level: 'region', contours: REGIONS }))[SOURCES.territories];
    expect(properties(departements)[0]).toEqual({ key: 'departement:01' });
    expect(properties(regions)[0]).toEqual({ key: 'region:01' });
  });

  test('write the name of an overseas territory once, in the top left corner of its frame', () => {
    const sources = buildSources(sceneOf());
    expect(properties(sources[SOURCES.labels])).toEqual([{ text: 'Haute-Garonne', priority: 2 }]);
    expect(properties(sources[SOURCES.captions])).toEqual([{ text: 'La Réunion' }]);
    const geometry = sources[SOURCES.captions].features[0]?.geometry;
    const [longitude = NaN, latitude = NaN] = geometry?.type === 'Point' ? geometry.coordinates : [];
    const reunion = INSETS.find(({ code }) => code === '974');
    if (reunion === undefined) throw new Error('no cartouche 974');
    const [x, y] = projectComposite([longitude, latitude]);
    expect(x).toBeCloseTo(insetExtent(reunion).xMin, 3);
    expect(y).toBeCloseTo(insetExtent(reunion).yMax, 3);
  });

  test('name communes from near, those of a cartouche too, and caption its frame by the département', () => {
    const communes = contoursOf([
      ['31555', 'Toulouse', 1.4, 43.5],
      ['97411', 'Saint-Denis', 55.4, -20.9],
    ]);
    const named = (text: string, longitude: number, latitude: number) => ({
      code: text,
      text,
      longitude,
      latitude,
      priority: 1,
    });
    const sources = buildSources(
      sceneOf({
        level: 'commune',
        contours: communes,
        outlines: DEPARTEMENTS,
        labels: [named('Toulouse', 1.5, 43.6), named('Saint-Denis', 55.5, -20.8)],
      }),
    );
    expect(properties(sources[SOURCES.labels])).toEqual([
      { text: 'Toulouse', priority: 1, from: 6 },
      { text: 'Saint-Denis', priority: 1, from: 6 },
    ]);
    expect(properties(sources[SOURCES.captions])).toEqual([{ text: 'La Réunion' }]);
  });

  test('are empty for what is not shown', () => {
    const sources = buildSources(sceneOf({ outlines: null }));
    const hidden = [SOURCES.outlines, SOURCES.coverageMembers, SOURCES.symbols, SOURCES.offer] as const;
    expect(hidden.map((id) => sources[id].features.length)).toEqual([0, 0, 0, 0]);
  });

  test('carry what the layers read: verification, radius, family, estimated place', () => {
    const sources = buildSources(
      sceneOf({
        coverage: [coverageArea('derived')],
        symbols: [{ code: '31', longitude: 1.3, latitude: 43.4, value: 40, radiusPx: 12.5 }],
        offer: [
          {
            finessEt: '310000001',
            name: 'IME des Deux Rives',
            longitude: 1.4,
            latitude: 43.6,
            family: 'child-institution',
            estimated: true,
          },
        ],
      }),
    );
    expect(properties(sources[SOURCES.coverageOutlines])).toEqual([{ verification: 'derived' }]);
    expect(properties(sources[SOURCES.coverageNames])).toEqual([{ text: 'ERHR Occitanie' }]);
    expect(properties(sources[SOURCES.symbols])).toEqual([{ code: '31', radius: 12.5 }]);
    expect(properties(sources[SOURCES.offer])).toEqual([
      { finessEt: '310000001', family: 'child-institution', estimated: true },
    ]);
  });
});

describe('the rings', () => {
  test('surround the hovered and the selected territory, the selected one last so that it is on top', () => {
    const rings = buildRings(DEPARTEMENTS, { selectedCode: '31', hoveredCode: '01' });
    expect(properties(rings)).toEqual([{ ring: 'hovered' }, { ring: 'selected' }]);
  });

  test('are not doubled on a territory both hovered and selected, and are none for a code that is not there', () => {
    expect(properties(buildRings(DEPARTEMENTS, { selectedCode: '31', hoveredCode: '31' }))).toEqual([
      { ring: 'selected' },
    ]);
    expect(buildRings(DEPARTEMENTS, { selectedCode: '99', hoveredCode: null }).features).toEqual([]);
  });

  test('hatch the territories of a team that have a value: the texture of an absence is not crossed', () => {
    const coverage = [coverageArea('derived')];
    const hatched = (level: Scene['level'], ...patterns: TerritoryPaint['pattern'][]) => {
      const fill = ['31', '974'].map((code, rank) => paintOf(code, '#ffffff', patterns[rank]));
      return buildSources(sceneOf({ level, fill, coverage }))[SOURCES.coverageMembers];
    };
    const count = (...scene: Parameters<typeof hatched>) => hatched(...scene).features.length;
    expect(count('departement', 'none', 'missing')).toBe(1);
    expect(count('departement', 'estimated', 'none')).toBe(1);
    expect(count('departement', 'missing', 'none')).toBe(0);
    expect(count('departement', 'suppressed', 'none')).toBe(0);
    expect(count('region', 'missing', 'none')).toBe(1);
    expect(count('region', 'missing', 'suppressed')).toBe(0);
    expect(hatched('departement', 'missing', 'none')).toBe(hatched('departement', 'missing', 'none'));
  });
});
