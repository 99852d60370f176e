import type { LegendClass } from '@/cartography';
import type { Language } from '../describe-provenance';

const MOST_DECIMALS = 6;

/** Fewest decimals, from one, that print different bounds differently. */
function boundDecimals(classes: readonly LegendClass[], { formats }: Language): number {
  const bounds = [...new Set(classes.flatMap(({ lower, upper }) => [lower, upper]))];
  let decimals = bounds.some((bound) => bound !== 0 && Math.abs(bound) < 0.1) ? 2 : 1;
  const collide = () => new Set(bounds.map((bound) => formats.decimal(bound, decimals))).size < bounds.length;
  while (decimals < MOST_DECIMALS && collide()) decimals += 1;
  return decimals;
}

/**
 * Labels of the classes, from high to low: open at both ends, and at the precision that tells every bound apart.
 */
export function classLabels(classes: readonly LegendClass[], language: Language): readonly string[] {
  const { messages, formats } = language;
  const decimals = boundDecimals(classes, language);
  return classes.map((bounds, rank) => {
    const lower = formats.decimal(bounds.lower, decimals);
    const upper = formats.decimal(bounds.upper, decimals);
    if (classes.length === 1) return lower === upper ? lower : messages.legend.range({ lower, upper });
    if (rank === 0) return messages.legend.above({ lower });
    if (rank === classes.length - 1) return messages.legend.upTo({ upper });
    return messages.legend.range({ lower, upper });
  });
}
