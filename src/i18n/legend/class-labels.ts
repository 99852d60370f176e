import type { ChoroplethLegend, LegendClass } from '@/cartography';
import type { Language } from '../describe-provenance';

const MOST_DECIMALS = 6;
/** Limits that were typed or made round have no more than these. */
const ROUND_DECIMALS = 4;

/**
 * Fewest decimals that print limits as they are where they are round, and different bounds differently where they are not.
 * A class that is alone has no limit: its two ends are printed.
 */
function boundDecimals(classes: readonly LegendClass[], fewest: number, { formats }: Language): number {
  const round = roundDecimals(classes.slice(0, -1).map(({ lower }) => lower));
  if (round !== null && classes.length > 1) return round;
  const bounds = [...new Set(classes.flatMap(({ lower, upper }) => [lower, upper]))];
  let decimals = bounds.some((bound) => bound !== 0 && Math.abs(bound) < 0.1) ? 2 : fewest;
  const collide = () => new Set(bounds.map((bound) => formats.decimal(bound, decimals))).size < bounds.length;
  while (decimals < MOST_DECIMALS && collide()) decimals += 1;
  return decimals;
}

/** Decimals that print limits to the last digit; `null` when some limit is not round. */
function roundDecimals(limits: readonly number[]): number | null {
  for (let decimals = 0; decimals <= ROUND_DECIMALS; decimals += 1) {
    if (limits.every((limit) => Math.abs(limit - Number(limit.toFixed(decimals))) < 1e-9)) return decimals;
  }
  return null;
}

type LabelledClasses = Pick<ChoroplethLegend, 'classes' | 'closure'> &
  Partial<Pick<ChoroplethLegend, 'misuse'>>;

/**
 * Labels of the classes, from high to low: open at both ends, and at the precision that tells every bound apart.
 */
export function classLabels(
  { classes, closure, misuse = null }: LabelledClasses,
  language: Language,
): readonly string[] {
  const { messages, formats } = language;
  const words = messages.legend.closures[closure];
  const decimals = boundDecimals(classes, misuse === 'count-as-color' ? 0 : 1, language);
  return classes.map((bounds, rank) => {
    const lower = formats.decimal(bounds.lower, decimals);
    const upper = formats.decimal(bounds.upper, decimals);
    if (classes.length === 1) return lower === upper ? lower : messages.legend.range({ lower, upper });
    if (rank === 0) return words.above({ lower });
    if (rank === classes.length - 1) return words.upTo({ upper });
    return words.range({ lower, upper });
  });
}
