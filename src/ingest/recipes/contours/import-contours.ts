import type { ContourSet, DepartementCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import { type ImportHooks, readIssue, type ReadIssue, type SourceFile } from '../../read';
import { RowAccount } from '../../report/row-account';
import { buildContourSet, type NamedAreas } from './build-contour-set';
import { codedLayerOf, type CodedLayer } from './contour-code';
import { areasOfDepartements, collectAreas, type ContourRow, contourRows } from './contour-rows';
import { type Area, isInDegrees, mapPositions } from './geometry';
import { completeOverseas } from './overseas-completion';
import { placementIssue } from './placement';
import { reprojectionOf } from './projection';
import { readLayers } from './read-layers';

/** Contours and the account of their file. Rows are the features, numbered from 1. */
export interface ContoursImport {
  readonly contours: ContourSet;
  readonly account: RowAccount;
}

type Areas = ReadonlyMap<DepartementCode, Area>;

/**
 * Reads contours of the départements from any of the usual geometry formats, whatever their projection. Names come from
 * the directory, not from the file; régions are the polygons of their départements put side by side. A file of
 * metropolitan France is completed overseas by the contours of the application, with a remark.
 *
 * @returns the contours, or `contours-incomplete` (a map with holes would read as missing data), `contours-not-wgs84`,
 * `unknown-projection`, `contours-axes-swapped`, `contours-outside-france`, `no-rows`, or a reading issue.
 */
export async function importContours(
  file: SourceFile,
  context: ImportContext,
  hooks: ImportHooks,
): Promise<Result<ContoursImport, ReadIssue>> {
  const layers = await readLayers(file, context, hooks);
  if (!layers.ok) return layers;
  const coded = codedLayerOf(layers.value.filter(({ shapes }) => shapes.length > 0));
  if (coded === null) return failure(readIssue('no-rows'));
  const account = new RowAccount(file.name, 'contours');
  const rows = await rowsInDegrees(coded, account);
  if (!rows.ok) return rows;
  const areas = collectAreas(rows.value, coded.property, account);
  const issue = placementIssue(areas);
  if (issue !== null) return failure(issue);
  const completed = await complete(areas, { file, context, account });
  if (!completed.ok) return completed;
  const contours = buildContourSet(completed.value, context.hierarchy);
  return success({ contours, account });
}

/** The rows of a layer, their areas in WGS84 degrees. */
async function rowsInDegrees(
  { layer, property }: CodedLayer,
  account: RowAccount,
): Promise<Result<readonly ContourRow[], ReadIssue>> {
  const rows = contourRows(layer.shapes, property);
  const reprojection = await reprojectionOf(layer.crs, areasOfDepartements(rows));
  if (!reprojection.ok) return reprojection;
  if (reprojection.value === null) return success(rows);
  const { toDegrees, remark } = reprojection.value;
  const turned = rows.map(({ area, ...row }) => ({ ...row, area: area && mapPositions(area, toDegrees) }));
  if (!areasOfDepartements(turned).every(isInDegrees)) return failure(readIssue('contours-not-wgs84'));
  account.remarkOnFile({ code: remark.code, column: null, value: remark.projection });
  return success(turned);
}

interface CompletionNeeds {
  readonly file: SourceFile;
  readonly context: ImportContext;
  readonly account: RowAccount;
}

async function complete(
  areas: Areas,
  { file, context, account }: CompletionNeeds,
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
