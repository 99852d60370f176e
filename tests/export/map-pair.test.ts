import { describe, expect, it } from 'vitest';
import { A3_LANDSCAPE, A4_LANDSCAPE, buildMapPage, type LegendBlock, SCREEN_LANDSCAPE } from '@/export';
import type { PageBox, PlacedText } from '@/export/page/map-page';
import { measurePlexSans } from '@/export/page/text-metrics';
import { sceneOf, textOf } from './scene-builders';

const legendOf = (title: string, count: number, remark: string): LegendBlock => ({
  title,
  subtitle: 'places pour 1 000',
  items: [
    ...Array.from({ length: count }, (_, rank) => ({
      swatch: { kind: 'class', color: '#225ea8' } as const,
      label: `classe ${rank}`,
      count: '12',
    })),
    { swatch: { kind: 'none' }, label: remark, count: null },
  ],
});

function pageOf(format = A4_LANDSCAPE, count = 5) {
  const pair = [
    {
      scene: sceneOf(),
      title: 'Enfants',
      subtitle: '2024',
      legend: [legendOf('Enfants', count, 'Une remarque.')],
    },
    {
      scene: sceneOf({ fill: null }),
      title: 'Adultes, dont le nom est bien plus long que celui de la carte de gauche et prend deux lignes',
      subtitle: null,
      legend: [legendOf('Adultes', 3, 'Une autre.')],
    },
  ] as const;
  return buildMapPage({
    scene: sceneOf(),
    text: textOf({ demonstrationLine: 'Démonstration' }),
    format,
    pair,
  });
}

const within = ({ x, y, width, height }: PageBox, at: Pick<PlacedText, 'x' | 'y'>) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

describe('two maps on a page', () => {
  it.each([A4_LANDSCAPE, A3_LANDSCAPE, SCREEN_LANDSCAPE])(
    'have the same size and scale and half the width each: $id',
    (format) => {
      const { map, beside } = pageOf(format);
      expect(beside?.map.frame).toEqual({ ...map.frame, x: beside?.map.frame.x });
      expect(map.frame.width).toBeCloseTo((format.widthMm - 24 - 7) / 2);
      expect((beside?.map.frame.x ?? 0) - (map.frame.x + map.frame.width)).toBeCloseTo(7);
      const spanOf = (drawn: typeof map) => {
        const [first, second] = drawn.territories.map(({ rings }) => rings[0]?.[0]?.[0] ?? NaN);
        return (second ?? NaN) - (first ?? NaN);
      };
      expect(spanOf(map)).toBeCloseTo(beside === null ? NaN : spanOf(beside.map));
    },
  );

  it('are each under their name and over their legend, above the footer', () => {
    const page = pageOf();
    const panels = [page, page.beside ?? page];
    expect(panels.map(({ caption }) => caption[0]?.text.split(',')[0])).toEqual(['Enfants', 'Adultes']);
    for (const { caption, map, legend } of panels) {
      const bottom = map.frame.y + map.frame.height;
      expect(Math.max(...caption.map(({ y }) => y))).toBeLessThan(map.frame.y);
      const under = { ...map.frame, y: bottom, height: page.footerRule - bottom };
      expect(legend.texts.filter((text) => !within(under, text))).toEqual([]);
    }
    expect(page.scaleBar.texts.filter(({ y }) => y > page.footerRule)).toEqual([]);
  });

  it('have legends of one size, shrunk together when one is long', () => {
    const sizes = (page: ReturnType<typeof pageOf>) =>
      [page, page.beside ?? page].map(({ legend }) => Math.max(...legend.texts.map(({ sizeMm }) => sizeMm)));
    const [left, right] = sizes(pageOf(A4_LANDSCAPE, 9));
    expect(left).toBe(right);
    expect(left).toBeLessThan(sizes(pageOf(A4_LANDSCAPE, 3))[0] ?? NaN);
  });

  it('both say that figures are fictional', () => {
    const { across, beside } = pageOf();
    expect([across?.text, beside?.across?.text]).toEqual(['Démonstration', 'Démonstration']);
  });

  it('have the name of the enlargement inside its cartouche, which is narrow, over as many lines as it takes', () => {
    const enlarged = sceneOf({ enlargement: { caption: 'Paris et couronne × 6' } });
    const side = { scene: enlarged, title: 'Enfants', subtitle: null, legend: [] };
    const page = buildMapPage({
      scene: enlarged,
      text: textOf(),
      format: A4_LANDSCAPE,
      pair: [side, side],
    });
    const paris = page.beside?.map.insets.at(-1);
    const { box, name } = paris ?? { box: page.map.frame, name: [] };
    expect(name.map(({ text }) => text)).toEqual(['Paris et couronne', '× 6']);
    for (const line of name) {
      expect(within(box, line)).toBe(true);
      expect(line.x + measurePlexSans(line.text, line)).toBeLessThan(box.x + box.width);
    }
  });
});
