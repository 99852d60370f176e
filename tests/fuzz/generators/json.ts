import type { Dice } from '../dice';
import { anyOutcome, type FuzzCase, fuzzFile } from '../fuzz-case';
import { SMALL_CONTOURS } from '../../support/geometry-files';
import { activitesJson, type FixtureEstablishment, structuresJson } from '../../support/finess-plus-fixture';
import type { Scale } from './large-tables';

const OPENINGS = [
  '',
  '{"pmej":[',
  '{"pmej":[{"ege":[{"informationsGeneralesEGE":',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"01"},"geometry":{"type":"Polygon","coordinates":',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":',
  '{"type":"Topology","objects":{"dep":{"type":"GeometryCollection","geometries":[',
];

/** Brackets in brackets, closed or not. */
export function deepNesting(dice: Dice, { heavy }: Scale): FuzzCase {
  const depth = heavy ? 5_000_000 : dice.between(1000, 300_000);
  const [open, close] = dice.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"type":"GeometryCollection","geometries":[', ']}'],
  ] as const);
  const opening = dice.pick(OPENINGS);
  const closed = dice.chance(0.7) ? `0${close.repeat(depth)}` : '';
  const ending = [...opening]
    .reverse()
    .map((sign) => ({ '{': '}', '[': ']' })[sign] ?? '')
    .join('');
  return anyOutcome(
    'brackets in brackets',
    fuzzFile('profond.json', opening + open.repeat(depth) + closed + ending),
  );
}

/** Members named after what every object has. */
export function pollutingKeys(dice: Dice): FuzzCase {
  const payload = dice.pick([
    '{"polluted":true,"type":"FeatureCollection","code":"01"}',
    'null',
    '[{"polluted":1}]',
    '"x"',
  ]);
  const key = dice.pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']);
  const member = `"${key}":${payload}`;
  const geojson = JSON.stringify(SMALL_CONTOURS);
  const text = dice.pick([
    `{${member},"features":[]}`,
    `{${member},${geojson.slice(1)}`,
    `{"${key}":[${payload},${payload}],${geojson.slice(1)}`,
    geojson.replaceAll('"properties":{', `"properties":{${member},`),
    geojson.replaceAll('"code":', `"${key}":`),
    `{"type":"Topology","arcs":[],"objects":{${member},"dep":{"type":"GeometryCollection","geometries":[]}}}`,
    `{"pmej":[{${member},"ege":[{${member},"activitesExercees":[]}]}]}`,
  ]);
  return anyOutcome(`a member named ${key}`, fuzzFile('proto.json', text));
}

/** A topology whose few arcs are used again and again. */
export function repeatedArcs(dice: Dice, { heavy }: Scale): FuzzCase {
  const size = heavy ? 200_000 : dice.between(10, 2000);
  const arc = Array.from({ length: size }, (_, rank) => [rank % 2 ? 1 : -1, 1]);
  const ring = Array.from({ length: size }, () => 0);
  const geometries = [{ type: 'Polygon', properties: { code: '01' }, arcs: [ring] }];
  const topology = {
    type: 'Topology',
    transform: { scale: [1e-6, 1e-6], translate: [5, 46] },
    arcs: [arc],
    objects: { dep: { type: 'GeometryCollection', geometries } },
  };
  return anyOutcome('arcs used again and again', fuzzFile('arcs.topojson', JSON.stringify(topology)));
}

const STATES = [undefined, 'A', 'I'] as const;

/** A FINESS+ pair whose establishments are counted, whatever stands in their place. */
export function finessPlusPair(dice: Dice): FuzzCase {
  const establishments = dice.times(dice.between(1, 60), (rank): FixtureEstablishment => {
    const state = dice.pick(STATES);
    return {
      finess: dice.chance(0.1)
        ? dice.pick(['', '__proto__', '1'])
        : String(10_000_000 + rank).padStart(9, '0'),
      category: dice.pick(['183', '246', '500', 'constructor']),
      commune: dice.pick(['01053', '31555', 'toString', null]),
      ...(state === undefined ? {} : { state }),
    };
  });
  const capacities = establishments.map(({ finess }) => {
    const list = dice.times(dice.below(4), () => ({
      places: dice.pick(['1', '20', '-4', 'x', null, '9'.repeat(400), '1e3']),
      status: dice.pick(['08', '09', '07', 'constructor', '__proto__', 'toString']),
    }));
    return [finess, list] as const;
  });
  const rows = capacities.reduce((sum, [, list]) => sum + list.length, 0);
  return {
    title: 'FINESS+ pair with anything in its fields',
    files: [
      fuzzFile('s.json', structuresJson(establishments)),
      fuzzFile('a.json', activitesJson(capacities)),
    ],
    directories: 'small',
    expects: { rows: { 's.json': establishments.length, 'a.json': rows } },
  };
}

/** Things that are no establishments among those of a FINESS+ file. */
export function strayElements(dice: Dice): FuzzCase {
  const stray = dice.times(dice.between(1, 5), () => dice.pick([null, 'x', 3, true, [], [1]]));
  const document = JSON.parse(
    structuresJson([{ finess: '010000001', category: '183', commune: '01053' }]),
  ) as { pmej: { ege: unknown[] }[] };
  document.pmej[0]?.ege.push(...stray);
  const activites = activitesJson([['010000001', [{ places: '3', status: '08' }]]]);
  return {
    title: 'elements that are no establishments',
    files: [fuzzFile('s.json', JSON.stringify(document)), fuzzFile('a.json', activites)],
    directories: 'small',
    expects: { rows: { 's.json': stray.length + 1, 'a.json': 1 } },
  };
}

/** Numbers no measure can have, as coordinates. */
export function wildCoordinates(dice: Dice): FuzzCase {
  const wild = ['1e308', '-1e308', '1e-320', '9'.repeat(400), 'null', '"5"', '[5]', '-0', '181', '1e999'];
  const text = JSON.stringify(SMALL_CONTOURS).replace(/-?\d+(?:\.\d+)?(?=[,\]])/g, (number) =>
    dice.chance(0.05) ? dice.pick(wild) : number,
  );
  return anyOutcome('numbers no place has', fuzzFile('nombres.geojson', text));
}
