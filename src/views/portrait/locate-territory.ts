import { MAP_THEMES, type TerritoryPaint } from '@/cartography';
import { buildSmallMap, contoursNear, frameAround } from '@/cartography/small-map';
import {
  COMPOSITE_EXTENT,
  INSETS,
  insetAtPoint,
  insetExtent,
  type PlaneExtent,
} from '@/cartography/projection';
import { type ContourCollection, type ContourSet, contoursAt, type MappedLevel } from '@/domain/territory';
import type { PortraitBox, PortraitPage } from '@/export';
import { joinByLook } from './join-by-look';

/** Where a territory is drawn. */
export type PortraitLocation = Pick<PortraitPage['map'], 'outline' | 'surroundings'>;

/** What maps framed on territories are drawn from. */
export interface LocationGround {
  readonly contours: ContourSet;
  /** Whose territories are located. */
  readonly level: MappedLevel;
  /** The level that is painted. */
  readonly paintedLevel: MappedLevel;
  readonly paints: ReadonlyMap<string, TerritoryPaint>;
}

/** A framed map in pixels, and the map of the country its locator is taken from. */
const SIZE = { width: 460, height: 368, countryWidth: 460 };

/** Left out of the locator of a territory that is in no cartouche. */
const CARTOUCHES_EAST = Math.max(...INSETS.map((inset) => insetExtent(inset).xMax));

/** Draws a territory made of communes with what is around it; nothing for one without a contour. */
export function locateTerritory(
  code: string,
  { contours, level, paintedLevel, paints }: LocationGround,
): PortraitLocation {
  const own = contoursAt(contours, level).features.filter(({ properties }) => properties.code === code);
  const [territory] = own;
  if (territory === undefined) return { outline: '', surroundings: null };
  const frame = frameAround(territory.geometry, SIZE.width / SIZE.height);
  const drawn = (around: ContourCollection) =>
    buildSmallMap(contoursNear(around, frame), SIZE.width, { extent: frame });
  const { land } = MAP_THEMES.light;
  const departements = drawn(contours.fineOutlines ?? contours.byLevel.departement);
  const ground = departements.shapes.map((shape) => ({ ...shape, color: land, texture: 'none' as const }));
  const painted = drawn(contoursAt(contours, paintedLevel)).shapes.map((shape) => {
    const paint = paints.get(shape.code);
    return { ...shape, color: paint?.color ?? land, texture: paint?.pattern ?? ('none' as const) };
  });
  const { shapes, width, height } = buildSmallMap(
    { ...contoursAt(contours, level), features: own },
    SIZE.width,
    { extent: frame },
  );
  return {
    outline: shapes[0]?.path ?? '',
    surroundings: {
      width,
      height,
      areas: [...ground, ...joinByLook(painted)],
      limits: departements.shapes.map(({ path }) => path).join(''),
      locator: locatorOf(frame),
    },
  };
}

function locatorOf(frame: PlaneExtent) {
  const isOverseas = insetAtPoint([frame.xMin, frame.yMin]) !== null;
  const shown = isOverseas ? COMPOSITE_EXTENT : { ...COMPOSITE_EXTENT, xMin: CARTOUCHES_EAST };
  return { frame: boxOf(frame), shown: boxOf(shown) };
}

/** A rectangle of the plane on the map of the country. */
function boxOf({ xMin, xMax, yMin, yMax }: PlaneExtent): PortraitBox {
  const scale = SIZE.countryWidth / (COMPOSITE_EXTENT.xMax - COMPOSITE_EXTENT.xMin);
  return {
    x: (xMin - COMPOSITE_EXTENT.xMin) * scale,
    y: (COMPOSITE_EXTENT.yMax - yMax) * scale,
    width: (xMax - xMin) * scale,
    height: (yMax - yMin) * scale,
  };
}
