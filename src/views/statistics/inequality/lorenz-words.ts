import type { LorenzCurve } from '@/analysis/inequality';
import type { Formats } from '@/i18n';
import type { StatisticsWords } from '@/i18n/statistics';
import type { LorenzChart } from './draw-lorenz';

/** How a Lorenz chart is written. */
export function lorenzWords({ inequality }: StatisticsWords, formats: Formats): LorenzChart['words'] {
  return { ...inequality.lorenz, writeShare: (share) => formats.percent(share) };
}

/** Share of the total held by the part of the population where rates are lowest, between points of the curve. */
export function bottomShare({ population, values }: LorenzCurve, part: number): number {
  const next = population.findIndex((share) => share >= part);
  const [from, to] = [population[next - 1] ?? 0, population[next] ?? 1];
  const [below, above] = [values[next - 1] ?? 0, values[next] ?? 1];
  return to === from ? above : below + ((above - below) * (part - from)) / (to - from);
}
