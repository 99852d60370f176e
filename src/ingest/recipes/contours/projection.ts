import type { DepartementCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { degreesOf, officialProjectionOf, readIssue, type ReadIssue, type ToDegrees } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { type Area, type Box, boxOf, isInDegrees, isWithin, mapPositions } from './geometry';
import { type CodedArea, isInFrance, isOverseas } from './placement';

/** Metropolitan France in metres of Lambert-93, with some sea around. */
const LAMBERT_93_BOX: Box = { west: 50_000, south: 6_000_000, east: 1_300_000, north: 7_200_000 };

/** More areas than this share that cannot be turned into degrees are a mistake about the whole file. */
const UNREADABLE_SHARE = 0.1;

/** Areas in degrees, `null` where there is no way to degrees, and the remark that owes the user. */
export interface AreasInDegrees {
  readonly areas: readonly (Area | null)[];
  readonly remark: { readonly code: ImportReasonCode; readonly projection: string } | null;
}

/**
 * Turns areas into degrees: as the file says; where it says nothing, or degrees when no degree could be that large,
 * each is tried in the official projection of its département, and taken when that puts it in France.
 *
 * @returns the areas in order, or `unknown-projection`, `contours-not-wgs84` when too many have no way to degrees.
 */
export async function toDegrees(
  crs: string | null,
  coded: readonly CodedArea[],
): Promise<Result<AreasInDegrees, ReadIssue>> {
  const declared = crs === null ? success(null) : await degreesOf(crs);
  if (!declared.ok) return declared;
  const turned =
    declared.value === null ? await assumeOfficial(coded) : followDeclared(declared.value, coded);
  const lost = turned.areas.filter((area) => area === null).length;
  return lost > coded.length * UNREADABLE_SHARE ? failure(readIssue('contours-not-wgs84')) : success(turned);
}

interface Declared {
  readonly name: string;
  readonly toDegrees: ToDegrees;
}

function followDeclared(
  { name, toDegrees: unproject }: Declared,
  coded: readonly CodedArea[],
): AreasInDegrees {
  const areas = coded.map(({ area }) => {
    const turned = mapPositions(area, unproject);
    return isInDegrees(turned) ? turned : null;
  });
  return { areas, remark: { code: 'contours-reprojected', projection: name } };
}

async function assumeOfficial(coded: readonly CodedArea[]): Promise<AreasInDegrees> {
  const areas: (Area | null)[] = [];
  let projection: string | null = null;
  for (const one of coded) {
    if (isInDegrees(one.area)) areas.push(one.area);
    else {
      const official = await fromOfficial(one);
      areas.push(official?.area ?? null);
      projection ??= official?.projection ?? null;
    }
  }
  return {
    areas,
    remark: projection === null ? null : { code: 'contours-assumed-lambert-93', projection },
  };
}

async function fromOfficial(
  coded: CodedArea,
): Promise<{ readonly area: Area; readonly projection: string } | null> {
  const { code, area } = coded;
  if (!isOverseas(code) && !isWithin(boxOf(area), LAMBERT_93_BOX)) return null;
  const projection = officialProjectionOf(code satisfies DepartementCode);
  const official = await degreesOf(projection);
  if (!official.ok || official.value === null) return null;
  const turned = mapPositions(area, official.value.toDegrees);
  return isInFrance({ code, area: turned }) ? { area: turned, projection } : null;
}
