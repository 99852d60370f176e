import type { DepartementCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { readIssue, type ReadIssue } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import type { Remark, RowAccount } from '../../report/row-account';
import { type ContourRow, departementRows, type DepartementRow } from './contour-rows';
import type { Area } from './geometry';
import { GrowingArea } from './part-relation';
import { crossesItself } from './self-crossing';

/** Polygons of one département compared with one another before a file is one of smaller territories. */
const MOST_POLYGONS = 5_000;

/** A repair that moves no border nor surface, told once for the whole file. */
const HARMLESS: ImportReasonCode = 'shape-outline-repaired';

/** What rows are closed with: the property codes come from, and the account of the file. */
export interface CollectNeeds {
  readonly property: string;
  readonly account: RowAccount;
}

/**
 * Closes each row in the account, and gives the area of each département. Several contours of one are put side by side,
 * with a remark; one that covers what is there is refused. Outlines repaired without moving a border are told in one
 * remark on the file, which counts and names them.
 *
 * @returns the areas, or `contours-of-smaller-territories` when more contours touch another of their département than
 * there are départements.
 */
export function collectAreas(
  rows: readonly ContourRow[],
  { property, account }: CollectNeeds,
): Result<ReadonlyMap<DepartementCode, Area>, ReadIssue> {
  const areas = new Map<DepartementCode, GrowingArea>();
  const most = new Set(departementRows(rows).map(({ code }) => code)).size;
  const tidied: string[] = [];
  let touching = 0;
  const note = ({ text }: ContourRow, code: ImportReasonCode): Remark => ({
    code,
    column: property,
    value: text,
  });
  for (const row of rows) {
    if (row.kind === 'left') {
      account.leave(row.row, { outcome: row.outcome, remark: note(row, row.reason) });
      continue;
    }
    const { touches, refused, remarks } = addRow(areas, row);
    if (touches) touching += 1;
    const isTooFine = touching > most || (areas.get(row.code)?.size ?? 0) > MOST_POLYGONS;
    if (isTooFine) return failure(readIssue('contours-of-smaller-territories', { count: touching }));
    if (refused) {
      account.reject(row.row, note(row, 'duplicate-shape'));
      continue;
    }
    if (remarks.includes(HARMLESS)) tidied.push(row.text);
    const telling = remarks.filter((code) => code !== HARMLESS);
    account.accept(
      row.row,
      telling.map((code) => note(row, code)),
    );
  }
  if (tidied.length > 0) {
    const value = `${String(tidied.length)} (${tidied.join(', ')})`;
    account.remarkOnFile({ code: HARMLESS, column: property, value });
  }
  return success(new Map([...areas].map(([code, { area }]) => [code, area])));
}

interface AddedRow {
  /** Whether the row touches or covers another contour of its département. */
  readonly touches: boolean;
  readonly refused: boolean;
  readonly remarks: readonly ImportReasonCode[];
}

function addRow(areas: Map<DepartementCode, GrowingArea>, { code, area, remarks }: DepartementRow): AddedRow {
  const known = areas.get(code);
  const relation = known?.relationTo(area);
  if (relation === 'overlapping') return { touches: true, refused: true, remarks: [] };
  if (known === undefined) areas.set(code, new GrowingArea(area));
  else known.add(area);
  const own: readonly ImportReasonCode[] = crossesItself(area)
    ? [...remarks, 'shape-crosses-itself']
    : remarks;
  return {
    touches: relation === 'neighbours',
    refused: false,
    remarks: relation === undefined ? own : [...own, 'shape-parts-merged'],
  };
}
