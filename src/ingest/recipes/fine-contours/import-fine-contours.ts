import type { FineContours } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportContext } from '../../import-context';
import { readIssue, type ReadIssue, type SourceFile } from '../../read';
import { RowAccount } from '../../report/row-account';
import { createPlacing, whereaboutsOf, wholeCountry } from '../contours/placement';
import { toDegrees } from '../contours/projection';
import { buildMesh } from './build-mesh';
import type { FineLayer } from './fine-layer';
import { fineTerritories, type FineTerritories } from './fine-territories';
import {
  closeFineRows,
  codedAreas,
  type FineRow,
  type FineRowNeeds,
  positionsIn,
  readFineRows,
  withFineDegrees,
} from './read-fine-rows';
import { simplifyMesh } from './simplify-mesh';

/** Contours of communes or of EPCI, and the account of their file. Rows are the features, numbered from 1. */
export interface FineContoursImport {
  readonly fineContours: FineContours;
  readonly account: RowAccount;
}

/** Positions of a file beyond which reading it would fill the memory of the page. */
const MOST_POSITIONS = 12_000_000;

/** Positions the lines are drawn with at most. */
const DRAWN_POSITIONS = 500_000;

/** Territories without a contour named one by one. */
const NAMED_WITHOUT_SHAPE = 20;

/** What a file of fine contours is read with. */
export interface FineNeeds {
  readonly file: SourceFile;
  readonly context: ImportContext;
  /** How many layers the file has. */
  readonly layerCount: number;
}

/**
 * Reads the contours of communes or of EPCI: those of today's directory, some or all. Arrondissements municipaux and former
 * communes are put together into their commune. Heavy borders are simplified, each once for both its sides, and the account
 * says by how much; it also names the territories that the file leaves without a contour.
 *
 * @returns the contours, or `contours-too-detailed`, `contours-not-wgs84`, `unknown-projection`, `no-row-accepted`.
 */
export async function importFineContours(
  { layer, level, property }: FineLayer,
  { file, context, layerCount }: FineNeeds,
): Promise<Result<FineContoursImport, ReadIssue>> {
  const former = level === 'commune' ? ((await context.loadFormerCommunes?.()) ?? null) : null;
  const territories = fineTerritories(level, context.communes, former);
  const account = new RowAccount(file.name, 'contours');
  const needs: FineRowNeeds = { property, territories, account };
  const rows = readFineRows(layer.shapes, needs);
  const count = positionsIn(rows);
  if (count > MOST_POSITIONS)
    return failure(readIssue('contours-too-detailed', { count, limit: MOST_POSITIONS }));
  const degrees = await toDegrees(layer.crs, codedAreas(rows));
  if (!degrees.ok) return degrees;
  const inDegrees = withFineDegrees(rows, degrees.value.areas, needs);
  const { remark } = degrees.value;
  if (layerCount > 1) account.remarkOnFile({ code: 'fine-layer-chosen', column: null, value: layer.name });
  if (remark !== null) account.remarkOnFile({ code: remark.code, column: null, value: remark.projection });
  const placed = closeFineRows(inDegrees, placingOf(inDegrees, level, context), needs);
  if (placed.length === 0) return failure(readIssue('no-row-accepted'));
  const { mesh, toleranceMetres } = simplifyMesh(buildMesh(placed), DRAWN_POSITIONS);
  if (toleranceMetres > 0)
    account.remarkOnFile({
      code: 'contours-simplified',
      column: null,
      value: `${String(toleranceMetres)} m`,
    });
  tellWithoutShape(territories, new Set(mesh.shapes.map(({ code }) => code)), account);
  const id = `fine-contours-${fingerprint([level, mesh])}`;
  const provenance = { id, source: file.name, date: null, licence: null, status: 'user' } as const;
  return success({ fineContours: { id, name: file.name, level, mesh, provenance }, account });
}

/** An EPCI may lie across départements: it is looked for in the whole of metropolitan France. */
function placingOf(rows: readonly FineRow[], level: FineLayer['level'], { communes }: ImportContext) {
  return createPlacing(codedAreas(rows), level === 'commune' ? whereaboutsOf(communes) : wholeCountry);
}

function tellWithoutShape({ codes }: FineTerritories, drawn: ReadonlySet<string>, account: RowAccount): void {
  const without = codes.filter((code) => !drawn.has(code));
  if (without.length === 0) return;
  const named = without.slice(0, NAMED_WITHOUT_SHAPE).join(', ');
  const value = `${String(without.length)} (${named}${without.length > NAMED_WITHOUT_SHAPE ? '…' : ''})`;
  account.remarkOnFile({ code: 'territories-without-shape', column: null, value });
}
