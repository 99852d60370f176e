import { columnValueAt, numberOf } from '@/domain/measure';
import type { FigureLevel, TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';
import { compareWithReference } from '../interval/interval';
import type { LevelUncertainty, Stability } from './level-uncertainty';

/** The territory a rate is held against. */
export type FigureReference = 'france' | 'region';

/**
 * « Différent de la référence ? » Yes, `above` or `below`: the whole interval is. No, `not-different`: the interval
 * contains the reference, though the count is large enough to show a marked difference. `undecided`, one cannot say: it
 * contains it, and the figure is fragile.
 */
export type Verdict = 'above' | 'below' | 'not-different' | 'undecided';

/** What rates are judged with. */
export interface VerdictInputs {
  readonly result: IndicatorResult;
  readonly uncertainty: LevelUncertainty;
  readonly level: FigureLevel;
  readonly hierarchy: TerritoryHierarchy;
}

/** The references a level may be held against, the usual one first. */
export function referencesOf(level: FigureLevel): readonly FigureReference[] {
  if (level === 'france') return [];
  return level === 'departement' ? ['france', 'region'] : ['france'];
}

/**
 * Judges every rate of a level against its reference, taken as a fixed rate. `null` where either is not shown, where
 * there is no interval, and where the reference is made of the territory alone.
 */
export function judgeAgainst(
  reference: FigureReference,
  { result, uncertainty, level, hierarchy }: VerdictInputs,
): readonly (Verdict | null)[] {
  const own = result.figures[level];
  const target = result.figures[reference];
  const { parentPositions } = hierarchy[level];
  return uncertainty.stability.map((stability, position) => {
    const at = reference === 'france' ? 0 : parentPositions[position];
    const rate = at === undefined ? undefined : numberOf(columnValueAt(target.rate, at));
    if (at === undefined || rate === undefined || stability === null) return null;
    if (own.coverage.covered[position] === target.coverage.covered[at]) return null;
    const lower = numberOf(columnValueAt(uncertainty.lower, position));
    const upper = numberOf(columnValueAt(uncertainty.upper, position));
    if (lower === undefined || upper === undefined) return null;
    return verdictOf({ lower, upper, stability }, rate);
  });
}

function verdictOf(
  figure: { readonly lower: number; readonly upper: number; readonly stability: Stability },
  reference: number,
): Verdict | null {
  const comparison = compareWithReference(figure, reference);
  if (comparison === 'undefined') return null;
  if (comparison !== 'not-different') return comparison;
  return figure.stability === 'fragile' ? 'undecided' : 'not-different';
}
