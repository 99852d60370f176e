import { describe, expect, it } from 'vitest';
import {
  A3_LANDSCAPE,
  A4_LANDSCAPE,
  buildMapPage,
  type LegendBlock,
  type LegendItem,
  type MapPage,
  SCREEN_LANDSCAPE,
} from '@/export';
import type { PageBox, PlacedText } from '@/export/page/map-page';
import { measurePlexSans } from '@/export/page/text-metrics';
import { sceneOf, textOf } from './scene-builders';

function pageOf(text: Parameters<typeof textOf>[0] = {}, scene: Parameters<typeof sceneOf>[0] = {}): MapPage {
  return buildMapPage({ scene: sceneOf(scene), text: textOf(text), format: A4_LANDSCAPE });
}

function textsOf(page: MapPage): readonly PlacedText[] {
  return [...page.header, ...page.legend.texts, ...page.scaleBar.texts, ...page.footer];
}

function bottomOf({ y, height }: PageBox): number {
  return y + height;
}

const classItem = (rank: number): LegendItem => ({
  swatch: { kind: 'class', color: '#225ea8' },
  label: `classe ${rank}`,
  count: '12',
});
const block = (title: string, count: number): LegendBlock => ({
  title,
  subtitle: null,
  items: Array.from({ length: count }, (_, rank) => classItem(rank)),
});
const circle = (radiusPx: number, label: string): LegendItem => ({
  swatch: { kind: 'circle', radiusPx },
  label,
  count: null,
});

describe('a map page', () => {
  it.each([A4_LANDSCAPE, A3_LANDSCAPE, SCREEN_LANDSCAPE])('keeps every text on the page: $id', (format) => {
    const text = textOf({
      title: 'Un titre très long '.repeat(14),
      subtitle: 'Un sous-titre très long '.repeat(20),
      legend: [block('Première couche', 8), block('Deuxième couche', 8), block('Troisième couche', 8)],
      sourceLines: ['Une source '.repeat(30)],
      demonstrationLine: 'Données de démonstration',
    });
    const page = buildMapPage({ scene: sceneOf(), text, format });
    for (const { x, y, text: line, anchor, sizeMm, weight } of textsOf(page)) {
      const width = measurePlexSans(line, { sizeMm, weight });
      const left = anchor === 'end' ? x - width : x;
      expect(left).toBeGreaterThanOrEqual(11.99);
      expect(left + width).toBeLessThanOrEqual(format.widthMm - 11.99);
      expect(y).toBeLessThanOrEqual(format.heightMm - 8);
    }
  });

  it('stacks header, map and footer without overlap, however long the title', () => {
    const page = pageOf({ title: 'Un titre très long '.repeat(25), demonstrationLine: 'Démonstration' });
    const lowestHeader = Math.max(...page.header.map(({ y }) => y));
    expect(page.header.length).toBeGreaterThan(3);
    expect(page.demonstration?.badge.y).toBeGreaterThan(lowestHeader);
    expect(page.map.frame.y).toBeGreaterThan(bottomOf(page.demonstration?.badge ?? page.map.frame));
    expect(bottomOf(page.map.frame)).toBeLessThan(page.footerRule);
    expect(page.footerRule).toBeLessThan(Math.min(...page.footer.map(({ y }) => y)));
  });

  it('writes a long title smaller rather than on more lines', () => {
    const [short] = pageOf({ title: 'Taux d’équipement' }).header;
    const [long] = pageOf({ title: 'Taux d’équipement '.repeat(10) }).header;
    expect(short?.sizeMm).toBe(6.2);
    expect(long?.sizeMm).toBe(5.4);
  });

  it('gives the map the whole width when there is no legend', () => {
    expect(pageOf().map.frame.width).toBeCloseTo(297 - 24);
    expect(pageOf({ legend: [block('Couche', 3)] }).map.frame.width).toBeCloseTo(297 - 24 - 71);
  });

  it('draws the scale bar to scale', () => {
    const page = pageOf({ legend: [block('Couche', 3)] });
    const [, label] = page.scaleBar.texts;
    expect(label?.text).toBe('200\u00A0km');
    /* The 202 mm of the frame, less its margins, hold the 1 393 km of the composite plane. */
    expect(page.scaleBar.lengthMm).toBeCloseTo((200 * (202 - 4)) / 1393, 1);
  });

  it('says that figures are fictional, beside the title and across the map', () => {
    const { demonstration, across } = pageOf({ demonstrationLine: 'Données de démonstration' });
    expect(demonstration?.badgeText.text).toBe('Données de démonstration');
    expect(across?.text).toBe('Données de démonstration');
    expect([pageOf().demonstration, pageOf().across]).toEqual([null, null]);
  });
});

