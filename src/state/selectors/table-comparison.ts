import type { ProtectedColumn } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import {
  hasUncertainty,
  type IndicatorResult,
  type LevelComparison,
  type LevelUncertainty,
  type ReferenceSet,
} from '@/indicators';
import type { FigureMode } from '@/project';
import type { ReferenceName } from './references';
import type { JudgementColumn, ReferenceColumn, TableColumn } from './table-view';

/** The chosen indicator held against the reference in force. */
interface Compared {
  readonly chosen: IndicatorResult;
  readonly mode: FigureMode;
  readonly comparison: LevelComparison;
  readonly reference: ReferenceName;
}

/** How the rates of the chosen indicator stand to the reference. */
export function differencesOf({ chosen, comparison, reference }: Compared): readonly TableColumn[] {
  return (['difference', 'relative'] as const).map((part) => ({
    id: `${chosen.definition.id}.${part}`,
    result: chosen,
    part,
    unit: comparison[part].unit,
    reference,
    values: comparison[part],
    france: null,
  }));
}

/** The rate of the reference of each territory and, where intervals are shown, the ends of its own. */
export function referenceColumnsOf({
  chosen,
  mode,
  comparison,
  reference,
}: Compared): readonly ReferenceColumn[] {
  const { referenceRate: rate, referenceLower: lower, referenceUpper: upper } = comparison;
  const parts: Partial<Record<ReferenceColumn['part'], ProtectedColumn>> =
    mode === 'interval' ? { rate, lower, upper } : { rate };
  return (['rate', 'lower', 'upper'] as const).flatMap((part): ReferenceColumn[] => {
    const values = parts[part];
    const id = `${chosen.definition.id}.reference.${part}`;
    return values === undefined ? [] : [{ id, result: chosen, part, reference, values }];
  });
}

/** Whether each rate differs from the reference and, where intervals are shown, whether it is fragile. */
export function judgementsOf(
  { chosen, mode, comparison, reference }: Compared,
  uncertainty: LevelUncertainty | null,
): readonly JudgementColumn[] {
  const { id } = chosen.definition;
  const difference = { kind: 'difference', reference, values: comparison.judgements } as const;
  const judgements: JudgementColumn[] = [{ id: `${id}.significance`, result: chosen, ...difference }];
  if (mode === 'interval' && uncertainty !== null && hasUncertainty(chosen.definition))
    judgements.push({
      id: `${id}.stability`,
      result: chosen,
      kind: 'stability',
      values: uncertainty.stability,
    });
  return judgements;
}

/** Codes of the territories that each one is held against, between spaces. */
export function codesOf(
  hierarchy: TerritoryHierarchy,
  sets: readonly (ReferenceSet | null)[],
): readonly string[] {
  return sets.map((set) => {
    if (set === null) return '';
    const { territories } = hierarchy[set.level];
    return set.positions.map((position) => territories[position]?.code).join(' ');
  });
}
