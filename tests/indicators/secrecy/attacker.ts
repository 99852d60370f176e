import { STATUS_BYTE } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import type { ProtectedByLevel } from '@/indicators';

/** What a reader can tell of a hidden count. */
export interface HiddenInterval {
  readonly level: 'france' | 'region' | 'departement';
  readonly position: number;
  readonly lower: number;
  readonly upper: number;
}

interface Bounds {
  lower: number;
  upper: number;
  readonly isHidden: boolean;
}

interface Equation {
  readonly total: Bounds;
  readonly parts: readonly Bounds[];
}

/**
 * The reader who subtracts: bounds every hidden count from the printed ones, knowing that totals are sums and that a
 * hidden count is at least 1. Interval propagation to a fixed point, exact on a tree (checked against enumeration).
 */
export function attack(shown: ProtectedByLevel, hierarchy: TerritoryHierarchy): readonly HiddenInterval[] {
  const levels = ['france', 'region', 'departement'] as const;
  const bounds = {
    france: boundsOf(shown, 'france'),
    region: boundsOf(shown, 'region'),
    departement: boundsOf(shown, 'departement'),
  };
  const equations: Equation[] = [
    ...equationsOf(bounds.france, bounds.region, hierarchy.region.parentPositions),
    ...equationsOf(bounds.region, bounds.departement, hierarchy.departement.parentPositions),
  ];
  let changed = true;
  while (changed) changed = equations.map(tighten).some(Boolean);
  return levels.flatMap((level) =>
    bounds[level].flatMap((cell, position) =>
      cell.isHidden ? [{ level, position, lower: cell.lower, upper: cell.upper }] : [],
    ),
  );
}

function boundsOf(shown: ProtectedByLevel, level: keyof ProtectedByLevel): Bounds[] {
  const column = shown[level];
  return [...column.values].map((value, position) => {
    const isHidden = column.statuses[position] === STATUS_BYTE.suppressed;
    if (isHidden) return { lower: 1, upper: Infinity, isHidden };
    const printed = Number.isNaN(value) ? 0 : value;
    return { lower: printed, upper: printed, isHidden };
  });
}

function equationsOf(totals: readonly Bounds[], parts: readonly Bounds[], parents: Int32Array): Equation[] {
  return totals.map((total, position) => ({
    total,
    parts: parts.filter((_, part) => parents[part] === position),
  }));
}

function tighten({ total, parts }: Equation): boolean {
  const sum = (of: readonly Bounds[], side: 'lower' | 'upper') =>
    of.reduce((accumulated, bounds) => accumulated + bounds[side], 0);
  let changed = narrow(total, sum(parts, 'lower'), sum(parts, 'upper'));
  for (const part of parts) {
    const others = parts.filter((other) => other !== part);
    const moved = narrow(part, total.lower - sum(others, 'upper'), total.upper - sum(others, 'lower'));
    changed = moved || changed;
  }
  return changed;
}

function narrow(bounds: Bounds, lower: number, upper: number): boolean {
  const before = [bounds.lower, bounds.upper];
  if (lower > bounds.lower) bounds.lower = lower;
  if (upper < bounds.upper) bounds.upper = upper;
  return before[0] !== bounds.lower || before[1] !== bounds.upper;
}
