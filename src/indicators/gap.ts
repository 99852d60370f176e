import {
  columnValueAt,
  estimated,
  known,
  type MeasuredValue,
  NOT_APPLICABLE,
  numberOf,
} from '@/domain/measure';
import type { BaseLevel, TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult, ProtectedByLevel } from './indicator';
import type { TermOf } from './indicator-term';
import { deriveColumn } from './secrecy/protected-column';
import { buildByLevel } from './territory-members';

const PER_THOUSAND = 1000;

/**
 * Places each territory lacks to have the equipment rate of its reference: max(0, (t_ref − t_i) × P_i / 1 000), with P_i
 * its population. Zero at or above the reference. A région or France is compared as a whole: its gap is not the sum of
 * those of its parts. Without a reference above it, not applicable.
 *
 * @param equipment - equipment rates per 1 000.
 */
export function computeGap(
  equipment: IndicatorResult,
  hierarchy: TerritoryHierarchy,
  reference: TermOf<'gap'>['reference'],
): ProtectedByLevel {
  return buildByLevel((level) => {
    const { rate, denominator } = equipment.figures[level];
    const description = { unit: 'places', provenance: rate.provenance } as const;
    return deriveColumn(rate, description, (position) => {
      const own = columnValueAt(rate, position);
      const target = targetOf(equipment, hierarchy, { level, position, reference });
      if (target === null) return NOT_APPLICABLE;
      const rates = { own: numberOf(own), target: numberOf(target) };
      if (rates.own === undefined) return own;
      if (rates.target === undefined) return target;
      const people = denominator.values[position] ?? Number.NaN;
      const gap = Math.max(0, ((rates.target - rates.own) * people) / PER_THOUSAND);
      return [own, target].some(({ status }) => status === 'estimated') ? estimated(gap) : known(gap);
    });
  });
}

interface Place {
  readonly level: BaseLevel;
  readonly position: number;
  readonly reference: TermOf<'gap'>['reference'];
}

function targetOf(
  { figures }: IndicatorResult,
  hierarchy: TerritoryHierarchy,
  { level, position, reference }: Place,
): MeasuredValue | null {
  if (reference === 'france') return columnValueAt(figures.france.rate, 0);
  const parent = level === 'departement' ? hierarchy.departement.parentPositions[position] : undefined;
  return parent === undefined || parent < 0 ? null : columnValueAt(figures.region.rate, parent);
}
