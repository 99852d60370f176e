import type { ContourSet, DepartementCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import { type GeometryLayer, readIssue, type ReadIssue, type SourceFile } from '../../read';
import { RowAccount } from '../../report/row-account';
import { buildContourSet, type NamedAreas } from './build-contour-set';
import { collectAreas } from './collect-areas';
import { codedLayerOf, type CodedLayer } from './contour-code';
import { contourRows, departementRows, positionsOf, withDegrees, withPlaces } from './contour-rows';
import type { Area } from './geometry';
import { completeOverseas } from './overseas-completion';
import { createPlacing, placementIssue, whereaboutsOf } from './placement';
import { toDegrees } from './projection';

/** Contours and the account of their file. Rows are the features, numbered from 1. */
export interface ContoursImport {
  readonly contours: ContourSet;
  readonly account: RowAccount;
}

type Areas = ReadonlyMap<DepartementCode, Area>;

/** Positions of the départements of a file beyond which drawing them would stop the map. */
const MOST_POSITIONS = 1_000_000;

/**
 * Reads contours of the départements from the layers of a file, whatever their projection. Names come from
 * the directory, not from the file; régions are the polygons of their départements put side by side. Outlines are
 * repaired and put back in place where that is safe, with a remark. A file of metropolitan France is completed overseas
 * by the contours of the application, with a remark.
 *
 * @returns the contours, or `contours-incomplete` (a map with holes would read as missing data), `contours-not-wgs84`,
 * `unknown-projection`, `contours-outside-france`, `contours-too-detailed`, `contours-of-smaller-territories`,
 * or `no-rows`.
 */
export async function importContours(
  file: SourceFile,
  layers: readonly GeometryLayer[],
  context: ImportContext,
): Promise<Result<ContoursImport, ReadIssue>> {
  const filled = layers.filter(({ shapes }) => shapes.length > 0);
  const coded = codedLayerOf(filled);
  if (coded === null) return failure(readIssue('no-rows'));
  const account = new RowAccount(file.name, 'contours');
  if (layers.length > 1) {
    account.remarkOnFile({ code: 'contour-layer-chosen', column: null, value: coded.layer.name });
  }
  const areas = await areasOf(coded, { file, context, account });
  if (!areas.ok) return areas;
  const completed = await complete(areas.value, { file, context, account });
  if (!completed.ok) return completed;
  const contours = buildContourSet(completed.value, context.hierarchy);
  return success({ contours, account });
}

/** The areas of a layer in WGS84 degrees, in place. */
async function areasOf(
  { layer, property }: CodedLayer,
  { context, account }: ContourNeeds,
): Promise<Result<Areas, ReadIssue>> {
  const rows = contourRows(layer.shapes, property);
  const count = positionsOf(rows);
  if (count > MOST_POSITIONS) {
    return failure(readIssue('contours-too-detailed', { count, limit: MOST_POSITIONS }));
  }
  const degrees = await toDegrees(layer.crs, departementRows(rows));
  if (!degrees.ok) return degrees;
  const { areas: turned, remark } = degrees.value;
  const inDegrees = withDegrees(rows, turned);
  const place = createPlacing(departementRows(inDegrees), whereaboutsOf(context.communes));
  if (remark !== null) {
    account.remarkOnFile({ code: remark.code, column: null, value: remark.projection });
  }
  const areas = collectAreas(withPlaces(inDegrees, place), { property, account });
  if (!areas.ok) return areas;
  const issue = placementIssue(areas.value);
  return issue === null ? areas : failure(issue);
}

interface ContourNeeds {
  readonly file: SourceFile;
  readonly context: ImportContext;
  readonly account: RowAccount;
}

async function complete(
  areas: Areas,
  { file, context, account }: ContourNeeds,
): Promise<Result<NamedAreas, ReadIssue>> {
  const own = { fileName: file.name, source: file.name, areas };
  const missing = context.hierarchy.departement.territories
    .map((territory) => territory.code as DepartementCode)
    .filter((code) => !areas.has(code));
  if (missing.length === 0) return success(own);
  const codes = missing.join(', ');
  const completion = await completeOverseas(missing, context.loadShippedContours);
  if (completion === null) {
    return failure(readIssue('contours-incomplete', { count: missing.length, codes }));
  }
  account.remarkOnFile({ code: 'overseas-contours-completed', column: null, value: codes });
  return success({
    fileName: file.name,
    source: `${file.name} ; ${completion.source}`,
    areas: new Map([...areas, ...completion.areas]),
  });
}
