import { type DepartementCode, normaliseDepartementCode } from '@/domain/territory';
import type { Shape } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import type { Remark, RowAccount } from '../../report/row-account';
import { codeTextOf } from './contour-code';
import { type Area, areaOf } from './geometry';
import { isInPlace } from './placement';
import { crossesItself } from './self-crossing';

/** A shape of the file as a row: what it says its code is, and the area it covers. */
export interface ContourRow {
  /** Rank of the shape in its layer, from 1. */
  readonly row: number;
  readonly text: string | null;
  readonly code: ReturnType<typeof normaliseDepartementCode> | null;
  readonly area: Area | null;
}

/** Reads the shapes of a layer as rows. */
export function contourRows(shapes: readonly Shape[], property: string): readonly ContourRow[] {
  return shapes.map((shape, position) => {
    const text = codeTextOf(shape, property);
    return {
      row: position + 1,
      text,
      code: text === null ? null : normaliseDepartementCode(text),
      area: areaOf(shape.geometry),
    };
  });
}

/** The areas of the rows that name a département: those whose coordinates matter. */
export function areasOfDepartements(rows: readonly ContourRow[]): readonly Area[] {
  return rows.flatMap(({ code, area }) => (code?.ok === true && area !== null ? [area] : []));
}

/** Closes each row in the account, and keeps the area of each département: the first one, when there are several. */
export function collectAreas(
  rows: readonly ContourRow[],
  property: string,
  account: RowAccount,
): ReadonlyMap<DepartementCode, Area> {
  const areas = new Map<DepartementCode, Area>();
  for (const { row, text, code, area } of rows) {
    const note = (reason: ImportReasonCode): Remark => ({
      code: reason,
      column: property,
      value: text ?? '',
    });
    if (code === null) account.reject(row, note('shape-without-code'));
    else if (!code.ok && code.error === 'outside-departements') account.skip(row, note(code.error));
    else if (!code.ok) account.reject(row, note('unknown-departement'));
    else if (area === null) account.reject(row, note('shape-not-an-area'));
    else if (areas.has(code.value.code)) account.reject(row, note('duplicate-shape'));
    else {
      areas.set(code.value.code, area);
      const reasons: ImportReasonCode[] = [];
      if (code.value.repair === 'lost-zero') reasons.push('lost-zero-repaired');
      if (!isInPlace(code.value.code, area)) reasons.push('shape-outside-territory');
      if (crossesItself(area)) reasons.push('shape-crosses-itself');
      account.accept(row, reasons.map(note));
    }
  }
  return areas;
}
