import type { Scene, TerritoryPaint } from '@/cartography';
import { enlargeScene } from '@/cartography/enlargement';
import { type Inset, INSETS, insetAt, insetExtent, PARIS } from '@/cartography/projection';
import type { CategoryFamily } from '@/domain/offer';
import type {
  MapDrawing,
  PageBox,
  PageCoverage,
  PageInset,
  PagePoints,
  PageShape,
  PageTerritory,
  TextStyle,
} from './map-page';
import { type MapProjector, placeLines, placeRings } from './map-projector';
import type { MapPageText } from './map-page-text';
import { MM_PER_CSS_PIXEL } from './page-format';
import { type LabelRequest, placeLabels } from './place-labels';
import type { MeasureText } from './text-metrics';
import { wrapText } from './wrap-text';

/** What a map is drawn from, beside its scene. */
export interface MapDrawingContext {
  readonly frame: PageBox;
  readonly projector: MapProjector;
  readonly text: MapPageText;
  readonly measure: MeasureText;
}

const LABEL_STYLE: TextStyle = { sizeMm: 2.05, weight: 400 };
const REGION_LABEL_STYLE: TextStyle = { sizeMm: 2.7, weight: 400 };
const COVERAGE_STYLE: TextStyle = { sizeMm: 2.5, weight: 600 };
const INSET_NAME_STYLE: TextStyle = { sizeMm: 2.2, weight: 600 };
const COVERAGE_NAME_EM = 11;
/** Marks shrink from the first to the second size as establishments go from few to many. */
const POINT_RADIUS = { few: 0.95, many: 0.5, fewCount: 300, manyCount: 8000 };

/** Turns a scene into shapes of the page. */
export function drawMap(shown: Scene, context: MapDrawingContext): MapDrawing {
  const { frame, projector } = context;
  const scene = enlargeScene(shown);
  const insets = placeInsets(shown, context).filter(({ box }) => meet(box, frame));
  const shape = shapeMaker(context);
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
    territories: paintTerritories(scene, shape),
    outlines: (scene.outlines?.features ?? []).map(shape),
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
    labels: placeLabels(labelRequests(scene, context), {
      frame,
      obstacles: insets.map(({ name }) =>
        nameBox(name.x, name.y, context.measure(name.text, INSET_NAME_STYLE)),
      ),
      measure: context.measure,
    }),
  };
}

type Feature = Scene['contours']['features'][number];

function shapeMaker({ projector, frame }: MapDrawingContext): (feature: Feature) => PageShape {
  return ({ properties, geometry }) => ({
    code: properties.code,
    name: properties.name,
    rings: placeRings(geometry, projector, frame),
  });
}

function paintTerritories(scene: Scene, shape: (feature: Feature) => PageShape): readonly PageTerritory[] {
  const unpainted: Pick<TerritoryPaint, 'color' | 'pattern'> = { color: scene.theme.land, pattern: 'none' };
  const paints = new Map((scene.fill ?? []).map((paint) => [paint.code, paint]));
  const painted = scene.contours.features.map((feature): PageTerritory => {
    const { color, pattern } = paints.get(feature.properties.code) ?? unpainted;
    return { ...shape(feature), color, pattern };
  });
  /* Their edge is all that shows them: neighbours must not cover it. */
  const isEdgeOnly = ({ pattern }: PageTerritory) => pattern === 'not-applicable';
  return [...painted.filter((one) => !isEdgeOnly(one)), ...painted.filter(isEdgeOnly)];
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
  { projector }: MapDrawingContext,
): PageInset {
  const { xMin, xMax, yMin, yMax } = insetExtent(inset);
  const [x, y] = projector.placePlane([xMin, yMax]);
  const [right, bottom] = projector.placePlane([xMax, yMin]);
  return {
    code: inset.code,
    box: { x, y, width: right - x, height: bottom - y },
    name: { ...INSET_NAME_STYLE, x: x + 1.2, y: y + 2.9, text: name, anchor: 'start', tone: 'label' },
  };
}

function meet(left: PageBox, right: PageBox): boolean {
  const isAcross = left.x < right.x + right.width && left.x + left.width > right.x;
  return isAcross && left.y < right.y + right.height && left.y + left.height > right.y;
}

function nameBox(x: number, baseline: number, width: number): PageBox {
  return { x, y: baseline - INSET_NAME_STYLE.sizeMm, width, height: 1.3 * INSET_NAME_STYLE.sizeMm };
}

function placeCoverage(scene: Scene, { projector, frame }: MapDrawingContext): readonly PageCoverage[] {
  return (scene.coverage ?? []).map(({ teamId, name, verification, members, outline }) => ({
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

function labelRequests(scene: Scene, { projector, measure }: MapDrawingContext): readonly LabelRequest[] {
  const style = scene.level === 'region' ? REGION_LABEL_STYLE : LABEL_STYLE;
  const territories = scene.labels
    .filter(({ longitude, latitude }) => insetAt([longitude, latitude]) === null)
    .map(({ text, longitude, latitude, priority }): LabelRequest => {
      return { lines: [text], at: projector.place([longitude, latitude]), priority, style, tone: 'label' };
    });
  const widthMm = COVERAGE_NAME_EM * COVERAGE_STYLE.sizeMm;
  const teams = (scene.coverage ?? []).map(({ name, labelAt }): LabelRequest => ({
    lines: wrapText(name, { widthMm, maxLines: 3, style: COVERAGE_STYLE, measure }),
    at: projector.place([...labelAt]),
    priority: Number.POSITIVE_INFINITY,
    style: COVERAGE_STYLE,
    tone: 'coverage',
  }));
  return [...teams, ...territories];
}
