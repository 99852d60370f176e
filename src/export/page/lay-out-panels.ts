import { homeExtent, type Scene } from '@/cartography';
import type { Steps } from '@/lib';
import type { LegendBlock } from '../legend-blocks';
import { drawMap } from './draw-map';
import { layoutLegend, layoutLegends, type LegendColumn } from './layout-legend';
import type { LegendDrawing, MapPage, MapPanel, PageBox } from './map-page';
import type { MapPageText } from './map-page-text';
import { fitMap } from './map-projector';
import { placeAcross } from './page-texts';
import { layoutScaleBar, SCALE_BAR_HEIGHT } from './scale-bar';
import { type Paragraph, placeParagraphs } from './text-block';
import type { MeasureText } from './text-metrics';

/** One of two maps side by side. */
export interface PanelInput {
  readonly scene: Scene;
  readonly title: string;
  /** Unit and date of what is shown. */
  readonly subtitle: string | null;
  readonly legend: readonly LegendBlock[];
}

/** The part of a page between its header and its footer. */
export interface PanelRoom {
  readonly body: PageBox;
  readonly text: MapPageText;
  readonly measure: MeasureText;
}

type Panels = Pick<MapPage, keyof MapPanel | 'beside' | 'scaleBar'>;

const LEGEND_WIDTH_MM = 64;
const COLUMN_GAP_MM = 7;
/** Least share of the height that the legends of two maps have under them. */
const LEGEND_SHARE = 0.38;
const CAPTION = { titleMm: 3.5, subtitleMm: 2.75, maxLines: 2, gapMm: 2 };

/** One map, its legend at right when it has one. */
export function* layOutOne(scene: Scene, { body, text, measure }: PanelRoom): Steps<Panels> {
  const hasLegend = text.legend.length > 0;
  const frame = hasLegend ? { ...body, width: body.width - LEGEND_WIDTH_MM - COLUMN_GAP_MM } : body;
  const projector = fitMap(frame, homeExtent(scene));
  const map = yield* drawMap(scene, { frame, projector, text, measure });
  const column = { ...body, x: body.x + body.width - LEGEND_WIDTH_MM, width: LEGEND_WIDTH_MM };
  return {
    caption: [],
    map,
    legend: layoutLegend(text.legend, aboveScaleBar(column), measure),
    across: placeAcross(text.demonstrationLine, frame, measure),
    beside: null,
    scaleBar: layoutScaleBar(hasLegend ? column : cornerOf(frame), projector, {
      unit: text.scaleUnit,
      note: map.insets.length === 0 ? null : text.insetScaleNote,
      measure,
    }),
  };
}

/** Two maps of the same size side by side, each under its title and over its legend; one scale bar for both. */
export function* layOutTwo(pair: readonly [PanelInput, PanelInput], room: PanelRoom): Steps<Panels> {
  const { text, measure } = room;
  const [left, right] = halvesOf(room.body);
  const captions = [captionOf(pair[0], left, measure), captionOf(pair[1], right, measure)] as const;
  const top = Math.max(captions[0].bottom, captions[1].bottom) + CAPTION.gapMm;
  const [first, second] = [frameUnder(top, left, pair[0].scene), frameUnder(top, right, pair[1].scene)];
  const projector = fitMap(first, homeExtent(pair[0].scene));
  const besideProjector = fitMap(second, homeExtent(pair[1].scene));
  const map = yield* drawMap(pair[0].scene, {
    frame: first,
    projector,
    text: withLegend(room, pair[0]),
    measure,
  });
  const besideText = withLegend(room, pair[1]);
  const besideMap = yield* drawMap(pair[1].scene, {
    frame: second,
    projector: besideProjector,
    text: besideText,
    measure,
  });
  const legends = placeLegends(pair, [legendBox(first, left), legendBox(second, right)], measure);
  const across = (frame: PageBox) => placeAcross(text.demonstrationLine, frame, measure);
  return {
    caption: captions[0].texts,
    map,
    legend: legends[0],
    across: across(first),
    beside: { caption: captions[1].texts, map: besideMap, legend: legends[1], across: across(second) },
    scaleBar: layoutScaleBar(halvesOf(legendBox(first, left))[0], projector, {
      unit: text.scaleUnit,
      note: map.insets.length === 0 ? null : text.insetScaleNote,
      measure,
    }),
  };
}

