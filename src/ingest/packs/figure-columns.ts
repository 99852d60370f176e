import { known, type MeasuredValue } from '@/domain/measure';
import type { DepartementCode } from '@/domain/territory';
import { checkColumns, entryAt } from './read-pack';

/** The counts of a column of a pack by département; none where the source says nothing. */
export function countsByDepartement(
  pack: string,
  codes: readonly DepartementCode[],
  counts: readonly (number | null)[],
): ReadonlyMap<DepartementCode, MeasuredValue> {
  checkColumns(pack, codes.length, { counts });
  const byCode = new Map<DepartementCode, MeasuredValue>();
  counts.forEach((value, position) => {
    if (value !== null) byCode.set(entryAt(codes, position, 'département'), known(value));
  });
  return byCode;
}
