import { hatchedAreas, type Scene } from '@/cartography';
import { enlargeScene } from '@/cartography/enlargement';
import { type Inset, INSETS, insetExtent, PARIS } from '@/cartography/projection';
import type { CategoryFamily } from '@/domain/offer';
import type { Steps } from '@/lib';
import type {
  MapDrawing,
  PageBox,
  PageCoverage,
  PageInset,
  PagePoints,
  PageShape,
  TextStyle,
} from './map-page';
import { type MapProjector, placeLines, placeRings } from './map-projector';
import type { MapPageText } from './map-page-text';
import { MM_PER_CSS_PIXEL } from './page-format';
import { paintTerritories } from './paint-territories';
import { placeNames } from './place-names';
import type { MeasureText } from './text-metrics';
import { wrapText } from './wrap-text';

/** What a map is drawn from, beside its scene. */
export interface MapDrawingContext {
  readonly frame: PageBox;
  readonly projector: MapProjector;
  readonly text: MapPageText;
  readonly measure: MeasureText;
}

const INSET_NAME_STYLE: TextStyle = { sizeMm: 2.2, weight: 600 };
/** Room beside the name of an inset, and between two of its lines, in millimetres. */
const INSET_NAME = { margin: 1.2, baseline: 2.9, line: 2.6, maxLines: 3 };
/** Marks shrink from the first to the second size as establishments go from few to many. */
const POINT_RADIUS = { few: 0.95, many: 0.5, fewCount: 300, manyCount: 8000 };

/** Turns a scene into shapes of the page, a territory a step. */
export function* drawMap(shown: Scene, context: MapDrawingContext): Steps<MapDrawing> {
  const { frame, projector, text } = context;
  const scene = enlargeScene(shown);
  yield;
  const insets = placeInsets(shown, context).filter(({ box }) => meet(box, frame));
  const painted = yield* paintTerritories(scene, { frame, projector, legend: text.legend });
  const outlines = yield* placeShapes(scene.outlines?.features ?? [], context);
  const signs = placeSigns(scene, context);
  yield;
  return {
    frame,
    level: scene.level,
    theme: scene.theme,
    context: scene.context.features.map(({ geometry }) => ({
      code: null,
      name: '',
      rings: placeRings(geometry, projector, frame),
    })),
    insets,
    ...painted,
    outlines,
    ...signs,
    labels: placeNames(scene, insets, { ...context, symbols: signs.symbols }),
  };
}

type Feature = Scene['contours']['features'][number];

/** Places shapes one after the other. */
function* placeShapes(
  features: readonly Feature[],
  { projector, frame }: MapDrawingContext,
): Steps<readonly PageShape[]> {
  const shapes: PageShape[] = [];
  for (const { properties, geometry } of features) {
    const rings = placeRings(geometry, projector, frame);
    shapes.push({ code: properties.code, name: properties.name, rings });
    yield;
  }
  return shapes;
}

type Signs = Pick<
  MapDrawing,
  'dots' | 'borders' | 'coverage' | 'symbols' | 'arrows' | 'points' | 'pointRadius'
>;

function placeSigns(scene: Scene, context: MapDrawingContext): Signs {
  const { projector } = context;
  return {
    dots: scene.dots && {
      radius: scene.dots.radiusPx * MM_PER_CSS_PIXEL,
      at: scene.dots.at.map(({ longitude, latitude }) => projector.place([longitude, latitude])),
    },
    borders: (scene.borders ?? []).map(({ lines, widthPx, isSure }) => ({
      lines: placeLines(lines, projector),
      widthMm: widthPx * MM_PER_CSS_PIXEL,
      isSure,
    })),
    coverage: placeCoverage(scene, context),
    symbols: (scene.symbols ?? []).map(({ code, longitude, latitude, radiusPx }) => ({
      code,
      centre: projector.place([longitude, latitude]),
      radius: radiusPx * MM_PER_CSS_PIXEL,
    })),
    arrows: (scene.arrows ?? []).map(({ code, direction, color, longitude, latitude, heightPx }) => ({
      code,
      direction,
      color,
      centre: projector.place([longitude, latitude]),
      height: heightPx * MM_PER_CSS_PIXEL,
    })),
    points: placePoints(scene, projector),
    pointRadius: pointRadiusFor(scene.offer?.length ?? 0),
  };
}

function placeInsets({ enlargement }: Scene, context: MapDrawingContext): readonly PageInset[] {
  const { insetNames } = context.text;
  const overseas = INSETS.map((inset) => placeInset(inset, insetNames[inset.code] ?? inset.code, context));
  if (enlargement === undefined) return overseas;
  return [...overseas, placeInset(PARIS, enlargement.caption, context)];
}

function placeInset(
  inset: Pick<Inset, 'code' | 'target' | 'halfSize'>,
  name: string,
  { projector, measure }: MapDrawingContext,
): PageInset {
  const { xMin, xMax, yMin, yMax } = insetExtent(inset);
  const [x, y] = projector.placePlane([xMin, yMax]);
  const [right, bottom] = projector.placePlane([xMax, yMin]);
  const box = { x, y, width: right - x, height: bottom - y };
  const { margin, baseline, line, maxLines } = INSET_NAME;
  const column = { widthMm: box.width - 2 * margin, maxLines, style: INSET_NAME_STYLE, measure };
  return {
    code: inset.code,
    box,
    name: wrapText(name, column).map((text, rank) => ({
      ...INSET_NAME_STYLE,
      x: x + margin,
      y: y + baseline + rank * line,
      text,
      anchor: 'start',
      tone: 'label',
    })),
  };
}

function meet(left: PageBox, right: PageBox): boolean {
  const isAcross = left.x < right.x + right.width && left.x + left.width > right.x;
  return isAcross && left.y < right.y + right.height && left.y + left.height > right.y;
}

function placeCoverage(scene: Scene, { projector, frame }: MapDrawingContext): readonly PageCoverage[] {
  return (hatchedAreas(scene) ?? []).map(({ teamId, name, verification, members, outline }) => ({
    teamId,
    name,
    verification,
    hatch: members.features.flatMap(({ geometry }) => placeRings(geometry, projector, frame)),
    outline: placeLines(outline.coordinates, projector),
  }));
}

function placePoints(scene: Scene, projector: MapProjector): readonly PagePoints[] {
  const groups = new Map<CategoryFamily, PagePoints['points'][number][]>();
  for (const { family, longitude, latitude } of scene.offer ?? []) {
    const group = groups.get(family) ?? [];
    group.push(projector.place([longitude, latitude]));
    groups.set(family, group);
  }
  return [...groups].map(([family, points]) => ({ family, color: scene.familyColors[family], points }));
}

function pointRadiusFor(count: number): number {
  const { few, many, fewCount, manyCount } = POINT_RADIUS;
  const share = (count - fewCount) / (manyCount - fewCount);
  return few + (many - few) * Math.max(0, Math.min(1, share));
}
