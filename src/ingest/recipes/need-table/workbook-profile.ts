import { failure, success, type Result } from '@/lib';
import { readIssue, type ReadIssue, type Sheet, type WorkbookFormat } from '../../read';
import { needTableLayout, type NeedTableLayout, type NeedTableProfile } from './table-profile';

interface NeedSheet {
  readonly name: string;
  readonly layout: NeedTableLayout;
}

/**
 * Finds the need table of a workbook from the first rows of its sheets: the first sheet with a row that names a
 * territory and a count.
 *
 * @returns the layout, `missing-column` when no sheet has both but one has either, or `workbook-without-need-table`.
 */
export function profileNeedWorkbook(
  sheets: readonly Sheet[],
  format: WorkbookFormat,
): Result<NeedTableProfile, ReadIssue> {
  const found: NeedSheet[] = [];
  let missing: ReadIssue | null = null;
  for (const { name, rows } of sheets) {
    const layout = needTableLayout(rows.map((cells, rank) => ({ cells, line: rank + 1 })));
    if (layout.ok) found.push({ name, layout: layout.value });
    else missing ??= layout.error;
  }
  const [first, ...others] = found;
  if (first === undefined) return failure(missing ?? withoutTable(sheets));
  const medium = { kind: 'workbook', format, sheet: first.name, otherTables: others.length > 0 } as const;
  return success({ ...first.layout, medium });
}

function withoutTable(sheets: readonly Sheet[]): ReadIssue {
  const names = sheets.map(({ name }) => name).join(', ');
  return readIssue('workbook-without-need-table', { count: sheets.length, sheets: names });
}
