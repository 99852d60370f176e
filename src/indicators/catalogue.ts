import { AGE_BASE_OF_PUBLIC, type NeedPublic } from '@/domain/need';
import type { AgeBase, SocialAidMeasure } from '@/domain/population';
import type { IndicatorDefinition, IndicatorId } from './indicator';

function equipment(id: IndicatorId, group: 'child' | 'adult'): IndicatorDefinition {
  return {
    id,
    numerator: { kind: 'places', public: group },
    numeratorUnit: 'places',
    sampling: 'not-a-sample',
    ageBase: AGE_BASE_OF_PUBLIC[group],
    unit: 'per-1000',
    direction: 'offer',
  };
}

function unmet(id: IndicatorId, group: NeedPublic): IndicatorDefinition {
  return {
    id,
    numerator: { kind: 'need', public: group },
    numeratorUnit: 'people',
    sampling: 'poisson',
    ageBase: AGE_BASE_OF_PUBLIC[group],
    unit: 'per-1000',
    direction: 'need',
  };
}

function socialAid(id: IndicatorId, measure: SocialAidMeasure, ageBase: AgeBase): IndicatorDefinition {
  return {
    id,
    numerator: { kind: 'social-aid', measure },
    numeratorUnit: 'people',
    sampling: 'binomial',
    ageBase,
    unit: 'per-1000',
    direction: 'context',
  };
}

/** Every indicator the application knows, in the order menus list them. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  equipment('equipment-child', 'child'),
  equipment('equipment-adult', 'adult'),
  unmet('unmet-child', 'child'),
  unmet('unmet-adult', 'adult'),
  unmet('unmet-all', 'all'),
  socialAid('pch', 'pch', 'total'),
  socialAid('pch-under-20', 'pch-under-20', '0-19'),
];

const BY_ID: ReadonlyMap<string, IndicatorDefinition> = new Map(
  INDICATORS.map((definition) => [definition.id, definition]),
);

/** The definition of an id, or `undefined` when no indicator bears it (a file saved by another version). */
export function indicatorById(id: IndicatorId): IndicatorDefinition;
export function indicatorById(id: string): IndicatorDefinition | undefined;
export function indicatorById(id: string): IndicatorDefinition | undefined {
  return BY_ID.get(id);
}
