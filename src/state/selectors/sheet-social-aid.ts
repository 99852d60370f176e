import { known, MISSING } from '@/domain/measure';
import type { SocialAidMeasure, SocialAidSeries } from '@/domain/population';
import { type Territory, territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import { latestSeries } from '@/indicators';
import { departementCodeAt } from './sheet-place';
import type { SocialAidLine } from './sheet-view';

const SOCIAL_AID = ['aah', 'pch', 'pch-under-20'] as const satisfies readonly SocialAidMeasure[];

/** Départements put together. */
interface Departements {
  readonly hierarchy: TerritoryHierarchy;
  readonly positions: readonly number[];
}

/** Recipients of each social aid in départements put together, at the last year of each. */
export function socialAidOf(
  series: readonly SocialAidSeries[],
  departements: Departements,
): readonly SocialAidLine[] {
  return SOCIAL_AID.map((measure) => socialAidLine(measure, latestSeries(series, measure), departements));
}

function socialAidLine(
  measure: SocialAidMeasure,
  series: SocialAidSeries | undefined,
  { hierarchy, positions }: Departements,
): SocialAidLine {
  const codes = positions.map((position) => departementCodeAt(hierarchy, position));
  const groups = series?.undivided ?? [];
  const whole = groups.filter(({ departements }) => departements.every((code) => codes.includes(code)));
  const inWhole = new Set(whole.flatMap(({ departements }) => departements));
  const values = [
    ...whole.map(({ count }) => count),
    ...codes.filter((code) => !inWhole.has(code)).map((code) => series?.counts.get(code) ?? MISSING),
  ];
  const numbers = values.flatMap((value) => (value.status === 'known' ? [value.value] : []));
  const complete = numbers.length === values.length;
  const isWithOthers = groups.some(
    (group) => !whole.includes(group) && group.departements.some((code) => codes.includes(code)),
  );
  return {
    measure,
    year: series?.year ?? null,
    count: complete ? known(numbers.reduce((sum, count) => sum + count, 0)) : MISSING,
    countedWith: isWithOthers ? regionOf(hierarchy, positions) : null,
    provenance: series?.provenance ?? null,
  };
}

function regionOf(
  { region, departement }: TerritoryHierarchy,
  [first = -1]: readonly number[],
): Territory | null {
  const parent = departement.parentPositions[first] ?? -1;
  return parent < 0 ? null : territoryAt(region, parent);
}
