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

const BY_LEVEL: Readonly<Record<FigureLevel, readonly FigureReference[]>> = {
  france: [],
  region: ['france', 'peers', 'study', 'custom'],
  departement: FIGURE_REFERENCES,
  epci: ['france', 'study', 'custom'],
  commune: ['france', 'region', 'study', 'custom'],
  custom: ['france', 'study', 'custom'],
};

/**
 * The references that a level may have, in the order they are offered. A région has no région above it; an EPCI or a custom
 * territory may lie in two; comparable territories are looked for among régions and départements, whose ages are known.
 */
export function referencesOf(level: FigureLevel): readonly FigureReference[] {
  return BY_LEVEL[level];
}

/** France or the région of each territory of a level, by position; `null` where it has none. */
export function enclosingSets(
  reference: EnclosingReference,
  level: MappedLevel,
  hierarchy: TerritoryHierarchy,
): readonly (ReferenceSet | null)[] {
  const { territories, parentPositions } = hierarchy[level];
  if (reference === 'france') return sameForAll({ level: 'france', positions: [0] }, territories.length);
  const sets = hierarchy.region.territories.map((_, position): ReferenceSet => ({
    level: 'region',
    positions: [position],
  }));
  return territories.map((_, position) => {
    const above = parentPositions[position] ?? -1;
    const parent = level === 'departement' ? above : regionAbove(hierarchy, level, above);
    return sets[parent] ?? null;
  });
}

function regionAbove({ departement }: TerritoryHierarchy, level: MappedLevel, parent: number): number {
  return level === 'commune' ? (departement.parentPositions[parent] ?? -1) : -1;
}

/** One set for every territory of a level. */
export function sameForAll(set: ReferenceSet | null, count: number): readonly (ReferenceSet | null)[] {
  return Array.from({ length: count }, () => set);
}
