import {
  type ContourCollection,
  type ContourSet,
  type DepartementCode,
  normaliseDepartementCode,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import { type ImportHooks, readIssue, type ReadIssue, readJson, type SourceFile } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { RowAccount } from '../../report/row-account';
import { codePropertyOf, codeTextOf } from './contour-code';
import { type Area, areaOf, geometryOf, isInDegrees } from './geometry';
import { type Shape, shapesOf } from './shapes';

/** Contours and the account of their file. Rows are the features, numbered from 1. */
export interface ContoursImport {
  readonly contours: ContourSet;
  readonly account: RowAccount;
}

type Areas = ReadonlyMap<DepartementCode, Area>;

/**
 * Reads contours of the départements, GeoJSON or TopoJSON in WGS84. Names come from the directory, not from the file;
 * régions are the polygons of their départements put side by side.
 *
 * @returns the contours, or `contours-not-wgs84`, `contours-incomplete` (a map with holes would read as missing data),
 * `no-rows`, or a reading issue.
 */
export async function importContours(
  file: SourceFile,
  hierarchy: TerritoryHierarchy,
  hooks: ImportHooks,
): Promise<Result<ContoursImport, ReadIssue>> {
  const shapes = await readShapes(file, hooks);
  if (!shapes.ok) return shapes;
  if (shapes.value.length === 0) return failure(readIssue('no-rows'));
  const account = new RowAccount(file.name, 'contours');
  const areas = collectAreas(shapes.value, account);
  if (![...areas.values()].every(isInDegrees)) return failure(readIssue('contours-not-wgs84'));
  const missing = hierarchy.departement.territories
    .map((territory) => territory.code as DepartementCode)
    .filter((code) => !areas.has(code));
  if (missing.length > 0) {
    return failure(readIssue('contours-incomplete', { count: missing.length, codes: missing.join(', ') }));
  }
  return success({ contours: buildContourSet(file.name, areas, hierarchy), account });
}

async function readShapes(
  file: SourceFile,
  hooks: ImportHooks,
): Promise<Result<readonly Shape[], ReadIssue>> {
  const document: Record<string, unknown> = {};
  const reading = await readJson(file, { phase: 'reading', hooks }, (part) => {
    if (part.kind === 'member') document[part.key] = part.value;
    else if (part.rank === 1) document[part.key] = [part.value];
    else (document[part.key] as unknown[]).push(part.value);
    return 'continue';
  });
  return reading.ok ? shapesOf(document) : reading;
}

function collectAreas(shapes: readonly Shape[], account: RowAccount): Areas {
  const property = codePropertyOf(shapes) ?? 'code';
  const areas = new Map<DepartementCode, Area>();
  shapes.forEach((shape, position) => {
    const row = position + 1;
    const text = codeTextOf(shape, property);
    const note = (code: ImportReasonCode) => ({ code, column: property, value: text ?? '' });
    if (text === null) return account.reject(row, note('shape-without-code'));
    const code = normaliseDepartementCode(text);
    if (!code.ok && code.error === 'outside-departements') return account.skip(row, note(code.error));
    if (!code.ok) return account.reject(row, note('unknown-departement'));
    const area = areaOf(shape.geometry);
    if (area === null) return account.reject(row, note('shape-not-an-area'));
    if (areas.has(code.value.code)) return account.reject(row, note('duplicate-shape'));
    areas.set(code.value.code, area);
    return account.accept(row, code.value.repair === 'lost-zero' ? [note('lost-zero-repaired')] : []);
  });
  return areas;
}

function buildContourSet(fileName: string, areas: Areas, hierarchy: TerritoryHierarchy): ContourSet {
  const byRegion = new Map<string, Area>();
  for (const [code, area] of areas) {
    const position = hierarchy.departement.positionOf(code);
    if (position === undefined) continue;
    const regionCode = territoryAt(hierarchy.departement, position).parentCode;
    if (regionCode !== null) byRegion.set(regionCode, [...(byRegion.get(regionCode) ?? []), ...area]);
  }
  const id = `contours-${fingerprint(areas)}`;
  return {
    id,
    name: fileName,
    byLevel: {
      region: toCollection(byRegion, hierarchy, 'region'),
      departement: toCollection(areas, hierarchy, 'departement'),
    },
    provenance: { id, source: fileName, date: null, licence: null, status: 'user' },
  };
}

function toCollection(
  areas: ReadonlyMap<string, Area>,
  hierarchy: TerritoryHierarchy,
  level: 'region' | 'departement',
): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: hierarchy[level].territories.flatMap(({ code, name }) => {
      const area = areas.get(code);
      return area === undefined
        ? []
        : [{ type: 'Feature' as const, properties: { code, name }, geometry: geometryOf(area) }];
    }),
  };
}
