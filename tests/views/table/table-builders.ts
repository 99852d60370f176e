import { buildColumn, type MeasuredValue, type ProtectedColumn } from '@/domain/measure';
import { buildTerritoryIndex, FRANCE_CODE, type RegionCode } from '@/domain/territory';
import type { TableColumn, TableRow, TableView } from '@/state';

/** A row as a test writes it: code, name, région, figure. */
export type RowSketch = readonly [code: string, name: string, region: string, value: MeasuredValue];

/** A table of one column of figures, whose id is `figure`. */
export function tableOf(sketches: readonly RowSketch[]): TableView {
  const france = buildTerritoryIndex(
    'france',
    [{ code: FRANCE_CODE, name: 'France', parentCode: null }],
    null,
  );
  const index = buildTerritoryIndex(
    'region',
    sketches.map(([code, name]) => ({ code: code as RegionCode, name, parentCode: FRANCE_CODE })),
    france,
  );
  const values = buildColumn(
    index,
    { unit: 'per-1000', provenance: [] },
    (position) => sketches[position]?.[3] ?? { status: 'missing' },
  ) as ProtectedColumn;
  const rows = index.territories.map((territory, position): TableRow => ({
    position,
    territory,
    parentName: sketches[position]?.[2] ?? '',
    paint: null,
  }));
  const column = { id: 'figure', part: 'rate', unit: 'per-1000', reference: null, values } as TableColumn;
  return {
    level: 'departement',
    study: null,
    mode: 'raw',
    referenceColumns: [],
    judgements: [],
    peerCodes: null,
    method: null,
    columns: [column],
    rows,
  };
}

/** Codes of rows, in order. */
export function codesOf(rows: readonly TableRow[]): readonly string[] {
  return rows.map(({ territory }) => territory.code);
}