function withLegend({ text }: PanelRoom, { legend }: PanelInput): MapPageText {
  return { ...text, legend };
}

function halvesOf(box: PageBox): readonly [PageBox, PageBox] {
  const width = (box.width - COLUMN_GAP_MM) / 2;
  return [
    { ...box, width },
    { ...box, x: box.x + width + COLUMN_GAP_MM, width },
  ];
}

function captionOf({ title, subtitle }: PanelInput, { x, y, width }: PageBox, measure: MeasureText) {
  const shared = { x, width, maxLines: CAPTION.maxLines };
  const paragraphs: readonly Paragraph[] = [
    { ...shared, text: title, style: { sizeMm: CAPTION.titleMm, weight: 600 }, tone: 'strong' },
    { ...shared, text: subtitle ?? '', style: { sizeMm: CAPTION.subtitleMm, weight: 400 }, tone: 'muted' },
  ];
  return placeParagraphs(paragraphs, y, { measure, gap: 0.3 });
}

/** As high as the map is wide for, and no higher than leaves the legend its share. */
function frameUnder(top: number, half: PageBox, scene: Scene): PageBox {
  const { xMin, xMax, yMin, yMax } = homeExtent(scene);
  const room = (half.y + half.height - top) * (1 - LEGEND_SHARE);
  const wanted = (half.width * (yMax - yMin)) / (xMax - xMin);
  return { ...half, y: top, height: Math.min(room, wanted) };
}

function legendBox(frame: PageBox, half: PageBox): PageBox {
  const y = frame.y + frame.height + COLUMN_GAP_MM / 2;
  return { ...half, y, height: half.y + half.height - y };
}

/** Signs at left and remarks at right, all four columns at one scale; the scale bar is under the first. */
function placeLegends(
  pair: readonly [PanelInput, PanelInput],
  boxes: readonly [PageBox, PageBox],
  measure: MeasureText,
): readonly [LegendDrawing, LegendDrawing] {
  const columns = pair.flatMap(({ legend }, rank): readonly LegendColumn[] => {
    const [signs, remarks] = halvesOf(boxes[rank === 0 ? 0 : 1]);
    const [blocks, others] = dealBlocks(legend);
    return [
      { blocks, box: rank === 0 ? aboveScaleBar(signs) : signs },
      { blocks: others, box: remarks },
    ];
  });
  const [signs, remarks, besideSigns, besideRemarks] = layoutLegends(columns, measure);
  return [join(signs, remarks), join(besideSigns, besideRemarks)];
}

/** The signs of the first block; then its remarks, and the other blocks. */
function dealBlocks([first, ...others]: readonly LegendBlock[]): readonly [LegendBlock[], LegendBlock[]] {
  if (first === undefined) return [[], []];
  const remarks = first.items.filter(({ swatch }) => swatch.kind === 'none');
  const signs = { ...first, items: first.items.filter(({ swatch }) => swatch.kind !== 'none') };
  const rest = remarks.length === 0 ? [] : [{ title: '', subtitle: null, items: remarks }];
  return [[signs], [...rest, ...others]];
}

function join(...drawings: readonly (LegendDrawing | undefined)[]): LegendDrawing {
  return {
    texts: drawings.flatMap((drawing) => drawing?.texts ?? []),
    swatches: drawings.flatMap((drawing) => drawing?.swatches ?? []),
    leaders: drawings.flatMap((drawing) => drawing?.leaders ?? []),
  };
}

function aboveScaleBar(column: PageBox): PageBox {
  return { ...column, height: column.height - SCALE_BAR_HEIGHT - 3 };
}

/** Bottom right of the map, where only the sea is when the map has the whole width. */
function cornerOf(frame: PageBox): PageBox {
  const width = 32;
  const inset = 2;
  return { ...frame, x: frame.x + frame.width - width - inset, width, height: frame.height - inset };
}
