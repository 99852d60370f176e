import * as v from 'valibot';
import { known, type MeasuredValue } from '@/domain/measure';
import type { UndividedCount } from '@/domain/population';
import type { DepartementCode } from '@/domain/territory';
import { DEPARTEMENT_CODE } from './pack-schemas';
import { checkColumns, entryAt } from './read-pack';

/** Counts that a source gives for several départements together. */
export const UNDIVIDED = v.exactOptional(
  v.array(v.object({ departements: v.array(DEPARTEMENT_CODE), count: v.number() })),
);

/** The counts of départements together of a series; nothing where the source counts each. */
export function countedTogether(undivided: v.InferOutput<typeof UNDIVIDED> | undefined): {
  readonly undivided?: readonly UndividedCount[];
} {
  if (undivided === undefined) return {};
  return { undivided: undivided.map(({ departements, count }) => ({ departements, count: known(count) })) };
}

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
