import type { IndicatorDefinition, IndicatorTerm } from '@/indicators';
import { PREVALENCES } from '@/indicators';

/** A term of a kind, to begin with. */
export function firstTerm(kind: IndicatorTerm['kind']): IndicatorTerm {
  switch (kind) {
    case 'places':
      return { kind, public: 'child' };
    case 'places-of':
    case 'establishments-of':
      return { kind, categories: [] };
    case 'need':
      return { kind, public: 'child' };
    case 'need-bound':
      return { kind, public: 'all', bound: 'low' };
    case 'social-aid':
      return { kind, measure: 'pch' };
    case 'population':
      return { kind, ages: 'child' };
    case 'expected': {
      const { low = 0, central = 0, high = 0, source = '' } = PREVALENCES[0] ?? {};
      return { kind, ages: 'total', prevalence: { low, central, high, source } };
    }
    case 'activity':
      return { kind, service: 'camsp', count: 'caseload' };
    case 'covered-population':
      return { kind, team: 'erhr', ages: 'total' };
    case 'gap':
      return { kind, public: 'child', reference: 'region' };
  }
}

/** An id that no indicator of the dossier bears: one more than the last. */
export function nextId(own: readonly IndicatorDefinition[]): string {
  const ranks = own.map(({ id }) => Number.parseInt(id.slice('user-'.length), 10)).filter(Number.isInteger);
  return `user-${Math.max(0, ...ranks) + 1}`;
}

/** An indicator to begin with. */
export function newIndicator(own: readonly IndicatorDefinition[]): IndicatorDefinition {
  return {
    id: nextId(own),
    label: '',
    numerator: firstTerm('places-of'),
    denominator: firstTerm('population'),
    unit: 'per-1000',
    direction: 'offer',
  };
}
