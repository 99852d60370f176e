import type { AgeStructureTable, CountedSex } from '@/domain/population';
import { sumOf } from '@/lib/descriptive-statistics';

/** The ages of some départements together. */
export interface AgeStructure {
  /** People of all ages. */
  readonly people: number;
  /** People of a sex by age, and what share of the people of all ages and of both sexes they are. */
  readonly bySex: Readonly<
    Partial<Record<CountedSex, readonly { readonly people: number; readonly share: number }[]>>
  >;
}

/**
 * Adds up the ages of some départements: share of an age = people of that age ÷ people of all ages and of both sexes.
 *
 * @param positions - in the index of the table, each once.
 * @returns `null` when there is nobody, or when the table lacks a figure of one of them: nothing is guessed of it.
 */
export function structureOf(
  { counts }: Pick<AgeStructureTable, 'counts'>,
  positions: readonly number[],
): AgeStructure | null {
  const sums = Object.entries(counts).map(
    ([sex, columns]) =>
      [sex, columns.map((column) => sumOf(positions.map((at) => column[at] ?? Number.NaN)))] as const,
  );
  const people = sumOf(sums.flatMap(([, byAge]) => byAge));
  if (!(people > 0)) return null;
  return {
    people,
    bySex: Object.fromEntries(
      sums.map(([sex, byAge]) => [sex, byAge.map((count) => ({ people: count, share: count / people }))]),
    ),
  };
}
