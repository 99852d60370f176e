import { COMPOSITE_EXTENT, type PlaneExtent, projectComposite } from '../projection';

/** Places a position of longitude and latitude on a map as wide as one of `buildSmallMap`, in pixels from its corner. */
export function placeOnSmallMap(
  width: number,
  { xMin, xMax, yMax }: PlaneExtent = COMPOSITE_EXTENT,
): (longitude: number, latitude: number) => readonly [x: number, y: number] {
  const scale = width / (xMax - xMin);
  return (longitude, latitude) => {
    const [x, y] = projectComposite([longitude, latitude]);
    return [(x - xMin) * scale, (yMax - y) * scale];
  };
}
