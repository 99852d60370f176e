import type { MultiPolygon, Polygon } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import { memoizeEach } from '@/lib';
import { insetAtPoint, insetExtent, type PlaneExtent, shapeExtent, unprojectComposite } from '../projection';

type Shape = Polygon | MultiPolygon;

/** Share of a frame that its territory takes, along the side where it is the longer: the rest is its surroundings. */
const OWN_SHARE = 0.5;
/** Metres on the ground that a frame shows at least: a commune alone tells nothing of where it is. */
const LEAST_WIDTH_METRES = 60_000;

/**
 * The rectangle of the composite plane that shows a territory with its surroundings, the territory in the middle.
 *
 * A territory of a cartouche is shown inside its cartouche, whose frame is never passed: the rectangle is then moved, and
 * cut where it would be the larger.
 *
 * @param aspect - width over height wanted.
 */
export function frameAround(shape: Shape, aspect: number): PlaneExtent {
  const own = shapeExtent(shape);
  const centre = [(own.xMin + own.xMax) / 2, (own.yMin + own.yMax) / 2] as const;
  const inset = insetAtPoint([own.xMin, own.yMin]);
  const width = Math.max(
    (own.xMax - own.xMin) / OWN_SHARE,
    ((own.yMax - own.yMin) / OWN_SHARE) * aspect,
    LEAST_WIDTH_METRES * (inset?.scale ?? 1),
  );
  const room = inset && insetExtent(inset);
  const [xMin, xMax] = around(centre[0], width, room && [room.xMin, room.xMax]);
  const [yMin, yMax] = around(centre[1], width / aspect, room && [room.yMin, room.yMax]);
  return { xMin, yMin, xMax, yMax };
}

type Span = readonly [from: number, to: number];

function around(centre: number, length: number, room: Span | null): Span {
  if (room === null) return [centre - length / 2, centre + length / 2];
  const kept = Math.min(length, room[1] - room[0]);
  const from = Math.min(Math.max(centre - kept / 2, room[0]), room[1] - kept);
  return [from, from + kept];
}

/** Share of a frame that is looked in beyond it: its sides are not those of meridians and parallels. */
const BEYOND = 0.15;

/** The contours a frame may show, told from the others by their boxes: some that it only nears are among them. */
export function contoursNear(contours: ContourCollection, frame: PlaneExtent): ContourCollection {
  const corners = [frame.xMin, frame.xMax].flatMap((x) =>
    [frame.yMin, frame.yMax].map((y) => unprojectComposite([x, y])),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [west, east] = widened(Math.min(...xs), Math.max(...xs));
  const [south, north] = widened(Math.min(...ys), Math.max(...ys));
  return {
    ...contours,
    features: contours.features.filter(({ geometry }) => {
      const box = boxOf(geometry);
      return box.xMin <= east && box.xMax >= west && box.yMin <= north && box.yMax >= south;
    }),
  };
}

function widened(from: number, to: number): Span {
  const beyond = BEYOND * (to - from);
  return [from - beyond, to + beyond];
}

/** The box of a shape in degrees. */
const boxOf = memoizeEach(({ type, coordinates }: Shape): PlaneExtent => {
  const box = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity };
  for (const ring of type === 'Polygon' ? coordinates : coordinates.flat())
    for (const [x = Number.NaN, y = Number.NaN] of ring) {
      box.xMin = Math.min(box.xMin, x);
      box.yMin = Math.min(box.yMin, y);
      box.xMax = Math.max(box.xMax, x);
      box.yMax = Math.max(box.yMax, y);
    }
  return box;
});
