/**
 * What the user knows of two sources of need: nobody is on both (`disjoint`), or everybody on the first is on the second
 * (`contained`). Two sources of which nothing is said overlap by an unknown number.
 */
export interface NeedOverlap {
  readonly relation: 'disjoint' | 'contained';
  readonly first: string;
  readonly second: string;
}

/**
 * The largest sets of sources of which no two share anybody, by position in `sources`: a source of which nothing is
 * declared stands alone in its set.
 */
export function disjointSets(
  sources: readonly string[],
  overlaps: readonly NeedOverlap[],
): readonly (readonly number[])[] {
  const areDisjoint = (left: number, right: number) =>
    overlaps.some(
      ({ relation, first, second }) =>
        relation === 'disjoint' &&
        ((first === sources[left] && second === sources[right]) ||
          (first === sources[right] && second === sources[left])),
    );
  const grow = (set: readonly number[], candidates: readonly number[]): readonly (readonly number[])[] =>
    candidates.length === 0
      ? [set]
      : candidates.flatMap((candidate, rank) => {
          const later = candidates.slice(rank + 1).filter((other) => areDisjoint(candidate, other));
          return grow([...set, candidate], later);
        });
  return grow(
    [],
    sources.map((_, position) => position),
  );
}

/**
 * The sources left once those contained in another are taken out, by position in `sources`.
 *
 * @param isWithin - whether the second source speaks of every département the first does, without which nothing is
 *   contained.
 */
export function outermostSources(
  sources: readonly string[],
  overlaps: readonly NeedOverlap[],
  isWithin: (first: number, second: number) => boolean,
): readonly number[] {
  const left = new Set(sources.keys());
  for (const position of sources.keys()) {
    const isContained = overlaps.some(({ relation, first, second }) => {
      const container = sources.indexOf(second);
      const isOther = container !== position && left.has(container);
      return (
        relation === 'contained' && first === sources[position] && isOther && isWithin(position, container)
      );
    });
    if (isContained) left.delete(position);
  }
  return [...left];
}
