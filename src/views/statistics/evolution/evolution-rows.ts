import { type MappedLevel, type Territory, territoryAt } from '@/domain/territory';
import type { EvolutionWords } from '@/i18n/evolution';
import type { Language } from '@/i18n';
import type { LevelEvolution } from '@/indicators/evolution';
import { type ChangeWords, describeChange } from '../../evolution';

/** A territory as a row of the evolution table. */
export interface EvolutionRow {
  readonly position: number;
  readonly territory: Territory;
  readonly change: ChangeWords;
  /** As numbers, to sort and to export; `NaN` where there is none. */
  readonly difference: number;
  readonly relative: number;
}

/** What the rows may be sorted by. */
export type EvolutionSort = 'territory' | 'difference' | 'relative';

/** The territories of a level at two dates, in the order asked for; those without a figure come last. */
export function evolutionRows(
  evolution: LevelEvolution,
  level: MappedLevel,
  words: { readonly words: EvolutionWords; readonly language: Language },
): readonly EvolutionRow[] {
  const { index } = evolution.difference;
  return index.territories.map((_, position) => ({
    position,
    territory: territoryAt(index, position),
    change: describeChange(evolution, { level, position }, words),
    difference: evolution.difference.values[position] ?? Number.NaN,
    relative: evolution.relative.values[position] ?? Number.NaN,
  }));
}

/** Sorts rows: by name, or from the largest figure to the smallest. */
export function sortEvolution(rows: readonly EvolutionRow[], by: EvolutionSort): readonly EvolutionRow[] {
  if (by === 'territory') return rows;
  const rank = (row: EvolutionRow) => (Number.isNaN(row[by]) ? Number.NEGATIVE_INFINITY : row[by]);
  return rows.toSorted((left, right) => {
    const difference = rank(right) - rank(left);
    return Number.isNaN(difference) ? 0 : difference;
  });
}
