import type { FigureLevel, MappedLevel, TerritoryHierarchy } from '@/domain/territory';

/**
 * What a rate is held against: the country, the région, comparable territories, the départements that are studied, or a
 * set that the user made.
 */
export const FIGURE_REFERENCES = ['france', 'region', 'peers', 'study', 'custom'] as const;

/** One of {@link FIGURE_REFERENCES}. */
export type FigureReference = (typeof FIGURE_REFERENCES)[number];

/** The territories a reference is made of; those of one level never overlap. */
export interface ReferenceSet {
  readonly level: FigureLevel;
  readonly positions: readonly number[];
}

/** The references that the directory alone tells. */
export type EnclosingReference = Extract<FigureReference, 'france' | 'region'>;

/** The references that a level may have, in the order they are offered: a région has no région above it. */
export function referencesOf(level: FigureLevel): readonly FigureReference[] {
  if (level === 'france') return [];
  return FIGURE_REFERENCES.filter((reference) => level === 'departement' || reference !== 'region');
}

/** France or the région of each territory of a level, by position; `null` where it has none. */
export function enclosingSets(
  reference: EnclosingReference,
  level: MappedLevel,
  hierarchy: TerritoryHierarchy,
): readonly (ReferenceSet | null)[] {
  const { territories, parentPositions } = hierarchy[level];
  if (reference === 'france') return sameForAll({ level: 'france', positions: [0] }, territories.length);
  return territories.map((_, position) => {
    const parent = level === 'departement' ? (parentPositions[position] ?? -1) : -1;
    return parent < 0 ? null : { level: 'region', positions: [parent] };
  });
}

/** One set for every territory of a level. */
export function sameForAll(set: ReferenceSet | null, count: number): readonly (ReferenceSet | null)[] {
  return Array.from({ length: count }, () => set);
}
