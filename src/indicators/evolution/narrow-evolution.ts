import { narrowColumn, narrowResult } from '../narrowing';
import type { FigureLevel } from '@/domain/territory';
import type { LevelEvolution } from './level-evolution';

/** The evolution of a part of the territories of its level, in the order of the positions. */
export function narrowEvolution(
  evolution: LevelEvolution,
  level: FigureLevel,
  positions: readonly number[],
): LevelEvolution {
  const part = { level, positions };
  const narrow = (column: LevelEvolution['difference']) => narrowColumn(column, positions);
  return {
    ...evolution,
    before: narrowResult(evolution.before, part),
    after: narrowResult(evolution.after, part),
    difference: narrow(evolution.difference),
    relative: narrow(evolution.relative),
    relativeLower: narrow(evolution.relativeLower),
    relativeUpper: narrow(evolution.relativeUpper),
    pValues: Float64Array.from(positions, (position) => evolution.pValues[position] ?? Number.NaN),
    judgements: positions.flatMap((position) => evolution.judgements[position] ?? []),
    territoryBreaks: positions.map((position) => evolution.territoryBreaks[position] ?? []),
  };
}
