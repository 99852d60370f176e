import type { Scene, TerritoryPaint } from '@/cartography';
import type { Steps } from '@/lib';
import type { LegendBlock } from '../legend-blocks';
import type { PageBox, PageLine, PageTerritories, PageTerritory } from './map-page';
import { type MapProjector, placeRings, touches } from './map-projector';
import { nameOfLook } from './name-of-look';
import { cellAt, doubledArea, GRAIN_MM, placeOnGrain } from './place-on-grain';
import { createGroups } from './territory-groups';

/** Where territories are painted, and what the legend calls their colours. */
export interface PaintingGround {
  readonly frame: PageBox;
  readonly projector: MapProjector;
  readonly legend: readonly LegendBlock[];
}

type Feature = Scene['contours']['features'][number];
type Paint = Pick<TerritoryPaint, 'color' | 'pattern'>;
type PaintOf = (feature: Feature) => Paint;

/** Territories beyond which those of one colour are drawn together: an element each would be too many to write and draw. */
const MANY = 2_000;
const WIDEST_EDGE_MM = 0.16;
/** An edge takes this share of the side of a territory at most, so that colours are seen and not their edges. */
const EDGE_SHARE = 0.04;
/** A thinner edge prints as a veil over the colours. */
const THINNEST_EDGE_MM = 0.06;

/** Paints the territories of a scene, a step each: one by one where they are few, those of a colour together where they are many. */
export function* paintTerritories(scene: Scene, ground: PaintingGround): Steps<PageTerritories> {
  const unpainted: Paint = { color: scene.theme.land, pattern: 'none' };
  const paints = new Map((scene.fill ?? []).map((paint) => [paint.code, paint]));
  const paintOf: PaintOf = ({ properties }) => paints.get(properties.code) ?? unpainted;
  const { features } = scene.contours;
  return features.length > MANY
    ? yield* paintMany(features, paintOf, ground)
    : yield* paintEach(features, paintOf, ground);
}

function* paintEach(
  features: readonly Feature[],
  paintOf: PaintOf,
  { projector, frame }: PaintingGround,
): Steps<PageTerritories> {
  const territories: PageTerritory[] = [];
  for (const feature of features) {
    const { color, pattern } = paintOf(feature);
    const { code, name } = feature.properties;
    territories.push({ code, name, rings: placeRings(feature.geometry, projector, frame), color, pattern });
    yield;
  }
  const sides = territories.flatMap(({ rings }) => (rings.length === 0 ? [] : [sideOf(rings)]));
  return { territories: edgesLast(territories), groups: [], edgeMm: edgeBetween(sides) ?? THINNEST_EDGE_MM };
}

function* paintMany(
  features: readonly Feature[],
  paintOf: PaintOf,
  { projector, frame, legend }: PaintingGround,
): Steps<PageTerritories> {
  const cells = cellsOf(frame);
  const fills = createGroups((look) => nameOfLook(look, legend));
  /* Over the others: a neighbour would cover a territory of one cell. */
  const specks = createGroups((look) => nameOfLook(look, legend));
  const sides: number[] = [];
  for (const feature of features) {
    const { rings, isSpeck } = ringsOnGrain(feature, projector);
    if (rings.some((ring) => touches(ring, cells))) {
      (isSpeck ? specks : fills).add(paintOf(feature), rings);
      sides.push(sideOf(rings) * GRAIN_MM);
    }
    yield;
  }
  const groups = [...edgesLast(fills.all), ...edgesLast(specks.all)];
  return { territories: [], groups, edgeMm: edgeBetween(sides) };
}

/** The rings of a territory on the grain of the page; one cell where all are smaller than that. */
function ringsOnGrain({ geometry }: Feature, projector: MapProjector) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings: PageLine[] = [];
  for (const ring of polygons.flat()) {
    const placed = placeOnGrain(ring, projector);
    if (placed.length > 0) rings.push(placed);
  }
  if (rings.length > 0) return { rings, isSpeck: false };
  const first = polygons[0]?.[0]?.[0];
  return { rings: first === undefined ? [] : [cellAt(first, projector)], isSpeck: true };
}

function cellsOf({ x, y, width, height }: PageBox): PageBox {
  return { x: x / GRAIN_MM, y: y / GRAIN_MM, width: width / GRAIN_MM, height: height / GRAIN_MM };
}

/** What has no colour is shown by its edge alone: neighbours must not cover it. */
function edgesLast<Painted extends Paint>(painted: readonly Painted[]): readonly Painted[] {
  const isEdgeOnly = ({ pattern }: Painted) => pattern === 'not-applicable';
  return [...painted.filter((one) => !isEdgeOnly(one)), ...painted.filter(isEdgeOnly)];
}

/** Side of the square of as much area as the largest ring. */
function sideOf(rings: readonly PageLine[]): number {
  const doubled = rings.reduce((largest, ring) => Math.max(largest, Math.abs(doubledArea(ring))), 0);
  return Math.sqrt(doubled / 2);
}

/** In proportion to the side of the middle one of the territories on the page; `null` where it would be too thin to print. */
function edgeBetween(sides: readonly number[]): number | null {
  const middle = sides.toSorted((left, right) => left - right)[Math.floor(sides.length / 2)];
  if (middle === undefined) return WIDEST_EDGE_MM;
  const width = Math.min(WIDEST_EDGE_MM, EDGE_SHARE * middle);
  return width < THINNEST_EDGE_MM ? null : width;
}
