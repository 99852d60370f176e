import { buildColumn, MISSING, type MeasureColumn, type MeasuredValue } from '@/domain/measure';
import type { SocialAidMeasure, SocialAidSeries } from '@/domain/population';
import type { TerritoryIndex } from '@/domain/territory';

/** The latest series of a measure, or `undefined` when there is none. */
export function latestSeries(
  series: readonly SocialAidSeries[],
  measure: SocialAidMeasure,
): SocialAidSeries | undefined {
  let latest: SocialAidSeries | undefined;
  for (const candidate of series) {
    if (candidate.measure !== measure) continue;
    if (latest === undefined || candidate.year > latest.year) latest = candidate;
  }
  return latest;
}

/** People helped by département; missing where the series says nothing or there is no series. */
export function countSocialAid(series: SocialAidSeries | undefined, index: TerritoryIndex): MeasureColumn {
  const counts: ReadonlyMap<string, MeasuredValue> = series?.counts ?? new Map();
  const provenance = series === undefined ? [] : [series.provenance];
  return buildColumn(index, { unit: 'people', provenance }, (position) => {
    const code = index.territories[position]?.code;
    return (code === undefined ? undefined : counts.get(code)) ?? MISSING;
  });
}
