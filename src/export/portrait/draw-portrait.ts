import { MAP_THEMES } from '@/cartography';
import { drawMapMark, mapTextures } from '../chart/draw-map-mark';
import { INK } from '../svg/ink';
import { content, element } from '../svg/markup';
import type {
  PortraitBar,
  PortraitBook,
  PortraitBox,
  PortraitLegendItem,
  PortraitPage,
  PortraitSurroundings,
} from './portrait-book';

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

/** Where a territory is: its outline stands out on the shared map, or on one framed on it with a locator in a corner. */
export function drawLocation(
  { map }: Pick<PortraitBook, 'map'>,
  { outline, surroundings, description }: PortraitPage['map'],
): string {
  const { width, height } = surroundings ?? map;
  const viewBox = `0 0 ${width} ${height}`;
  const ring = { d: outline, fill: 'none', 'stroke-linejoin': 'round' };
  const outlined = [
    element('path', { ...ring, stroke: INK.paper, 'stroke-width': 5 }),
    element('path', { ...ring, stroke: INK.strong, 'stroke-width': 2.4 }),
  ];
  const said = { viewBox, role: 'img', 'aria-label': description };
  if (surroundings === null)
    return element('svg', said, [element('use', { href: `#${MAP_ID}`, width, height }), ...outlined]);
  return element('svg', { ...said, class: 'framed' }, [
    drawMapMark({ ...surroundings, kind: 'map', x: 0, y: 0, frames: '' }),
    element('path', { d: surroundings.limits, fill: 'none', stroke: INK.muted, 'stroke-width': 1.2 }),
    ...outlined,
    drawLocator(map, surroundings),
  ]);
}

/** Width of the locator, in pixels of the map it is on. */
const LOCATOR_WIDTH = 88;

/** The country in the lower left corner, and the frame on it. */
function drawLocator(
  { width, height }: PortraitBook['map'],
  { locator: { frame, shown }, height: mapHeight }: PortraitSurroundings,
): string {
  const room = { width: LOCATOR_WIDTH, height: (LOCATOR_WIDTH * shown.height) / shown.width };
  const y = mapHeight - room.height;
  const edge = { fill: 'none', stroke: INK.muted, 'stroke-width': 1 };
  const pixel = shown.width / LOCATOR_WIDTH;
  return [
    element('rect', { x: 0, y, ...room, fill: INK.paper }),
    element('svg', { x: 0, y, ...room, viewBox: viewBoxOf(shown) }, [
      element('use', { href: `#${MAP_ID}`, width, height }),
      element('rect', { ...frame, fill: 'none', stroke: INK.strong, 'stroke-width': 1.6 * pixel }),
    ]),
    element('rect', { x: 0, y, ...room, ...edge }),
  ].join('');
}

function viewBoxOf({ x, y, width, height }: PortraitBox): string {
  return [x, y, width, height].map((side) => String(Math.round(side * 10) / 10)).join(' ');
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
