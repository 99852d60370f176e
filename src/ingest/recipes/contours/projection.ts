import { failure, success, type Result } from '@/lib';
import { degreesOf, LAMBERT_93, readIssue, type ReadIssue, type ToDegrees } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { type Area, type Box, boxOf, isInDegrees, isWithin } from './geometry';

/** Metropolitan France in metres of Lambert-93, with some sea around. */
const LAMBERT_93_BOX: Box = { west: 50_000, south: 6_000_000, east: 1_300_000, north: 7_200_000 };

/** A change of coordinates, and the remark it owes the user. */
export interface Reprojection {
  readonly toDegrees: ToDegrees;
  readonly remark: { readonly code: ImportReasonCode; readonly projection: string };
}

/**
 * Decides how the coordinates of contours become degrees: as the file says; where it says nothing, they are taken as
 * degrees, or as Lambert-93 when no degree could be that large and all of them lie where metropolitan France is.
 *
 * @returns `null` when they are degrees, or `unknown-projection`, `contours-not-wgs84`.
 */
export async function reprojectionOf(
  crs: string | null,
  areas: readonly Area[],
): Promise<Result<Reprojection | null, ReadIssue>> {
  if (crs !== null) {
    const declared = await degreesOf(crs);
    if (!declared.ok) return declared;
    if (declared.value !== null) return success(reprojection(declared.value, 'contours-reprojected'));
  }
  if (areas.every(isInDegrees)) return success(null);
  if (crs !== null || !areas.every((area) => isWithin(boxOf(area), LAMBERT_93_BOX))) {
    return failure(readIssue('contours-not-wgs84'));
  }
  const assumed = await degreesOf(LAMBERT_93);
  if (!assumed.ok || assumed.value === null) return failure(readIssue('contours-not-wgs84'));
  return success(reprojection(assumed.value, 'contours-assumed-lambert-93'));
}

function reprojection(
  { name, toDegrees }: { readonly name: string; readonly toDegrees: ToDegrees },
  code: ImportReasonCode,
): Reprojection {
  return { toDegrees, remark: { code, projection: name } };
}
