import { memoizeEach, memoizeLast } from '@/lib';
import type { FillPattern, Scene, SceneCoverageArea } from './scene';

/** Patterns that stand in place of a value. */
const ABSENCE: ReadonlySet<FillPattern> = new Set(['missing', 'suppressed']);

const EVERY = 'every member';

/**
 * The areas of remit with the members to hatch alone. Two textures that cross read as a third: where a territory has no value,
 * the one that says so wins, and the outline and the name of the team still tell who answers there. Members are départements:
 * at another level they are all hatched, unless no territory of the map has a value.
 *
 * The same areas with the same absences give the same object.
 */
export function hatchedAreas({
  level,
  fill,
  coverage,
}: Pick<Scene, 'level' | 'fill' | 'coverage'>): Scene['coverage'] {
  if (coverage === null || fill === null) return coverage;
  const bare = fill.filter(({ pattern }) => ABSENCE.has(pattern)).map(({ code }) => code);
  if (bare.length === 0) return coverage;
  if (bare.length === fill.length) return without(coverage)(EVERY);
  return level === 'departement' ? without(coverage)(bare.join(' ')) : coverage;
}

const without = memoizeEach((areas: readonly SceneCoverageArea[]) =>
  memoizeLast((codes: string): readonly SceneCoverageArea[] => {
    const bare = new Set(codes.split(' '));
    const isHatched = (code: string) => codes !== EVERY && !bare.has(code);
    return areas.map((area) => {
      const features = area.members.features.filter(({ properties }) => isHatched(properties.code));
      return { ...area, members: { ...area.members, features } };
    });
  }),
);
