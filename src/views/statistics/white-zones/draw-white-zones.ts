import { homeExtent, MAP_THEMES, type ThemeName } from '@/cartography';
import { buildSmallMap, placeOnSmallMap, type SmallMap } from '@/cartography/small-map';
import type { ContourCollection } from '@/domain/territory';
import type { ChartArea, ChartDrawing } from '@/export';
import { memoizeLast } from '@/lib';
import { peopleText, type WhiteZoneSubject } from './white-zone-subject';

/** Outlines of the départements, and of the part of them that is studied. */
export interface WhiteZoneGround {
  readonly contours: ContourCollection;
  readonly studied: ContourCollection;
}

/** The outlines of a map so wide, whatever is drawn over them. */
export interface WhiteZoneOutlines {
  readonly map: SmallMap;
  readonly placeOn: Placing;
  /** Where services are, as path data; the same whatever the distance asked. */
  readonly servicesOf: (points: PointColumns) => string;
}

type Placing = (longitude: number, latitude: number) => readonly [x: number, y: number];

/** Outlines the départements studied at a width, in pixels. */
export function outlineWhiteZones(ground: WhiteZoneGround, width: number): WhiteZoneOutlines {
  const extent = homeExtent(ground);
  const map = buildSmallMap(ground.studied, width, { extent });
  const placeOn = placeOnSmallMap(width, extent);
  const services = { placeOn, side: 1, width, height: map.height };
  return { map, placeOn, servicesOf: memoizeLast((points: PointColumns) => cellPath(points, services)) };
}

/** A square of so many pixels marks the communes that are in it. */
const CELL = 3;
/** Room under the map for the name of what is pointed at. */
const FOOT = 18;

interface PointColumns {
  readonly longitudes: ArrayLike<number>;
  readonly latitudes: ArrayLike<number>;
}

/** Draws the départements, the services looked for, and the communes in white zones over them. */
export function drawWhiteZones(
  subject: WhiteZoneSubject,
  { map: outlines, placeOn, servicesOf }: WhiteZoneOutlines,
  themeName: ThemeName,
): ChartDrawing {
  const { width } = outlines;
  const theme = MAP_THEMES[themeName];
  const { view } = subject;
  const communes = view.departements.flatMap((departement) => departement.communes);
  const white = {
    longitudes: communes.map(({ longitude }) => longitude),
    latitudes: communes.map(({ latitude }) => latitude),
  };
  const areas = areasOf(subject, theme.noData);
  return {
    width,
    height: outlines.height + FOOT,
    marks: [
      {
        kind: 'map',
        x: 0,
        y: 0,
        height: outlines.height,
        frames: outlines.frames,
        areas: outlines.shapes.flatMap(({ code, path }) => {
          const area = areas.get(code);
          return area === undefined ? [] : [{ ...area, path }];
        }),
        spots: [
          { path: servicesOf(view.services.points), color: theme.hatch },
          {
            path: cellPath(white, { placeOn, side: CELL, width, height: outlines.height }),
            color: theme.coverage,
          },
        ],
      },
    ],
  };
}

function areasOf(
  { view, words, language }: WhiteZoneSubject,
  color: string,
): ReadonlyMap<string, Omit<ChartArea, 'path'>> {
  const unobserved = new Set(view.unobserved.map(({ code }) => code));
  return new Map(
    view.departements.map(({ territory: { code, name }, count }) => {
      const isUnobserved = unobserved.has(code);
      const people = peopleText(count, language);
      const said =
        count.white === 0 ? words.nowhere({ name }) : words.place({ name, count: count.white, people });
      return [
        code,
        {
          code,
          color,
          texture: isUnobserved ? 'missing' : 'not-applicable',
          name: isUnobserved && count.white === 0 ? words.notObserved({ name }) : said,
        },
      ];
    }),
  );
}

interface Cells {
  readonly placeOn: Placing;
  readonly side: number;
  readonly width: number;
  readonly height: number;
}

/** A square where there are points, once each; points off the map are left out. */
function cellPath({ longitudes, latitudes }: PointColumns, { placeOn, side, width, height }: Cells): string {
  const columns = Math.ceil(width / side);
  const cells = new Set<number>();
  for (let rank = 0; rank < longitudes.length; rank += 1) {
    const [x, y] = placeOn(longitudes[rank] ?? Number.NaN, latitudes[rank] ?? Number.NaN);
    if (x >= 0 && x < width && y >= 0 && y < height)
      cells.add(Math.floor(y / side) * columns + Math.floor(x / side));
  }
  const square = `h${side}v${side}h${-side}z`;
  return Array.from(
    cells,
    (cell) => `M${(cell % columns) * side} ${Math.floor(cell / columns) * side}${square}`,
  ).join('');
}
