import { placeLabels } from '@/cartography';
import { type PlaneExtent, projectComposite } from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';
import { takeAllSteps } from '@/lib';

/** The territories whose middle, where their name would be written, is in a rectangle of the composite plane. */
export function territoriesWithin(
  contours: ContourCollection,
  { xMin, yMin, xMax, yMax }: PlaneExtent,
): readonly string[] {
  const found: string[] = [];
  for (const [code, { longitude, latitude }] of takeAllSteps(placeLabels(contours))) {
    const [x, y] = projectComposite([longitude, latitude]);
    if (x >= xMin && x <= xMax && y >= yMin && y <= yMax) found.push(code);
  }
  return found;
}
