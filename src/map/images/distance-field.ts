import type { MarkerShape } from '@/cartography/marker';

/** Signed distance from a point to the edge of a polygon, negative inside (even-odd rule). */
export function distanceToShape(shape: MarkerShape, x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  let [fromX, fromY] = shape.at(-1) ?? [NaN, NaN];
  for (const [toX, toY] of shape) {
    const edgeX = toX - fromX;
    const edgeY = toY - fromY;
    const along = ((x - fromX) * edgeX + (y - fromY) * edgeY) / (edgeX * edgeX + edgeY * edgeY);
    const reach = Math.max(0, Math.min(1, along));
    const [gapX, gapY] = [x - fromX - reach * edgeX, y - fromY - reach * edgeY];
    nearest = Math.min(nearest, gapX * gapX + gapY * gapY);
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / edgeY) * edgeX) inside = !inside;
    fromX = toX;
    fromY = toY;
  }
  return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}
