import { USUAL_AGES } from '@/domain/population';
import {
  type IndicatorDefinition,
  type IndicatorTerm,
  type NeedOverlap,
  type Perimeter,
  perimeterChanges,
  unitOfTerm,
} from '@/indicators';
import type { Messages } from '../messages';
import { categoryNames } from './describe-indicator';

/** An indicator and what it counts; an `IndicatorResult` is one. */
export interface CountedIndicator {
  readonly definition: IndicatorDefinition;
  readonly perimeter: Perimeter;
  /** People of all ages are the children and the adults of the source, which gives no total. */
  readonly isSumOfAges?: boolean;
}

/**
 * Says what an indicator counts in the few words of a legend: status of its places, source of its need, a sum of ages, then
 * what is not usual in it.
 */
export function describePerimeterBriefly(counted: CountedIndicator, messages: Messages): readonly string[] {
  const { definition, perimeter, isSumOfAges = false } = counted;
  const terms = termsOf(definition);
  const { needSource } = perimeter;
  return [
    ...(terms.some((term) => unitOfTerm(term) === 'places')
      ? [messages.values.capacityStatuses[perimeter.capacityStatus]]
      : []),
    ...(terms.some(({ kind }) => kind === 'need') && needSource !== null
      ? [messages.legend.needSource({ source: needSource })]
      : []),
    ...(isSumOfAges ? [messages.indicators.perimeters.sumOfAges] : []),
    ...describePerimeterChanges(counted, messages),
  ];
}

/** Says what is not usual in what an indicator counts: categories, ages and status of the user's own choice. */
export function describePerimeterChanges(counted: CountedIndicator, messages: Messages): readonly string[] {
  return perimeterChangeLines([counted], messages);
}

/** All that is not usual in one line, and each thing once, however many indicators it touches. */
export function perimeterChangeLines(
  counted: readonly CountedIndicator[],
  messages: Messages,
): readonly string[] {
  const { indicators: words } = messages;
  const terms = counted.flatMap(({ definition, perimeter }) =>
    termsOf(definition).map((term) => ({ term, perimeter })),
  );
  const isAuthorised = terms.some(
    ({ term, perimeter }) => perimeter.capacityStatus === 'authorised' && unitOfTerm(term) === 'places',
  );
  const changes = [
    ...terms.flatMap(({ term, perimeter }) => changesOfTerm(term, perimeter, messages)),
    ...(isAuthorised ? [words.perimeterChanges.authorised] : []),
  ];
  const overlaps = terms.flatMap(({ term, perimeter }) =>
    term.kind === 'need-bound'
      ? perimeter.needOverlaps.map((overlap) => describeOverlap(overlap, messages))
      : [],
  );
  return [
    ...(changes.length === 0 ? [] : [words.changedPerimeter({ changes: joined(changes) })]),
    ...(overlaps.length === 0 ? [] : [words.declaredOverlaps({ overlaps: joined(overlaps) })]),
  ];
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts)].join(', ');
}

/** What was declared of two sources of need, in a sentence. */
export function describeOverlap({ relation, first, second }: NeedOverlap, { indicators }: Messages): string {
  return indicators.overlaps[relation]({ first, second });
}

export function termsOf({ numerator, denominator }: IndicatorDefinition): readonly IndicatorTerm[] {
  return [numerator, denominator];
}

function changesOfTerm(
  term: IndicatorTerm,
  perimeter: Perimeter,
  { indicators: words, values }: Messages,
): readonly string[] {
  const counted = publicsCounted(term).map((group) => perimeterChanges(perimeter, group));
  const categories = (['removed', 'added'] as const).flatMap((change) => {
    const codes = counted.flatMap((changes) => changes[change]);
    return codes.length === 0 ? [] : [words.perimeterChanges[change]({ categories: categoryNames(codes) })];
  });
  const ages = publicsAged(term).flatMap((group) => {
    const { ages: chosen } = perimeterChanges(perimeter, group);
    const usual = values.ageBasesShort[USUAL_AGES[group]];
    return chosen === null ? [] : [words.perimeterChanges.ages({ ages: values.ageBases[chosen], usual })];
  });
  return [...categories, ...ages];
}

/** Publics whose categories a term counts. */
function publicsCounted(term: IndicatorTerm) {
  if (term.kind === 'places' && term.public === 'both') return ['child', 'adult'] as const;
  if ((term.kind === 'places' || term.kind === 'gap') && term.public !== 'both') return [term.public];
  return [];
}

/** Publics whose ages a term is about. */
function publicsAged(term: IndicatorTerm) {
  if (term.kind === 'gap') return [term.public];
  const isAged = term.kind === 'population' || term.kind === 'expected';
  return isAged && (term.ages === 'child' || term.ages === 'adult') ? [term.ages] : [];
}
