// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Scene } from '@/cartography';
import {
  A4_LANDSCAPE,
  buildMapPage,
  layOutMapPage,
  type LegendBlock,
  type MapPage,
  renderSvg,
  writeSheets,
  writeSvg,
} from '@/export';
import { takeAllSteps } from '@/lib';
import { runInSlices } from '@/tasks';
import { codeOf, LOOKS, manyTerritories } from './many-territories';
import { textOf } from './scene-builders';

const legend: readonly LegendBlock[] = [
  {
    title: 'Taux',
    subtitle: null,
    items: [
      { swatch: { kind: 'class', color: '#ffffcc' }, label: 'moins de 2', count: '700' },
      { swatch: { kind: 'class', color: '#253494' }, label: '2 et plus', count: '700' },
      {
        swatch: { kind: 'state', color: '#d0d3d8', pattern: 'suppressed' },
        label: 'secret statistique',
        count: '700',
      },
    ],
  },
];
const inputOf = (scene: Scene) => ({ scene, text: textOf({ legend }), format: A4_LANDSCAPE });
const pageOf = (scene: Scene): MapPage => buildMapPage(inputOf(scene));
const documentOf = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('a page of very many territories', () => {
  const scene = manyTerritories(2_100);
  const page = pageOf(scene);

  it('draws together those of one look, under the words the legend has for it', () => {
    const { territories, groups } = page.map;
    expect(territories).toEqual([]);
    expect(groups.map(({ name, color, pattern, parts }) => [name, color, pattern, parts.length])).toEqual([
      ['moins de 2', '#ffffcc', 'none', 2],
      ['2 et plus', '#253494', 'none', 2],
      ['secret statistique', '#d0d3d8', 'suppressed', 2],
    ]);
    /* 2 100 squares of a ring each, in three equal looks: parts of 400 and 300. */
    expect(groups.map(({ parts }) => parts.map((rings) => rings.length))).toEqual([
      [400, 300],
      [400, 300],
      [400, 300],
    ]);
  });

  it('draws each on its own as long as an element each is not too many', () => {
    const { territories, groups } = pageOf(manyTerritories(2_000)).map;
    expect([territories.length, groups.length]).toEqual([2_000, 0]);
  });

  it('never loses a territory smaller than the grain, nor lets a neighbour cover it', () => {
    const [first, ...others] = scene.contours.features;
    if (first?.geometry.type !== 'Polygon') throw new Error('no square');
    const [[west = NaN, south = NaN] = []] = first.geometry.coordinates[0] ?? [];
    const ring = [
      [west, south],
      [west + 1e-4, south],
      [west, south + 1e-4],
      [west, south],
    ];
    const speck = { ...first, geometry: { ...first.geometry, coordinates: [ring] } };
    const { groups } = pageOf({
      ...scene,
      contours: { ...scene.contours, features: [speck, ...others] },
    }).map;
    expect(groups).toHaveLength(4);
    const last = groups.at(-1);
    expect([last?.name, last?.parts.map((rings) => rings.length)]).toEqual(['moins de 2', [1]]);
    expect(last?.parts[0]?.[0]).toHaveLength(5);
  });

  it('has edges that leave the colours to be seen, and none where they would veil them', () => {
    /* A square of a twentieth of a degree is some 4 by 5.6 km: 0.67 mm of side, whose share is under what prints. */
    expect(page.map.edgeMm).toBeNull();
    const studied = scene.contours.features.slice(0, 60);
    const near = pageOf({ ...scene, studied: { ...scene.contours, features: studied } });
    expect(near.map.edgeMm).toBeGreaterThan(0.06);
    expect(near.map.edgeMm).toBeLessThanOrEqual(0.16);
  });

  it('names no village as a landmark where circles leave no room to cities', () => {
    const cities = scene.labels.filter(({ priority }) => priority >= 1_900);
    const symbols = cities.map(({ code, longitude, latitude }) => ({
      code,
      longitude,
      latitude,
      value: 1,
      radiusPx: 30,
    }));
    const { frame, labels } = pageOf({ ...scene, symbols }).map;
    const landmarks = Math.ceil((frame.width * frame.height) / 600);
    const ranks = labels.map(({ text }) => Number(text.split(' ')[1]));
    expect(ranks.length).toBeGreaterThan(0);
    expect(Math.min(...ranks)).toBeGreaterThanOrEqual(2_100 - 2 * landmarks);
  });

  it('names the foremost only, as many as the map has room for as landmarks', () => {
    const names = page.map.labels.map(({ text }) => text);
    const { frame } = page.map;
    expect(names[0]).toBe('Commune 2099');
    expect(names.length).toBeGreaterThan(5);
    expect(names.length).toBeLessThanOrEqual(Math.ceil((frame.width * frame.height) / 600));
  });

  it('is the same made at once or in slices', async () => {
    const { signal } = new AbortController();
    const options = { signal, now: () => 0, pause: () => Promise.resolve() };
    let clock = 0;
    const hasty = { ...options, now: () => (clock += 7) };
    expect(await runInSlices(layOutMapPage(inputOf(scene)), hasty)).toEqual(page);
    expect(await runInSlices(writeSvg(page), hasty)).toBe(renderSvg(page));
  });

  it('is given up between two slices, and nothing comes of it', async () => {
    const abort = new AbortController();
    let clock = 0;
    const pause = () => Promise.resolve(abort.abort());
    const options = { signal: abort.signal, now: () => (clock += 7), pause };
    expect(await runInSlices(layOutMapPage(inputOf(scene)), options)).toBeNull();
  });
});

