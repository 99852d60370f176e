import type { Position } from 'geojson';
import { type Scene, symbolEdgePx } from '@/cartography';
import {
  type Inset,
  INSETS,
  insetRing,
  PARIS,
  type PlaneExtent,
  type PlanePoint,
  projectComposite,
} from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';
import type { Steps } from '@/lib';
import { homePadding, viewOfExtent, type ViewSize } from '../camera';
import { buildPatternImages } from '../images/pattern-images';
import { IMAGE_PIXEL_RATIO, type RasterImage } from '../images/raster-image';
import { IMAGE_PATTERNS, type ImagePattern } from '../layer-ids';

/** What a sketch is drawn with: the part of a canvas context it uses, in CSS pixels. */
export type SketchContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'globalAlpha'
>;

/** Turns a texture into what a context fills with. */
export type TextureMaker = (image: RasterImage, pixelRatio: number) => CanvasPattern | null;

/** Where a sketch is drawn. */
interface SketchRoom {
  /** What the map opens on. */
  readonly home: PlaneExtent;
  readonly size: ViewSize;
  readonly makeTexture: TextureMaker;
}

type Project = (position: Position) => PlanePoint;

/**
 * Draws France as the interactive map opens on it, at its home: land, cartouches, territories in the colour and texture
 * of their state, borders, proportional circles. Names, arrows and establishments come with the interactive map. A step is a
 * feature or a circle: drawing them all at once would hold the page up.
 */
export function* drawSketch(
  context: SketchContext,
  scene: Scene,
  { home, size, makeTexture }: SketchRoom,
): Steps<void> {
  const project = projectorOf(home, size);
  const { theme } = scene;
  context.lineJoin = 'round';
  context.fillStyle = theme.sea;
  context.fillRect(0, 0, size.width, size.height);
  yield* drawContext(context, scene, project);
  yield* drawTerritories(context, scene, { project, makeTexture });
  if (scene.outlines !== null) {
    yield* traceAll(context, scene.outlines, project);
    strokeWith(context, theme.regionEdge, 1.1);
  }
  if (scene.enlargement !== undefined) {
    context.beginPath();
    traceFrame(context, PARIS, project);
    strokeWith(context, theme.insetEdge, 1.5);
  }
  yield* drawSymbols(context, scene, project);
}

function projectorOf(home: PlaneExtent, size: ViewSize): Project {
  const { centre, pixelsPerMetre } = viewOfExtent(home, size, homePadding(home, size));
  const place = placer(centre, pixelsPerMetre, size);
  return ([longitude = Number.NaN, latitude = Number.NaN]) => place(projectComposite([longitude, latitude]));
}

function placer([centreX, centreY]: PlanePoint, pixelsPerMetre: number, { width, height }: ViewSize) {
  return ([x, y]: PlanePoint): PlanePoint => [
    width / 2 + (x - centreX) * pixelsPerMetre,
    height / 2 - (y - centreY) * pixelsPerMetre,
  ];
}

function* drawContext(
  context: SketchContext,
  { context: land, theme, enlargement }: Scene,
  project: Project,
): Steps<void> {
  yield* traceAll(context, land, project);
  fillWith(context, theme.land);
  strokeWith(context, theme.landEdge, 0.6);
  context.beginPath();
  for (const inset of INSETS) traceFrame(context, inset, project);
  if (enlargement !== undefined) traceFrame(context, PARIS, project);
  fillWith(context, theme.sea);
  strokeWith(context, theme.insetEdge, 1);
}

function* drawTerritories(
  context: SketchContext,
  { contours, studied, fill, theme }: Scene,
  { project, makeTexture }: { readonly project: Project; readonly makeTexture: TextureMaker },
): Steps<void> {
  const paints = new Map((fill ?? []).map((paint) => [paint.code, paint]));
  const inStudy = new Set(studied.features.map(({ properties: { code } }) => code));
  const textures = textureCache(theme, makeTexture);
  for (const { properties, geometry } of contours.features) {
    const paint = paints.get(properties.code);
    context.beginPath();
    trace(context, ringsOf(geometry), project);
    fillWith(context, paint?.color ?? (inStudy.has(properties.code) ? theme.noData : theme.land));
    const texture = textures(paint?.pattern);
    if (texture !== null) fillWith(context, texture);
    strokeWith(context, paint?.pattern === 'not-applicable' ? theme.hatch : theme.territoryEdge, 0.7);
    yield;
  }
}

function textureCache(theme: Scene['theme'], makeTexture: TextureMaker) {
  const known = new Map<ImagePattern, CanvasPattern | null>();
  return (pattern: string | undefined): CanvasPattern | null => {
    const name = IMAGE_PATTERNS.find((candidate) => candidate === pattern);
    if (name === undefined) return null;
    const texture = known.get(name) ?? makeTexture(buildPatternImages(theme)[name], IMAGE_PIXEL_RATIO);
    known.set(name, texture);
    return texture;
  };
}

function* drawSymbols(context: SketchContext, { symbols, theme }: Scene, project: Project): Steps<void> {
  const largestFirst = [...(symbols ?? [])].sort((left, right) => right.radiusPx - left.radiusPx);
  for (const { longitude, latitude, radiusPx } of largestFirst) {
    const [x, y] = project([longitude, latitude]);
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
    context.globalAlpha = 0.55;
    fillWith(context, theme.symbolFill);
    context.globalAlpha = 1;
    strokeWith(context, theme.symbolEdge, symbolEdgePx(radiusPx));
    yield;
  }
}

function* traceAll(
  context: SketchContext,
  { features }: Pick<ContourCollection, 'features'> | Scene['context'],
  project: Project,
): Steps<void> {
  context.beginPath();
  for (const { geometry } of features) {
    trace(context, ringsOf(geometry), project);
    yield;
  }
}

function ringsOf(geometry: Scene['context']['features'][number]['geometry']): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function traceFrame(context: SketchContext, frame: typeof PARIS | Inset, project: Project): void {
  trace(context, [insetRing(frame).map(([x, y]) => [x, y])], project);
}

function trace(context: SketchContext, rings: readonly (readonly Position[])[], project: Project): void {
  for (const ring of rings) {
    ring.forEach((position, rank) => {
      const [x, y] = project(position);
      if (rank === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  }
}

function fillWith(context: SketchContext, style: string | CanvasPattern): void {
  context.fillStyle = style;
  context.fill('evenodd');
}

function strokeWith(context: SketchContext, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
