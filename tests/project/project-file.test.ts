import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '@/domain/offer';
import { decodeProject, encodeProject, type ProjectDocument } from '@/project';
import { anyProject } from './project-arbitraries';
import { allUnder } from '../support/secrecy-rules';

const V1_TEXT = readFileSync(new URL('../fixtures/project-v1.maillage.json', import.meta.url), 'utf8');

function opened(text: string): ProjectDocument {
  const result = decodeProject(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function userDataset<Dataset>(slot: { kind: string; dataset?: Dataset }): Dataset {
  if (slot.dataset === undefined) throw new Error(`The slot is ${slot.kind}`);
  return slot.dataset;
}

describe('a dossier file', () => {
  it('gives back every dossier it was written from', () => {
    fc.assert(
      fc.property(anyProject, (document) => {
        expect(opened(encodeProject(document))).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });

  it('of version 1 opens with what was saved in it', () => {
    const document = opened(V1_TEXT);
    const offer = userDataset(document.offer);
    const [ime, savs] = offer.establishments;
    expect(document.name).toBe('Schéma de la Haute-Garonne');
    expect([...offer.observedDepartements]).toEqual(['31', '2A', '09']);
    expect(ime && placesOf(ime, 'installed')).toBe(42);
    expect(savs && placesOf(savs, 'installed')).toBeUndefined();
    expect(userDataset(document.need).records.map((record) => record.count)).toEqual([
      { status: 'known', value: 812 },
      { status: 'suppressed' },
    ]);
    expect(userDataset(document.coverage).teams[0]?.verification).toBe('to-confirm');
    expect(userDataset(document.contours).byLevel.region.features[0]?.properties.name).toBe('Occitanie');
    expect(document.activity).toEqual({ kind: 'embedded' });
    expect(document.settings).toMatchObject({
      indicatorId: 'unmet-child',
      secrecy: { common: { threshold: 11, dominance: null, rounding: null }, own: [] },
    });
    expect(document.settings).toMatchObject({
      figureMode: 'raw',
      figureReference: 'france',
      customSet: null,
      peerRule: { count: 8, criteria: ['population', 'density', 'age', 'rurality'], overseas: 'apart' },
      significanceTest: 'fixed-reference',
    });
    expect(document.accounts[0]?.reasons[0]?.examples).toEqual([
      { row: 7, column: 'code_dep', value: '310' },
    ]);
  });

  it('opens when an editor put a byte order mark before it', () => {
    expect(opened(`\uFEFF${V1_TEXT}`).name).toBe('Schéma de la Haute-Garonne');
  });

  it('refers to embedded datasets and does not copy them', () => {
    const document = { ...opened(V1_TEXT), offer: { kind: 'embedded' as const } };
    const file = JSON.parse(encodeProject(document)) as { datasets: { offer: unknown } };
    expect(file.datasets.offer).toEqual({ kind: 'embedded' });
  });
});

describe('a file that is not a dossier', () => {
  it.each([
    ['an empty text', '', { code: 'not-json' }],
    ['a CSV', 'code;count\n31;5', { code: 'not-json' }],
    ['a truncated dossier', V1_TEXT.slice(0, 900), { code: 'not-json' }],
    ['null', 'null', { code: 'not-a-maillage-file' }],
    ['a list', '[]', { code: 'not-a-maillage-file' }],
    ['a GeoJSON', '{"type":"FeatureCollection","features":[]}', { code: 'not-a-maillage-file' }],
    [
      'a version that is no whole number',
      '{"format":"maillage","version":"1"}',
      { code: 'not-a-maillage-file' },
    ],
    ['version zero', '{"format":"maillage","version":0}', { code: 'not-a-maillage-file' }],
  ])('is refused: %s', (_, text, error) => {
    expect(decodeProject(text)).toEqual({ ok: false, error });
  });

  it('is refused with its version when a later application saved it, whatever it holds', () => {
    expect(decodeProject('{"format":"maillage","version":7,"name":[]}')).toEqual({
      ok: false,
      error: { code: 'newer-version', version: 7 },
    });
  });

  it.each([
    ['settings.level', '"level": "region"', '"level": "canton"'],
    ['settings.indicatorId', '"unmet-child"', '"happiness"'],
    ['settings.classification.classCount', '"classCount": 4', '"classCount": 40'],
    ['datasets.offer.dataset.establishments.0.communeCode', '"31555"', '31555'],
    ['datasets.offer.dataset.establishments.0.capacities.0.places', '"places": 42', '"places": -42'],
    ['datasets.need.dataset.records.0.count.value', '"value": 812', '"value": null'],
    ['datasets.need.dataset.records.1.departementCode', '"departementCode": "09"', '"departementCode": "9"'],
  ])('is refused with the path of the field that is wrong: %s', (path, before, after) => {
    const text = V1_TEXT.replace(before, after);
    expect(text).not.toBe(V1_TEXT);
    expect(decodeProject(text)).toEqual({ ok: false, error: { code: 'invalid-field', path } });
  });

  it.each(['"1"', 'null', '{}'])('is refused when a contour has %s for a coordinate', (wrong) => {
    const text = V1_TEXT.replace(/("coordinates": [[\s]+)1,/, `$1${wrong},`);
    expect(text).not.toBe(V1_TEXT);
    expect(decodeProject(text)).toMatchObject({ ok: false, error: { code: 'invalid-field' } });
  });
});

describe('what the format does not know', () => {
  it('is left out, and a hostile key pollutes nothing', () => {
    const hostile = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}';
    const text = V1_TEXT.replace('"level":', `${hostile}, "level":`).replace(
      '"format":',
      `${hostile}, "format":`,
    );
    const document = opened(text);
    expect(document).toEqual(opened(V1_TEXT));
    expect(Object.getPrototypeOf(document.settings)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is left out of a suppressed count, where a number has no place', () => {
    const text = V1_TEXT.replace('"status": "suppressed"', '"status": "suppressed", "value": 3');
    expect(text).not.toBe(V1_TEXT);
    expect(userDataset(opened(text).need).records[1]?.count).toEqual({ status: 'suppressed' });
  });
});

describe('writing a dossier', () => {
  it('stops on a number JSON cannot hold rather than make a file that will not open', () => {
    const document = opened(V1_TEXT);
    const settings = { ...document.settings, secrecy: allUnder(Number.NaN) };
    expect(() => encodeProject({ ...document, settings })).toThrow('threshold');
  });
});