describe('very many territories as SVG', () => {
  const page = pageOf(manyTerritories(2_100));
  const svg = documentOf(renderSvg(page));

  it('are bands named as the legend names them, in cells of the grain of the page', () => {
    const bands = [...svg.querySelectorAll('[id^="territories-"]')];
    expect(bands.map(({ id }) => id)).toEqual(['territories-1', 'territories-2', 'territories-3']);
    expect(bands.map((band) => band.querySelector('title')?.textContent)).toEqual([
      'moins de 2',
      '2 et plus',
      'secret statistique',
    ]);
    expect(bands[0]?.getAttribute('transform')).toBe('scale(0.05)');
    const [first] = page.map.groups[0]?.parts[0]?.[0] ?? [];
    expect(bands[0]?.querySelector('path')?.getAttribute('d')).toMatch(
      new RegExp(`^M${first?.[0]} ${first?.[1]}l-?\\d+`),
    );
  });

  it('wear textures on the scale of the page, and every texture is defined', () => {
    const fill = svg.getElementById('territories-3')?.getAttribute('fill');
    expect(fill).toBe('url(#pattern-suppressed-d0d3d8-on-grain)');
    expect(svg.getElementById('pattern-suppressed-d0d3d8-on-grain')?.getAttribute('patternTransform')).toBe(
      'scale(20)',
    );
    expect(svg.getElementById('pattern-suppressed-d0d3d8')).not.toBeNull();
  });

  it('tell of a territory its look and nothing else: neither code, nor name, nor state but the texture', () => {
    const markup = renderSvg(pageOf({ ...manyTerritories(2_100), labels: [] }));
    expect(markup).not.toMatch(/Commune \d/);
    expect(markup).not.toContain(`com-${codeOf(2)}`);
    expect([...documentOf(markup).querySelectorAll('path[id], path[style], path[class]')]).toEqual([]);
    expect(new Set(page.map.groups.map(({ color }) => color))).toEqual(
      new Set(LOOKS.map(({ color }) => color)),
    );
  });

  it('are dealt to sheets that hold together what the document holds, in its order', () => {
    const large = pageOf(manyTerritories(20_000));
    const sheets = takeAllSteps(writeSheets(large, [{ weight: 400, dataUri: 'data:font/woff2;base64,AA' }]));
    expect(sheets.length).toBeGreaterThan(1);
    const pathsOf = (markup: string) => [...markup.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
    const inMap = (markup: string) => pathsOf(markup.slice(markup.indexOf('<g id="map"')));
    expect(sheets.flatMap(inMap)).toEqual(inMap(renderSvg(large)));
    expect(sheets.map((sheet) => sheet.includes('id="paper"'))).toEqual(sheets.map((_, rank) => rank === 0));
    expect(sheets.map((sheet) => sheet.includes('@font-face'))).toEqual(
      sheets.map((_, rank) => rank === sheets.length - 1),
    );
  });
});
