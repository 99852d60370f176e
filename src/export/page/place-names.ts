import type { Scene, SceneLabel } from '@/cartography';
import { insetAt } from '@/cartography/projection';
import { isCommuneLevel } from '@/domain/territory';
import type { PageBox, PageInset, PageSymbol, PlacedText, TextStyle } from './map-page';
import type { MapProjector } from './map-projector';
import { holds, type LabelRequest, placeLabels } from './place-labels';
import type { MeasureText } from './text-metrics';
import { wrapText } from './wrap-text';

/** Where names are written. */
export interface NamingGround {
  readonly frame: PageBox;
  readonly projector: MapProjector;
  readonly measure: MeasureText;
  /** Circles of the map, that names stand beside. */
  readonly symbols: readonly PageSymbol[];
}

/** Circles smaller than this are covered like the ground is: among thousands no name would find a place. */
const LEAST_CIRCLE_MM = 0.5;

const LABEL_STYLE: TextStyle = { sizeMm: 2.05, weight: 400 };
const REGION_LABEL_STYLE: TextStyle = { sizeMm: 2.7, weight: 400 };
const COVERAGE_STYLE: TextStyle = { sizeMm: 2.5, weight: 600 };
const COVERAGE_NAME_EM = 11;
/** Least blank around a name. */
const GAP_MM = 0.35;
/** Where names are landmarks among small territories: the ground of the map for each, and the blank around it. */
const LANDMARKS = { squareMm: 600, gapMm: 1.5 };
/** Names tried for each one placed: the others are too many to be sorted and measured. */
const TRIED = 12;
/** The same among circles, which leave room to few: a village named for want of a city is no landmark. */
const TRIED_AMONG_CIRCLES = 2;

/**
 * Writes the names of teams, then those of territories. Territories made of communes would hide their colours under their
 * names: those placed first by priority are named, a few by page, as landmarks.
 */
export function placeNames(
  scene: Scene,
  insets: readonly PageInset[],
  { frame, projector, measure, symbols }: NamingGround,
): readonly PlacedText[] {
  const circles = symbols.filter(({ radius }) => radius >= LEAST_CIRCLE_MM);
  const cartouches = insets.map(({ box }) => box);
  const obstacles = insets.flatMap(({ name }) => name.map((line) => nameBox(line, measure)));
  const teams = teamNames(scene, { projector, measure });
  const place = requestMaker(scene, projector, circles);
  if (!isCommuneLevel(scene.level)) {
    const territories = namedOnMap(scene).map(place);
    return placeLabels([...teams, ...territories], {
      frame,
      obstacles,
      cartouches,
      circles,
      measure,
      gapMm: GAP_MM,
    });
  }
  const atMost = Math.ceil((frame.width * frame.height) / LANDMARKS.squareMm);
  const tried = circles.length === 0 ? TRIED : TRIED_AMONG_CIRCLES;
  const foremost = foremostIn(frame, namedOnMap(scene), { place, count: tried * atMost });
  const room = { frame, obstacles, cartouches, circles, measure, gapMm: LANDMARKS.gapMm, atMost };
  return placeLabels([...teams, ...foremost], room);
}

type PlaceName = (label: SceneLabel) => LabelRequest;

/** Territories overseas are named by their cartouche. */
function namedOnMap({ labels }: Scene): readonly SceneLabel[] {
  return labels.filter(({ longitude, latitude }) => insetAt([longitude, latitude]) === null);
}

function requestMaker({ level }: Scene, projector: MapProjector, circles: readonly PageSymbol[]): PlaceName {
  const radii = new Map(circles.map(({ code, radius }) => [code, radius]));
  const style = level === 'region' ? REGION_LABEL_STYLE : LABEL_STYLE;
  return ({ code, text, longitude, latitude, priority }) => ({
    lines: [text],
    at: projector.place([longitude, latitude]),
    circle: radii.get(code) ?? 0,
    priority,
    style,
    tone: 'label',
  });
}

/** The names of highest priority whose place is on the map. */
function foremostIn(
  frame: PageBox,
  labels: readonly SceneLabel[],
  { place, count }: { readonly place: PlaceName; readonly count: number },
): readonly LabelRequest[] {
  const found: LabelRequest[] = [];
  for (const label of labels.toSorted((left, right) => right.priority - left.priority)) {
    const request = place(label);
    if (holds(frame, request.at)) found.push(request);
    if (found.length === count) break;
  }
  return found;
}

function teamNames(
  scene: Scene,
  { projector, measure }: Pick<NamingGround, 'projector' | 'measure'>,
): readonly LabelRequest[] {
  const widthMm = COVERAGE_NAME_EM * COVERAGE_STYLE.sizeMm;
  return (scene.coverage ?? []).map(({ name, labelAt }) => ({
    lines: wrapText(name, { widthMm, maxLines: 3, style: COVERAGE_STYLE, measure }),
    at: projector.place([...labelAt]),
    priority: Number.POSITIVE_INFINITY,
    style: COVERAGE_STYLE,
    tone: 'coverage',
  }));
}

function nameBox(name: PlacedText, measure: MeasureText): PageBox {
  const { x, y, sizeMm } = name;
  return { x, y: y - sizeMm, width: measure(name.text, name), height: 1.3 * sizeMm };
}
