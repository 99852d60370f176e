import type { MeasuredValue } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { CommuneTable } from '@/domain/territory';
import type { ImportReasonCode } from '../../report/codes';
import type { LeftRow, Remark } from '../../report/row-account';
import { isSpreadsheetError, readCount, readDate, readPublic } from './cells';
import type { NeedColumns } from './columns';
import { readTerritory, type TerritoryReading } from './territory-cell';

/** What reading a row needs to know of its table. */
export interface NeedRowContext {
  readonly columns: NeedColumns;
  readonly headers: readonly string[];
  /** Name given to the source where the table names none. */
  readonly defaultSource: string;
  readonly communes: CommuneTable;
}

/** A row understood cell by cell, not yet compared with the others. */
export interface NeedRow {
  readonly territory: TerritoryReading;
  readonly source: string;
  readonly public: NeedPublic;
  readonly count: MeasuredValue;
  readonly referenceDate: string | null;
}

/** What becomes of a row taken by itself. */
export type NeedRowReading =
  { readonly outcome: 'accepted'; readonly row: NeedRow; readonly remarks: readonly Remark[] } | LeftRow;

const SKIPPED_BY_RULE: ReadonlySet<ImportReasonCode> = new Set(['total-row', 'outside-departements']);

/** Reads the cells of a row; the first cell that cannot be read decides. */
export function readNeedRow(cells: readonly string[], context: NeedRowContext): NeedRowReading {
  const { columns } = context;
  const cellAt = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim());
  const noteOn = (column: number | null, code: ImportReasonCode): Remark => ({
    code,
    column: column === null ? null : (context.headers[column] ?? null),
    value: cellAt(column),
  });
  const refuse = (column: number | null, code: ImportReasonCode): NeedRowReading => ({
    outcome: SKIPPED_BY_RULE.has(code) ? 'skipped' : 'rejected',
    remark: noteOn(column, code),
  });
  const territory = readTerritory(cellAt(columns.territory), columns.territoryKind, context.communes);
  if (!territory.ok) return refuse(columns.territory, territory.error);
  const count = readCount(cellAt(columns.count));
  if (!count.ok) return refuse(columns.count, count.error);
  const publicText = cellAt(columns.public);
  const forWhom = readPublic(publicText === '' ? 'tous' : publicText);
  if (!forWhom.ok) return refuse(columns.public, forWhom.error);
  const date = readDate(cellAt(columns.date));
  if (!date.ok) return refuse(columns.date, date.error);
  const source = cellAt(columns.source);
  const countRemark = remarkOfCount(count.value, cellAt(columns.count));
  const remarks: (Remark | null)[] = [
    territory.value.remark === null ? null : noteOn(columns.territory, territory.value.remark),
    countRemark === null ? null : noteOn(columns.count, countRemark),
    columns.public !== null && publicText === '' ? noteOn(columns.public, 'public-assumed-all') : null,
    columns.source !== null && source === '' ? noteOn(columns.source, 'source-named-after-file') : null,
  ];
  return {
    outcome: 'accepted',
    remarks: remarks.filter((remark) => remark !== null),
    row: {
      territory: territory.value,
      source: source === '' ? context.defaultSource : source,
      public: forWhom.value,
      count: count.value,
      referenceDate: date.value,
    },
  };
}

function remarkOfCount(count: MeasuredValue, cell: string): ImportReasonCode | null {
  if (count.status === 'suppressed') return 'count-suppressed-by-producer';
  if (count.status !== 'missing') return null;
  return isSpreadsheetError(cell) ? 'count-in-error' : 'count-missing';
}
