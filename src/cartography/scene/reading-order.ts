import type { ContourCollection } from '@/domain/territory';
import { takeAllSteps } from '@/lib';
import { INSETS, insetAtPoint, type PlanePoint, projectComposite } from '../projection';
import { placeLabels } from './build-label-points';

/** A territory and where its name is written on the composite plane. */
interface PlacedTerritory {
  readonly code: string;
  readonly at: PlanePoint;
}

/**
 * The territories of a map as a page is read: by rows from north to south, and in a row from west to east; those of the
 * cartouches come last, one cartouche after the other. A row is as high as the longer side of what is read, divided by the
 * square root of how many territories there are: where they fill a square, a row holds as many as there are rows. Contours
 * without area are left out.
 */
export function readingOrder(contours: ContourCollection): readonly string[] {
  const places = new Map<string, PlacedTerritory[]>();
  for (const [code, { longitude, latitude }] of takeAllSteps(placeLabels(contours))) {
    const at = projectComposite([longitude, latitude]);
    const place = insetAtPoint(at)?.code ?? '';
    const members = places.get(place) ?? [];
    places.set(place, members);
    members.push({ code, at });
  }
  return ['', ...INSETS.map(({ code }) => code)].flatMap((place) => rowByRow(places.get(place) ?? []));
}

function rowByRow(territories: readonly PlacedTerritory[]): readonly string[] {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const {
    at: [x, y],
  } of territories) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const height = Math.max(east - west, north - south) / Math.ceil(Math.sqrt(territories.length));
  const rows: PlacedTerritory[][] = [];
  for (const territory of territories) {
    const row = height === 0 ? 0 : Math.floor((north - territory.at[1]) / height);
    (rows[row] ??= []).push(territory);
  }
  return rows.flatMap((row) => row.sort((left, right) => left.at[0] - right.at[0]).map(({ code }) => code));
}
