import type { MapPanel, PlacedSwatch } from '../page/map-page';
import { MM_PER_CSS_PIXEL } from '../page/page-format';
import { drawArrow } from './arrows';
import { drawBorder } from './borders';
import { box } from './draw-map';
import { drawText } from './draw-text';
import { COVERAGE_PATTERN_ID, fillOf } from './fills';
import { INK } from './ink';
import { element } from './markup';
import { coverageStroke, markReference, symbolEdgeMm } from './marks';
import { pathData } from './path-data';

/** Least radius of a family's mark in the legend, whatever its size on the map. */
const LEGEND_MARK_MM = 1.35;

/** The legend: signs, the lines that tie circles to their labels, texts. */
export function drawLegend({ legend, map }: MapPanel, prefix = ''): string {
  const leaders = element('path', {
    d: pathData(legend.leaders, { close: false }),
    fill: 'none',
    stroke: INK.swatchEdge,
    'stroke-width': 0.15,
  });
  return element('g', { id: `${prefix}legend` }, [
    ...(legend.leaders.length === 0 ? [] : [leaders]),
    ...legend.swatches.map((placed) => drawSwatch(placed, map)),
    ...legend.texts.map((text) => drawText(text, map.theme)),
  ]);
}

function drawSwatch({ box: at, swatch }: PlacedSwatch, map: MapPanel['map']): string {
  const edge = { stroke: INK.swatchEdge, 'stroke-width': 0.15 };
  const centre = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  switch (swatch.kind) {
    case 'class':
      return box(at, { fill: swatch.color, ...edge });
    case 'state':
      return box(at, { fill: fillOf(swatch), ...edge });
    case 'coverage':
      return [
        box(at, { fill: `url(#${COVERAGE_PATTERN_ID})` }),
        box(at, coverageStroke(swatch.verification, map.theme.coverage)),
      ].join('');
    case 'family': {
      const scale = Math.max(1, LEGEND_MARK_MM / map.pointRadius);
      const transform = `translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)}) scale(${scale.toFixed(2)})`;
      return element('use', { href: markReference(swatch.family), transform });
    }
    case 'arrow':
      return drawArrow({ ...swatch, centre: [centre.x, centre.y], height: at.height }, map.theme);
    case 'arrow-size':
      return drawArrow(
        { direction: 'above', color: INK.muted, centre: [centre.x, centre.y], height: at.height },
        map.theme,
      );
    case 'dot':
      return element('circle', {
        cx: centre.x,
        cy: centre.y,
        r: swatch.radiusPx * MM_PER_CSS_PIXEL,
        fill: map.theme.symbolFill,
      });
    case 'border':
      return drawBorder(
        {
          lines: [
            [
              [at.x, centre.y],
              [at.x + at.width, centre.y],
            ],
          ],
          widthMm: swatch.widthPx * MM_PER_CSS_PIXEL,
          isSure: swatch.isSure,
        },
        map.theme,
      );
    case 'circle':
      return element('circle', {
        cx: centre.x,
        cy: centre.y,
        r: at.width / 2,
        fill: map.theme.symbolFill,
        'fill-opacity': '.25',
        stroke: map.theme.symbolEdge,
        'stroke-width': symbolEdgeMm(at.width / 2),
      });
    case 'none':
      return '';
  }
}
