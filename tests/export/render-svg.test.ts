// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Scene } from '@/cartography';
import { A4_LANDSCAPE, buildMapPage, type MapPageText, renderSvg, writeSvg } from '@/export';
import { sceneOf, squareAt, textOf } from './scene-builders';

function svgOf(text: Partial<MapPageText> = {}, scene: Partial<Scene> = {}): string {
  return renderSvg(buildMapPage({ scene: sceneOf(scene), text: textOf(text), format: A4_LANDSCAPE }));
}

/** The document, read by a strict XML parser. */
function documentOf(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

const everything: Partial<Scene> = {
  symbols: [{ code: '31', longitude: 1.3, latitude: 43.4, value: 4271, radiusPx: 12 }],
  offer: [
    {
      finessEt: '310780195',
      name: 'IME L’Oustal',
      longitude: 1.4,
      latitude: 43.6,
      family: 'child-institution',
      estimated: false,
    },
  ],
  coverage: [
    {
      teamId: 'erhr-occitanie',
      name: 'ERHR Occitanie',
      verification: 'derived',
      members: { type: 'FeatureCollection', features: [squareAt('31', 'Haute-Garonne', [1.3, 43.4])] },
      outline: {
        type: 'MultiLineString',
        coordinates: [
          [
            [1.05, 43.15],
            [1.55, 43.65],
          ],
        ],
      },
      labelAt: [1.3, 43.9],
    },
  ],
};

describe('a map as SVG', () => {
  it('is a page in millimetres, with its title and description', () => {
    const svg = documentOf(svgOf()).documentElement;
    expect(svg.getAttribute('viewBox')).toBe('0 0 297.00 210.00');
    expect(svg.getAttribute('width')).toBe('297.00mm');
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')?.textContent).toBe('Taux d’équipement enfants');
    expect(svg.querySelector('desc')?.textContent).toBe('Carte de trois départements');
  });

  it('gives each territory an id, a name, its colour or the texture of its state', () => {
    const svg = documentOf(svgOf());
    const painted = (id: string) => svg.getElementById(id)?.getAttribute('fill');
    expect(svg.querySelectorAll('#territories > path')).toHaveLength(3);
    expect(svg.querySelector('#dep-31 > title')?.textContent).toBe('Haute-Garonne');
    expect(painted('dep-31')).toBe('#225ea8');
    expect(painted('dep-2A')).toBe('url(#pattern-suppressed-d0d3d8)');
    expect(painted('dep-974')).toBe('url(#pattern-estimated-7fcdbb)');
  });

  it.each([
    ['region', 'reg-31'],
    ['epci', 'epci-31'],
    ['commune', 'com-31'],
    ['custom', 'territoire-31'],
  ] as const)('names the elements of the level %s after it', (level, id) => {
    const names = documentOf(svgOf({}, { level })).querySelector('#territories > path');
    expect(names?.id).toBe(id);
  });

  it('defines every pattern, mark and clip path it refers to', () => {
    const markup = svgOf({}, everything);
    const svg = documentOf(markup);
    const references = [...markup.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id ?? '');
    expect(references.length).toBeGreaterThan(4);
    for (const id of references) expect(svg.getElementById(id)?.closest('defs')).toBeTruthy();
  });

  it('draws a circle a step: tens of thousands of them would hold the page up', () => {
    const stepsWith = (count: number) => {
      const symbols = Array.from({ length: count }, (_, rank) => ({
        code: `0${rank}`,
        longitude: 1.3,
        latitude: 43.4,
        value: 4271,
        radiusPx: 12,
      }));
      const page = buildMapPage({ scene: sceneOf({ symbols }), text: textOf(), format: A4_LANDSCAPE });
      return [...writeSvg(page)].length;
    };
    expect(stepsWith(40) - stepsWith(0)).toBe(40);
  });

  it('draws each band of the map once, in the order of the interactive map', () => {
    const bands = [...documentOf(svgOf({}, everything)).querySelectorAll('#map > g')].map(({ id }) => id);
    expect(bands).toEqual([
      'sea',
      'inset-frames',
      'territories',
      'coverage',
      'need-symbols',
      'establishments-child-institution',
      'labels',
    ]);
  });

  it('holds no figure of the scene: a count is seen as a radius only', () => {
    const markup = svgOf({}, everything);
    expect(markup).not.toContain('4271');
    expect(markup).not.toMatch(/data-|value=/);
    expect(markup).not.toContain('310780195');
  });

  it('draws the dashes that say how sure a coverage is', () => {
    const outline = documentOf(svgOf({}, everything)).querySelector(
      '#coverage-erhr-occitanie > path:last-child',
    );
    expect(outline?.getAttribute('stroke-dasharray')).toBe('2.2 1.1');
  });

  it('writes any text without breaking the document', () => {
    const nasty = `<script>&"'\u0000\uD800</title>`;
    const svg = documentOf(svgOf({ title: nasty, sourceLines: [nasty], description: nasty }));
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('script')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe(`<script>&"'</title>`);
  });

  it('tells programs, and who reads the page, which figures it was made of', () => {
    const sha256 = 'ab'.repeat(32);
    const svg = documentOf(svgOf({ fingerprint: { sha256, line: 'Empreinte : abab' } }));
    expect(JSON.parse(svg.querySelector('metadata')?.textContent ?? '')).toEqual({ figuresSha256: sha256 });
    expect(svg.querySelector('#sources')?.textContent).toContain('Empreinte : abab');
    expect(documentOf(svgOf({})).querySelector('metadata')).toBeNull();
  });

  it('carries its fonts when it is to become a picture', () => {
    const page = buildMapPage({ scene: sceneOf(), text: textOf(), format: A4_LANDSCAPE });
    const dataUri = 'data:font/woff2;base64,AAAA';
    expect(renderSvg(page)).not.toContain('@font-face');
    expect(renderSvg(page, [{ weight: 600, dataUri }])).toContain(`font-weight:600;src:url(${dataUri})`);
  });

  it('does not ask anything of the network', () => {
    const addresses = [...svgOf({}, everything).matchAll(/https?:[^"' )]+/g)].map(([address]) => address);
    expect(addresses).toEqual(['http://www.w3.org/2000/svg']);
  });
});
