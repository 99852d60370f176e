import type { SmallMap } from '@/cartography/small-map';
import type { ChartArea, ChartDrawing, ChartMark } from '@/export';

/** A small map with what is written over it. */
export interface TitledMap {
  readonly title: string;
  /** Under the title: the figure of France. */
  readonly note: string;
  readonly areas: readonly Omit<ChartArea, 'path'>[];
}

const GAP = 20;
const HEAD = 42;
const TITLE_AT = 14;
const NOTE_AT = 30;

/** How many maps stand on a line, and how wide each is. */
export interface MultiplesGrid {
  readonly columns: number;
  readonly mapWidth: number;
}

/** As many maps on a line as have room, none narrower than can be read. */
export function gridFor(count: number, width: number, narrowest: number): MultiplesGrid {
  const room = Math.max(1, Math.floor((width + GAP) / (narrowest + GAP)));
  const columns = Math.max(1, Math.min(count, room));
  const lines = Math.ceil(count / columns);
  const even = Math.ceil(count / lines);
  return { columns: even, mapWidth: Math.floor((width - GAP * (even - 1)) / even) };
}

/** Lays small maps out in lines, each under its title. */
export function drawMultiples(
  maps: readonly TitledMap[],
  outlines: SmallMap,
  { columns }: Pick<MultiplesGrid, 'columns'>,
): ChartDrawing {
  const { width, height } = outlines;
  const paths = new Map(outlines.shapes.map(({ code, path }) => [code, path]));
  const lineHeight = HEAD + height + GAP;
  const marks = maps.flatMap(({ title, note, areas }, rank): readonly ChartMark[] => {
    const x = (rank % columns) * (width + GAP);
    const y = Math.floor(rank / columns) * lineHeight;
    const text = { kind: 'text', anchor: 'start', x } as const;
    return [
      { ...text, y: y + TITLE_AT, text: title, tone: 'strong' },
      { ...text, y: y + NOTE_AT, text: note, tone: 'muted' },
      {
        kind: 'map',
        x,
        y: y + HEAD,
        height,
        frames: outlines.frames,
        areas: areas.map((area) => ({ ...area, path: paths.get(area.code) ?? '' })),
      },
    ];
  });
  return {
    width: columns * width + (columns - 1) * GAP,
    height: Math.ceil(maps.length / columns) * lineHeight,
    marks,
  };
}
