import type { FeatureCollection, Point, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';

const CODES = ['01', '2A', '31', '59', '974'];

function square(west: number, south = 45): Polygon {
  const [east, north] = [west + 1, south + 1];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function feature(code: unknown, geometry: unknown, property = 'code') {
  return { type: 'Feature', properties: { [property]: code, nom: 'nom du fichier' }, geometry };
}

const FIVE = CODES.map((code, rank) => feature(code, square(rank)));

function importFeatures(features: readonly unknown[]) {
  return importSmall(sourceFile('contours.json', JSON.stringify({ type: 'FeatureCollection', features })));
}

describe('import of contours', () => {
  it('names départements from the directory and puts their polygons side by side into régions', async () => {
    const { contours, status } = await importFeatures(FIVE);
    expect(status).toBe('success');
    expect(contours?.byLevel.departement.features.map(({ properties }) => properties)).toEqual(
      CODES.map((code) => ({ code, name: `Département ${code}` })),
    );
    expect(contours?.byLevel.region.features).toMatchObject([
      {
        properties: { code: 'R1', name: 'Région R1' },
        geometry: {
          type: 'MultiPolygon',
          coordinates: [square(0).coordinates, square(1).coordinates, square(2).coordinates],
        },
      },
      {
        properties: { code: 'R2' },
        geometry: { coordinates: [square(3).coordinates, square(4).coordinates] },
      },
    ]);
  });

  it.each(['INSEE_DEP', 'code_insee', 'CODE_DEPT', 'id'])('finds codes in %s', async (property) => {
    const { contours } = await importFeatures(
      CODES.map((code, rank) =>
        property === 'id'
          ? { ...feature('x', square(rank), 'y'), id: code }
          : feature(code, square(rank), property),
      ),
    );
    expect(contours?.byLevel.departement.features).toHaveLength(5);
  });

  it('takes the départements of a TopoJSON file that holds other objects', async () => {
    const departements: FeatureCollection<Polygon> = {
      type: 'FeatureCollection',
      features: CODES.map((code, rank) => ({
        type: 'Feature',
        properties: { code },
        geometry: square(rank),
      })),
    };
    const capital: Point = { type: 'Point', coordinates: [2.35, 48.85] };
    const text = JSON.stringify(topology({ capital, departements }));
    const { contours } = await importSmall(sourceFile('t', text));
    const features = contours?.byLevel.departement.features ?? [];
    expect(features.map(({ properties }) => properties.code)).toEqual(CODES);
    const corners = features.map(({ geometry }) => new Set(geometry.coordinates.flat().map(String)));
    expect(corners).toEqual(CODES.map((_, rank) => new Set(square(rank).coordinates.flat().map(String))));
  });

  it('accounts for shapes it leaves', async () => {
    const outcome = await importFeatures([
      ...FIVE,
      feature('975', square(10)),
      feature('01', square(0)),
      feature(null, square(12)),
      feature('Z9', square(13)),
      feature('02', { type: 'Point', coordinates: [1, 2] }),
    ]);
    expect(outcome.contours).not.toBeNull();
    expect(outcome.files[0]).toMatchObject({ read: 10, accepted: 5, rejected: 4, skipped: 1 });
    expect(countsByReason(outcome, 'contours.json')).toEqual({
      'outside-departements': 1,
      'duplicate-shape': 1,
      'shape-without-code': 1,
      'unknown-departement': 1,
      'shape-not-an-area': 1,
      'shape-outside-territory': 1,
    });
  });

  it('refuses contours with holes and names what is missing', async () => {
    const outcome = await importFeatures(FIVE.slice(0, 3));
    expect(outcome.failures).toMatchObject([
      { code: 'contours-incomplete', details: { count: 2, codes: '59, 974' } },
    ]);
  });

  it('refuses projected coordinates', async () => {
    const outcome = await importFeatures(CODES.map((code, rank) => feature(code, square(rank, 6_500_000))));
    expect(outcome.failures).toMatchObject([{ code: 'contours-not-wgs84' }]);
  });

  it.each([
    ['no feature', { type: 'FeatureCollection', features: [] }, 'no-rows'],
    ['no list of features', { type: 'FeatureCollection' }, 'no-rows'],
    [
      'a topology that leads nowhere',
      {
        type: 'Topology',
        objects: { a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[7]] }] } },
        arcs: [],
      },
      'wrong-schema',
    ],
    ['a topology without objects', { type: 'Topology', arcs: [] }, 'wrong-schema'],
  ])('tells a document with %s', async (_, document, code) => {
    const outcome = await importSmall(sourceFile('x', JSON.stringify(document)));
    expect(outcome.failures).toMatchObject([{ code }]);
  });
});
