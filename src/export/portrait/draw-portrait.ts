import { MAP_THEMES } from '@/cartography';
import { drawMapMark, mapTextures } from '../chart/draw-map-mark';
import { INK } from '../svg/ink';
import { content, element } from '../svg/markup';
import type { PortraitBar, PortraitBook, PortraitLegendItem, PortraitPage } from './portrait-book';

const MAP_ID = 'portrait-map';
const BAR = { width: 100, height: 10 };
const SWATCH = { width: 20, height: 12 };

/** The map all sheets share, and the textures of its states; it takes no room where it is defined. */
export function defineMap({ map }: Pick<PortraitBook, 'map'>): string {
  const mark = { ...map, kind: 'map', x: 0, y: 0 } as const;
  const viewBox = `0 0 ${map.width} ${map.height}`;
  return element('svg', { class: 'hidden', 'aria-hidden': 'true' }, [
    ...mapTextures([mark]),
    element('symbol', { id: MAP_ID, viewBox }, [drawMapMark(mark)]),
  ]);
}

/** The shared map with the outline of one territory standing out. */
export function drawLocation(
  { map }: Pick<PortraitBook, 'map'>,
  { outline, description }: PortraitPage['map'],
): string {
  const { width, height } = map;
  const ring = { d: outline, fill: 'none', 'stroke-linejoin': 'round' };
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description }, [
    element('use', { href: `#${MAP_ID}`, width, height }),
    element('path', { ...ring, stroke: INK.paper, 'stroke-width': 5 }),
    element('path', { ...ring, stroke: INK.strong, 'stroke-width': 2.4 }),
  ]);
}

/** The sign of a line of legend, in the colour and texture of the map. */
export function drawSwatch({ color, pattern }: PortraitLegendItem): string {
  const box = { ...SWATCH, x: 0, y: 0 };
  const texture =
    pattern === 'missing' || pattern === 'suppressed' || pattern === 'estimated'
      ? [element('rect', { ...box, fill: `url(#small-${pattern})` })]
      : [];
  return element(
    'svg',
    { viewBox: `0 0 ${SWATCH.width} ${SWATCH.height}`, 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    [element('rect', { ...box, fill: color, stroke: MAP_THEMES.light.hatch, 'stroke-width': 1 }), ...texture],
  );
}

/** A bar for the territory, its interval as a whisker, its references as marks. The text beside it says the same. */
export function drawBar({ own, interval, marks }: PortraitBar): string {
  const x = (share: number) => share * BAR.width;
  const attributes = {
    class: 'bar',
    viewBox: `0 0 ${BAR.width} ${BAR.height}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  };
  return element('svg', attributes, [
    element('rect', { y: 2, width: BAR.width, height: 6, fill: '#edf0f3' }),
    ...(own === null ? [] : [element('rect', { y: 2, width: x(own), height: 6, fill: '#6aa3af' })]),
    ...(interval === null
      ? []
      : [
          element('rect', {
            x: x(interval[0]),
            width: x(interval[1] - interval[0]),
            y: 4,
            height: 2,
            fill: INK.strong,
          }),
        ]),
    ...marks.map(({ at, isFar }) =>
      element('rect', {
        x: x(at) - 0.6,
        width: 1.2,
        y: isFar ? 0 : 1.5,
        height: isFar ? 10 : 7,
        fill: isFar ? INK.strong : INK.muted,
      }),
    ),
  ]);
}

/** A line of the legend. */
export function drawLegendItem(item: PortraitLegendItem): string {
  return element('li', {}, [drawSwatch(item), ...content(item.label)]);
}
