import { describe, expect, test } from 'vitest';
import { homeExtent } from '@/cartography';
import { COMPOSITE_EXTENT, projectComposite } from '@/cartography/projection';
import { takeAllSteps } from '@/lib';
import { drawSketch, type SketchContext } from '@/map/sketch/draw-sketch';
import { contoursOf, LIGHT, paintOf, sceneOf } from './scene-fixture';

interface Fill {
  readonly style: unknown;
  readonly points: readonly (readonly [number, number])[];
}

/** A canvas that keeps what is filled, stroked and how. */
function createFakeCanvas() {
  const fills: Fill[] = [];
  const strokes: string[] = [];
  let points: [number, number][] = [];
  const ignored = () => undefined;
  const context: SketchContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    globalAlpha: 1,
    beginPath: () => void (points = []),
    moveTo: (x, y) => void points.push([x, y]),
    lineTo: (x, y) => void points.push([x, y]),
    arc: (x, y, radius) => void points.push([x, y], [radius, radius]),
    closePath: ignored,
    fillRect: (...[x, y, width, height]: readonly number[]) =>
      void fills.push({
        style: context.fillStyle,
        points: [
          [x ?? NaN, y ?? NaN],
          [width ?? NaN, height ?? NaN],
        ],
      }),
    fill: () => void fills.push({ style: context.fillStyle, points: [...points] }),
    stroke: () => void strokes.push(String(context.strokeStyle)),
  };
  return { context, fills, strokes };
}

const SIZE = { width: 800, height: 652 };
const TEXTURE = 'texture' as unknown as CanvasPattern;

function sketch(scene: Parameters<typeof sceneOf>[0]) {
  const canvas = createFakeCanvas();
  const asked: number[] = [];
  const drawn = sceneOf(scene);
  const steps = drawSketch(canvas.context, drawn, {
    home: homeExtent(drawn),
    size: SIZE,
    makeTexture: ({ width }) => {
      asked.push(width);
      return TEXTURE;
    },
  });
  takeAllSteps(steps);
  return { ...canvas, asked };
}

/** Where the interactive map opens on a position: 16 pixels free around France, 36 below. */
function pixelOf(longitude: number, latitude: number): readonly [number, number] {
  const { xMin, xMax, yMin, yMax } = COMPOSITE_EXTENT;
  const pixelsPerMetre = Math.min((800 - 32) / (xMax - xMin), (652 - 52) / (yMax - yMin));
  const [x, y] = projectComposite([longitude, latitude]);
  return [
    16 + 768 / 2 + (x - (xMin + xMax) / 2) * pixelsPerMetre,
    16 + 600 / 2 - (y - (yMin + yMax) / 2) * pixelsPerMetre,
  ];
}

const AIN = contoursOf([['01', 'Ain', 5.3, 46]]);
const AIN_AND_GARONNE = contoursOf([
  ['01', 'Ain', 5.3, 46],
  ['31', 'Haute-Garonne', 1.2, 43.3],
]);

describe('the sketch of a scene', () => {
  test('covers the sea first, and puts a corner of Ain where the interactive map opens on it', () => {
    const { fills } = sketch({ contours: AIN, fill: [paintOf('01', '#00ff00')], symbols: null });
    expect(fills[0]).toEqual({
      style: LIGHT.sea,
      points: [
        [0, 0],
        [800, 652],
      ],
    });
    const ain = fills.find(({ style }) => style === '#00ff00');
    const [x, y] = pixelOf(5.3, 46);
    expect(ain?.points[0]?.[0]).toBeCloseTo(x, 6);
    expect(ain?.points[0]?.[1]).toBeCloseTo(y, 6);
    expect(ain?.points).toHaveLength(5);
  });

  test('fills no more than a territory a step, so that the page answers in between', () => {
    const { context, fills } = createFakeCanvas();
    const steps = drawSketch(context, sceneOf({ contours: AIN_AND_GARONNE, fill: null, symbols: null }), {
      home: COMPOSITE_EXTENT,
      size: SIZE,
      makeTexture: () => null,
    });
    const filled: number[] = [];
    let known = 0;
    while (steps.next().done !== true) {
      const territories = fills.filter(({ style }) => style === LIGHT.noData).length;
      filled.push(territories - known);
      known = territories;
    }
    expect(Math.max(...filled)).toBe(1);
    expect(known).toBe(2);
  });

  test('draws no more than a circle a step: tens of thousands of them would hold the page up', () => {
    const { context, fills } = createFakeCanvas();
    const symbols = Array.from({ length: 5 }, (_, rank) => ({
      code: `0${rank}`,
      longitude: rank,
      latitude: 46,
      value: rank + 1,
      radiusPx: rank + 1,
    }));
    const steps = drawSketch(context, sceneOf({ contours: AIN, fill: null, symbols }), {
      home: COMPOSITE_EXTENT,
      size: SIZE,
      makeTexture: () => null,
    });
    const countOf = () => fills.filter(({ style }) => style === LIGHT.symbolFill).length;
    const drawn: number[] = [];
    while (steps.next().done !== true) drawn.push(countOf());
    expect(drawn.filter((count) => count > 0)).toEqual([1, 2, 3, 4, 5]);
  });

  test('paints a territory without figure in the grey of the theme, and lays its texture over a missing one', () => {
    const { fills, asked } = sketch({
      contours: AIN_AND_GARONNE,
      fill: [paintOf('31', '#eeeeee', 'missing')],
      symbols: null,
    });
    expect(fills.slice(-3).map(({ style }) => style)).toEqual([LIGHT.noData, '#eeeeee', 'texture']);
    expect(asked).toHaveLength(1);
  });

  test('makes the texture of a state once for all the territories that carry it', () => {
    const fill = [paintOf('01', '#eeeeee', 'suppressed'), paintOf('31', '#eeeeee', 'suppressed')];
    const { asked } = sketch({ contours: AIN_AND_GARONNE, fill, symbols: null });
    expect(asked).toHaveLength(1);
  });

  test('edges a territory a value does not apply to with the colour of hatches', () => {
    const edgesOf = (pattern: 'none' | 'not-applicable') =>
      sketch({
        contours: AIN,
        outlines: null,
        fill: [paintOf('01', '#ffffff', pattern)],
        symbols: null,
      }).strokes.at(-1);
    expect(edgesOf('none')).toBe(LIGHT.territoryEdge);
    expect(edgesOf('not-applicable')).toBe(LIGHT.hatch);
  });

  test('draws the largest circle first, so that none hides a smaller one', () => {
    const { fills } = sketch({
      contours: AIN,
      symbols: [
        { code: '01', longitude: 5.3, latitude: 46, value: 4, radiusPx: 2 },
        { code: '31', longitude: 1.2, latitude: 43.3, value: 100, radiusPx: 10 },
      ],
    });
    const circles = fills.filter(({ style }) => style === LIGHT.symbolFill);
    expect(circles.map(({ points }) => points[1]?.[0])).toEqual([10, 2]);
    expect(circles[1]?.points[0]?.[0]).toBeCloseTo(pixelOf(5.3, 46)[0], 6);
  });
});
