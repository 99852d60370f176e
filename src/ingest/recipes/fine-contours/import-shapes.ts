import type { ContourSet, FineContours } from '@/domain/territory';
import { type Result, success } from '@/lib';
import type { ImportContext } from '../../import-context';
import { type ImportHooks, readGeometry, type ReadIssue, type SourceFile } from '../../read';
import type { RowAccount } from '../../report/row-account';
import { importContours } from '../contours/import-contours';
import { fineLayerOf } from './fine-layer';
import { importFineContours } from './import-fine-contours';

/** What a file of shapes draws, and its account. */
export interface ShapesImport {
  readonly drawn:
    | { readonly of: 'departement'; readonly contours: ContourSet }
    | { readonly of: FineContours['level']; readonly contours: FineContours };
  readonly account: RowAccount;
}

/**
 * Reads the contours of a file in any of the usual geometry formats: those of communes where a layer names communes, of EPCI
 * where one names EPCI, else those of the départements.
 *
 * @returns the contours, or what {@link importContours} and {@link importFineContours} answer, or a reading issue.
 */
export async function importShapes(
  file: SourceFile,
  context: ImportContext,
  hooks: ImportHooks,
): Promise<Result<ShapesImport, ReadIssue>> {
  const sqliteWasmUrl = context.sqliteWasmUrl ?? null;
  const layers = await readGeometry(file, { phase: 'reading', hooks, sqliteWasmUrl });
  if (!layers.ok) return layers;
  const fine = fineLayerOf(layers.value, context.communes);
  if (fine === null) {
    const imported = await importContours(file, layers.value, context);
    if (!imported.ok) return imported;
    const { contours, account } = imported.value;
    return success({ drawn: { of: 'departement', contours }, account });
  }
  const imported = await importFineContours(fine, { file, context, layerCount: layers.value.length });
  if (!imported.ok) return imported;
  const { fineContours, account } = imported.value;
  return success({ drawn: { of: fine.level, contours: fineContours }, account });
}
