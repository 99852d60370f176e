import {
  COMPOSITE_EXTENT,
  COMPOSITE_TILE_MATRIX,
  type GeographicPosition,
  groundOfEnlarged,
  PARIS,
  type PlaneExtent,
  type PlanePoint,
  projectComposite,
  scaleAt,
  unprojectComposite,
} from '@/cartography/projection';

/** Side of the whole tile grid on screen at zoom 0, in CSS pixels. */
const GRID_PX = 512;

/** Width and height in CSS pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** A point of a view, in CSS pixels from its top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Room left free on each side, in CSS pixels. */
export interface ViewPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the map looks. */
export interface Camera {
  readonly center: GeographicPosition;
  readonly zoom: number;
}

/** Room around the whole of France; the bottom holds the scale and the sources. */
const FRANCE_PADDING: ViewPadding = { top: 16, right: 16, bottom: 36, left: 16 };

/** The same on a narrow screen, where buttons stand over the top, and where the names of Corse go out to the right. */
const NARROW_PADDING: ViewPadding = { top: 48, right: 28, bottom: 44, left: 12 };
const NARROW = 760;

/** Room around a part of the country, whose neighbours are seen; its name is over the top of the map. */
const PART_PADDING: ViewPadding = { top: 60, right: 48, bottom: 48, left: 48 };

/** Room around what a map opens on, in a view of that size. */
export function homePadding(extent: PlaneExtent, { width }: ViewSize): ViewPadding {
  if (extent !== COMPOSITE_EXTENT) return PART_PADDING;
  return width < NARROW ? NARROW_PADDING : FRANCE_PADDING;
}

/** What is at the middle of a view of the composite plane, and how large. */
export interface PlaneView {
  readonly centre: PlanePoint;
  readonly pixelsPerMetre: number;
}

/** The view that shows an extent of the composite plane whole, in the middle of what the padding leaves. */
export function viewOfExtent(extent: PlaneExtent, view: ViewSize, padding: ViewPadding): PlaneView {
  const { top, right, bottom, left } = padding;
  const pixelsPerMetre = Math.min(
    Math.max(1, view.width - left - right) / (extent.xMax - extent.xMin),
    Math.max(1, view.height - top - bottom) / (extent.yMax - extent.yMin),
  );
  const x = (extent.xMin + extent.xMax) / 2 + (right - left) / 2 / pixelsPerMetre;
  const y = (extent.yMin + extent.yMax) / 2 + (top - bottom) / 2 / pixelsPerMetre;
  return { centre: [x, y], pixelsPerMetre };
}

/** The camera of {@link viewOfExtent}. */
export function cameraOfExtent(extent: PlaneExtent, view: ViewSize, padding: ViewPadding): Camera {
  const { centre, pixelsPerMetre } = viewOfExtent(extent, view, padding);
  return {
    center: unprojectComposite(centre),
    zoom: Math.log2((pixelsPerMetre * COMPOSITE_TILE_MATRIX.extentMetres) / GRID_PX),
  };
}

/** Metres of the composite plane for one CSS pixel. */
function planeMetresPerPixel({ zoom }: Camera): number {
  return COMPOSITE_TILE_MATRIX.extentMetres / (GRID_PX * 2 ** zoom);
}

/** The rectangle of the composite plane between two pixels, given from the top left corner of a view. */
export function extentBetween(
  camera: Camera,
  { width, height }: ViewSize,
  pixels: readonly [ScreenPoint, ScreenPoint],
): PlaneExtent {
  const metres = planeMetresPerPixel(camera);
  const [x, y] = projectComposite(camera.center);
  const xs = pixels.map((pixel) => x + (pixel.x - width / 2) * metres);
  const ys = pixels.map((pixel) => y - (pixel.y - height / 2) * metres);
  return { xMin: Math.min(...xs), yMin: Math.min(...ys), xMax: Math.max(...xs), yMax: Math.max(...ys) };
}

/**
 * Metres on the ground for one CSS pixel at the centre of the map, true inside a cartouche as well.
 *
 * @param isEnlarged - whether the map has the cartouche of Paris; not when left out.
 */
export function metresPerPixel(camera: Camera, isEnlarged = false): number {
  const planeMetres = planeMetresPerPixel(camera);
  const point = projectComposite(camera.center);
  const ground = isEnlarged ? groundOfEnlarged(point) : null;
  return planeMetres * (ground === null ? scaleAt(point) : scaleAt(ground) / PARIS.scale);
}

/** The nearest centre that keeps something of France in view. */
export function centerWithinFrance(center: GeographicPosition): GeographicPosition {
  const [x, y] = projectComposite(center);
  const kept: PlanePoint = [
    Math.max(COMPOSITE_EXTENT.xMin, Math.min(COMPOSITE_EXTENT.xMax, x)),
    Math.max(COMPOSITE_EXTENT.yMin, Math.min(COMPOSITE_EXTENT.yMax, y)),
  ];
  return kept[0] === x && kept[1] === y ? center : unprojectComposite(kept);
}
