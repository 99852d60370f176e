import { columnValueAt, NOT_APPLICABLE, type ProtectedColumn } from '@/domain/measure';
import { territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import { type Language, referenceLabel, referenceNotes } from '@/i18n';
import {
  compareLevel,
  type IndicatorResult,
  type LevelComparison,
  type LevelUncertainty,
} from '@/indicators';
import type { ComparisonPlan } from './choose-reference';
import type { ReportedComparison, ReportedReference } from './indicator-report';
import { reportValue } from './report-territory';

/** What the territories of a report are held against, in codes and in words. */
export function reportReference(plan: ComparisonPlan, { messages }: Language): ReportedReference {
  const { reference, name, test, peerRule } = plan;
  const { label, explanation } = messages.comparison.tests[test];
  return {
    reference,
    name,
    text: [`${referenceLabel(plan, messages)}.`, ...referenceNotes(plan, messages)].join(' '),
    test,
    testText: `${label}. ${explanation}`,
    peerRule: reference === 'peers' ? peerRule : null,
  };
}

/** An indicator held against its references. */
export function compareWith(
  plan: ComparisonPlan,
  result: IndicatorResult,
  {
    hierarchy,
    uncertainty,
  }: { readonly hierarchy: TerritoryHierarchy; readonly uncertainty: LevelUncertainty | null },
): LevelComparison {
  const { level, sets: references, test } = plan;
  return compareLevel({ result, uncertainty, level, hierarchy, references, test });
}

/** How the territory at a position stands to its reference: what may be shown of it, and nothing else. */
export function reportComparison(
  { sets }: ComparisonPlan,
  { hierarchy, comparison }: { readonly hierarchy: TerritoryHierarchy; readonly comparison: LevelComparison },
  position: number,
): ReportedComparison {
  const set = sets[position] ?? null;
  const figure = comparison.references[position] ?? null;
  const { verdict, silence } = comparison.judgements[position] ?? { verdict: null, silence: 'no-reference' };
  const at = (column: ProtectedColumn) => reportValue(columnValueAt(column, position));
  return {
    codes: set === null ? [] : set.positions.map((member) => territoryAt(hierarchy[set.level], member).code),
    counted: figure?.counted ?? 0,
    value: reportValue(figure?.rate ?? NOT_APPLICABLE),
    valueLower: reportValue(figure?.lower ?? NOT_APPLICABLE),
    valueUpper: reportValue(figure?.upper ?? NOT_APPLICABLE),
    numerator: reportValue(figure?.numerator ?? NOT_APPLICABLE),
    denominator: reportValue(figure?.denominator ?? NOT_APPLICABLE),
    difference: at(comparison.difference),
    percent: at(comparison.relative),
    percentLower: at(comparison.relativeLower),
    percentUpper: at(comparison.relativeUpper),
    significance: verdict,
    silence,
  };
}
