import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { FRANCE_CODE, isDepartementCode, territoryAt } from '@/domain/territory';
import { decodeCommunesPack, decodeContextPack, decodeContoursPack, decodeFrancePack } from '@/ingest/packs';

function shipped(name: string): unknown {
  const file = new URL(`../../../public/packs/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const france = decodeFrancePack(shipped('france.json'));
const contours = decodeContoursPack(shipped('contours.json'));
const context = decodeContextPack(shipped('context.json'));
const communes = decodeCommunesPack(shipped('communes.json'));

function ringsOf(geometry: { type: string; coordinates: Position[][] | Position[][][] }): Position[][] {
  return geometry.type === 'Polygon'
    ? (geometry.coordinates as Position[][])
    : (geometry.coordinates as Position[][][]).flat();
}

function signedAreaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let position = 1; position < ring.length; position += 1) {
    const [x0 = NaN, y0 = NaN] = ring[position - 1] ?? [];
    const [x1 = NaN, y1 = NaN] = ring[position] ?? [];
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

const keyOf = (point: Position) => point.join(' ');

describe('the France pack', () => {
  const { france: country, region, departement } = france.hierarchy;

  it('nests 101 départements in 18 régions in France', () => {
    expect(territoryAt(country, 0)).toEqual({ code: FRANCE_CODE, name: 'France', parentCode: null });
    expect(region.territories).toHaveLength(18);
    expect(departement.territories).toHaveLength(101);
    const regionNameOf = (code: string) =>
      territoryAt(region, departement.parentPositions[departement.positionOf(code) ?? -1] ?? -1).name;
    expect(regionNameOf('2B')).toBe('Corse');
    expect(regionNameOf('974')).toBe('La Réunion');
    expect(regionNameOf('48')).toBe('Occitanie');
    const sizes = region.territories.map(
      (_, position) => departement.parentPositions.filter((parent) => parent === position).length,
    );
    // Five overseas régions of one, then Île-de-France 8 … Auvergne-Rhône-Alpes 12, PACA 6, Corse 2.
    expect(sizes).toEqual([1, 1, 1, 1, 1, 8, 6, 8, 5, 5, 10, 5, 4, 12, 13, 12, 6, 2]);
  });

  it('orders départements by code as text, Corse between 19 and 21 … 29 and 30', () => {
    const codes = departement.territories.map(({ code }) => String(code));
    expect(codes.slice(27, 31)).toEqual(['29', '2A', '2B', '30']);
    expect(codes.slice(-5)).toEqual(['971', '972', '973', '974', '976']);
    expect(codes.every(isDepartementCode)).toBe(true);
  });

  it('gives the populations of 2025, 2022 and 2019 by age base', () => {
    expect(france.populations.map(({ year }) => year)).toEqual([2025, 2022, 2019]);
    const at = departement.positionOf('48') ?? -1;
    const [latest] = france.populations;
    const figures = [latest?.byAge['0-19']?.[at], latest?.byAge['20-59']?.[at], latest?.byAge.total?.[at]];
    expect(figures).toEqual([15_446, 34_101, 76_452]);
  });

  it('leaves out of a social aid series the départements its source does not cover', () => {
    const series = (measure: string) => france.socialAid.find((each) => each.measure === measure);
    expect(series('aah')?.counts.size).toBe(101);
    expect(series('pch')?.counts.size).toBe(98);
    const codes = departement.territories.map(({ code }) => String(code)).filter(isDepartementCode);
    expect(codes.filter((code) => series('pch')?.counts.has(code) === false)).toEqual(['2A', '2B', '976']);
    const ain = codes.find((code) => code === '01');
    expect(ain && series('pch-under-20')?.counts.get(ain)).toEqual({ status: 'known', value: 401 });
  });

  it('carries every team with its verification status', () => {
    const kinds = france.coverage.teams.map(({ kind }) => kind);
    expect(['erhr', 'cnrhr', 'pco'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([
      13, 4, 14,
    ]);
    const occitanie = france.coverage.teams.find(({ id }) => id === 'erhr-occitanie');
    expect(occitanie?.verification).toBe('to-confirm');
    expect(occitanie?.sourceUrl).toBeNull();
    expect(occitanie?.departements).toHaveLength(13);
    expect(france.coverage.teams.find(({ id }) => id === 'cnrhr-fahres')?.departements).toEqual([]);
  });

  it('carries the envelopes of the plan with their parents', () => {
    const early = france.envelopes.entries.find(({ id }) => id === 'occitanie-early-identification');
    expect(early).toMatchObject({ territoryCode: '76', parentId: 'occitanie-total', millionEuros: 9.17 });
  });
});

describe('the contours pack', () => {
  const { departement, region } = contours.byLevel;

  it('draws exactly the territories of the directory, with their codes and names', () => {
    const listed = (level: 'departement' | 'region') =>
      france.hierarchy[level].territories.map(({ code, name }) => ({ code, name }));
    expect(departement.features.map(({ properties }) => properties)).toEqual(listed('departement'));
    expect(region.features.map(({ properties }) => properties)).toEqual(listed('region'));
  });

  it('is made of closed rings that enclose something', () => {
    const rings = [...departement.features, ...region.features].flatMap(({ geometry }) => ringsOf(geometry));
    const broken = rings.filter(
      (ring) =>
        ring.length < 4 || keyOf(ring[0] ?? []) !== keyOf(ring.at(-1) ?? []) || signedAreaOf(ring) === 0,
    );
    expect(broken).toEqual([]);
  });

  it('covers the same ground at both levels', () => {
    // Outer rings and holes turn opposite ways, so the signed areas of a shape add up to its area.
    const areaOf = ({ features }: typeof departement) =>
      features.reduce(
        (sum, { geometry }) =>
          sum + Math.abs(ringsOf(geometry).reduce((area, ring) => area + signedAreaOf(ring), 0)),
        0,
      );
    expect(areaOf(region) / areaOf(departement)).toBeCloseTo(1, 6);
  });

  it('shares borders: a région has no point its départements do not have', () => {
    const points = new Set(
      departement.features.flatMap(({ geometry }) => ringsOf(geometry).flat().map(keyOf)),
    );
    const own = region.features.flatMap(({ geometry }) =>
      ringsOf(geometry)
        .flat()
        .filter((point) => !points.has(keyOf(point))),
    );
    expect(own).toEqual([]);
  });

  it('has the overseas départements where they are', () => {
    const boxOf = (code: string) => {
      const feature = departement.features.find(({ properties }) => properties.code === code);
      const points = feature === undefined ? [] : ringsOf(feature.geometry).flat();
      return [Math.min(...points.map(([x = NaN]) => x)), Math.min(...points.map(([, y = NaN]) => y))].map(
        Math.floor,
      );
    };
    expect(boxOf('971')).toEqual([-62, 15]);
    expect(boxOf('972')).toEqual([-62, 14]);
    expect(boxOf('973')).toEqual([-55, 2]);
    expect(boxOf('974')).toEqual([55, -22]);
    expect(boxOf('976')).toEqual([45, -13]);
  });
});

describe('the context pack', () => {
  const points = context.features.flatMap(({ geometry }) => ringsOf(geometry).flat());

  it('stays around metropolitan France', () => {
    const outside = points.filter(
      ([x = NaN, y = NaN]) => !(x >= -20.01 && x <= 24.01 && y >= 33.99 && y <= 61.01),
    );
    expect(outside).toEqual([]);
    expect(context.features.length).toBeGreaterThan(10);
  });

  it('meets France point to point along its land borders', () => {
    const onFrance = new Set(
      contours.byLevel.departement.features.flatMap(({ geometry }) => ringsOf(geometry).flat().map(keyOf)),
    );
    expect(points.filter((point) => onFrance.has(keyOf(point))).length).toBeGreaterThan(700);
  });

  it('leaves France out: no neighbour covers Paris, Lyon or Ajaccio, one covers Turin', () => {
    const covered = ([x, y]: readonly [number, number]) =>
      context.features.some(({ geometry }) => {
        const crossings = ringsOf(geometry).flatMap((ring) =>
          ring.slice(1).filter((to, position) => {
            const [x0 = NaN, y0 = NaN] = ring[position] ?? [];
            const [x1 = NaN, y1 = NaN] = to;
            return y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0;
          }),
        );
        return crossings.length % 2 === 1;
      });
    expect([[2.35, 48.85] as const, [4.85, 45.75] as const, [8.74, 41.92] as const].map(covered)).toEqual([
      false,
      false,
      false,
    ]);
    expect(covered([7.69, 45.07])).toBe(true);
  });
});

describe('the communes pack', () => {
  const at = (code: string) => communes.positionOf(code) ?? -1;

  it('holds the 34 875 communes of the 101 départements', () => {
    expect(communes.codes).toHaveLength(34_875);
    expect(communes.positionOf('97502')).toBeUndefined();
    expect(communes.codes).toEqual([...communes.codes].sort());
  });

  it('locates by name the communes where four people in five live, most others by their EPCI', () => {
    const located = communes.points.map((point) => point?.quality ?? 'none');
    const countOf = (quality: string) => located.filter((each) => each === quality).length;
    expect(countOf('located')).toBeGreaterThan(8400);
    expect(countOf('none')).toBeLessThan(700);
    expect(countOf('located') + countOf('epci-point') + countOf('none')).toBe(34_875);
    const population = (kept: (quality: string) => boolean) =>
      communes.populations.reduce((sum, people, row) => sum + (kept(located[row] ?? '') ? people : 0), 0);
    expect(population((quality) => quality === 'located') / population(() => true)).toBeGreaterThan(0.82);
  });

  it('gives a commune its EPCI, and none to the islands that have none', () => {
    const epci = communes.epciCodes[at('59350')];
    expect(epci && communes.epciNames.get(epci)).toContain('Lille');
    expect(communes.epciCodes[at('85113')]).toBeNull();
  });

  it('answers for the arrondissements municipaux with their commune', () => {
    expect(at('75101')).toBe(at('75056'));
    expect(at('75120')).toBe(at('75056'));
    expect(at('69381')).toBe(at('69123'));
    expect(at('13216')).toBe(at('13055'));
    expect(communes.names[at('13216')]).toBe('Marseille');
    expect(communes.points[at('75101')]).toMatchObject({ quality: 'located' });
  });
});