describe('the map of a page', () => {
  it('draws overseas territories inside their cartouche and the others outside', () => {
    const { insets, territories } = pageOf().map;
    const box = insets.find(({ code }) => code === '974')?.box;
    const inside = (code: string) =>
      territories
        .find((territory) => territory.code === code)
        ?.rings.flat()
        .every(
          ([x, y]) =>
            box !== undefined && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
        );
    expect(insets.flatMap(({ name }) => name.map(({ text }) => text))).toEqual([
      'Guadeloupe',
      'Martinique',
      'Guyane',
      'La Réunion',
      'Mayotte',
    ]);
    expect(inside('974')).toBe(true);
    expect(inside('31')).toBe(false);
    expect(inside('2A')).toBe(false);
  });

  it('names an overseas territory once: by its cartouche', () => {
    expect(pageOf().map.labels.map(({ text }) => text)).toEqual(['Corse-du-Sud', 'Haute-Garonne']);
  });

  it('paints territories as the scene says, and as plain land without choropleth', () => {
    const colors = (page: MapPage) =>
      page.map.territories.map(({ code, color, pattern }) => [code, color, pattern]);
    expect(colors(pageOf())).toContainEqual(['2A', '#d0d3d8', 'suppressed']);
    expect(colors(pageOf({}, { fill: null }))).toContainEqual(['2A', sceneOf().theme.land, 'none']);
  });

  it('draws a symbol of the scene at its size on screen', () => {
    const symbol = { code: '31', longitude: 1.3, latitude: 43.4, value: 40, radiusPx: 12 };
    const [drawn] = pageOf({}, { symbols: [symbol] }).map.symbols;
    expect(drawn?.radius).toBeCloseTo(3.175);
  });
});

describe('the legend of a page', () => {
  it('never cuts a remark, however many lines it takes', () => {
    const label = Array.from({ length: 20 }, (_, rank) => `explication${rank}`).join(' ');
    const item = { swatch: { kind: 'none' }, label, count: null } as const;
    const page = pageOf({ legend: [{ title: 'Couche', subtitle: null, items: [item] }] });
    const text = page.legend.texts.map((line) => line.text).join(' ');
    expect(text).toContain('explication19');
    expect(text).not.toContain('…');
  });

  it('keeps the full size when it fits and shrinks as a whole when it does not', () => {
    const few = pageOf({ legend: [block('Couche', 5)] });
    const many = pageOf({ legend: [block('A', 9), block('B', 9), block('C', 9), block('D', 9)] });
    const sizes = (page: MapPage) => new Set(page.legend.texts.map(({ sizeMm }) => sizeMm));
    expect([...sizes(few)]).toEqual([3.5, 3, 2.75]);
    expect(Math.max(...sizes(many))).toBeLessThan(3.5);
    expect(Math.max(...many.legend.texts.map(({ y }) => y))).toBeLessThan(many.scaleBar.start[1] - 3);
  });

  it('wraps a long label beside its sign', () => {
    const item = { ...classItem(0), label: 'Établissements pour enfants et adolescents polyhandicapés' };
    const page = pageOf({ legend: [{ title: 'Couche', subtitle: null, items: [item, classItem(1)] }] });
    const [, first, second] = page.legend.texts;
    expect(first?.text).toBe('Établissements pour enfants et');
    expect(second?.x).toBe(first?.x);
    expect(page.legend.swatches[1]?.box.y).toBeGreaterThan(second?.y ?? Number.POSITIVE_INFINITY);
  });

  it('nests circles on one foot and keeps their labels apart', () => {
    const items = [circle(3, '10'), circle(24, '1 000'), circle(4, '20')];
    const { legend } = pageOf({ legend: [{ title: 'Effectifs', subtitle: null, items }] });
    const feet = legend.swatches.map(({ box }) => bottomOf(box));
    expect(new Set(feet.map((foot) => foot.toFixed(6))).size).toBe(1);
    expect(legend.swatches.map(({ box }) => box.width.toFixed(4))).toEqual(['12.7000', '2.1167', '1.5875']);
    const [, largest, middle, smallest] = legend.texts;
    expect([largest?.text, middle?.text, smallest?.text]).toEqual(['1 000', '20', '10']);
    expect((middle?.y ?? 0) - (largest?.y ?? 0)).toBeGreaterThan(3);
    expect((smallest?.y ?? 0) - (middle?.y ?? 0)).toBeGreaterThan(3);
  });
});
