import { categoryOf } from '@/domain/offer';
import type { AgedPublic } from '@/domain/population';
import {
  type IndicatorDefinition,
  type IndicatorTerm,
  type Perimeter,
  agesOf,
  unitOfTerm,
} from '@/indicators';

/** Why an indicator cannot be kept as it stands. */
export type Refusal = 'no-name' | 'no-category' | 'prevalence-order' | 'no-prevalence-source';

/** Why an indicator may mislead, or say little. */
export type Caution =
  | 'same-count'
  | 'constant'
  | 'secret-denominator'
  | 'not-a-share'
  | 'not-days'
  | 'other-ages'
  | 'estimate'
  | 'gap-not-added';

/** What must be mended before an indicator is kept. */
export function refusalsOf(definition: IndicatorDefinition): readonly Refusal[] {
  const terms = [definition.numerator, definition.denominator];
  const refusals: Refusal[] = definition.label?.trim() ? [] : ['no-name'];
  if (terms.some((term) => 'categories' in term && term.categories.length === 0))
    refusals.push('no-category');
  for (const term of terms) {
    if (term.kind !== 'expected') continue;
    const { low, central, high, source } = term.prevalence;
    if (!(low <= central && central <= high)) refusals.push('prevalence-order');
    if (source.trim() === '') refusals.push('no-prevalence-source');
  }
  return [...new Set(refusals)];
}

/** What the user should know of an indicator before showing it. */
export function cautionsOf(
  { numerator, denominator, unit }: IndicatorDefinition,
  perimeter: Pick<Perimeter, 'ages'>,
): readonly Caution[] {
  const cautions: Caution[] = [];
  if (JSON.stringify(numerator) === JSON.stringify(denominator)) cautions.push('same-count');
  if (isConstant(numerator, denominator, perimeter)) cautions.push('constant');
  if (isSecret(denominator)) cautions.push('secret-denominator');
  if ((unit === 'days') !== (unitOfTerm(numerator) === 'person-days')) cautions.push('not-days');
  if (unit === 'percent' && unitOfTerm(numerator) !== unitOfTerm(denominator)) cautions.push('not-a-share');
  if (hasOtherAges(numerator, denominator)) cautions.push('other-ages');
  if (numerator.kind === 'expected' || denominator.kind === 'expected') cautions.push('estimate');
  if (numerator.kind === 'gap') cautions.push('gap-not-added');
  return cautions;
}

function isSecret({ kind }: IndicatorTerm): boolean {
  return kind === 'need' || kind === 'need-bound' || kind === 'activity';
}

/** A prevalence over the population it is applied to is that prevalence everywhere. */
function isConstant(above: IndicatorTerm, below: IndicatorTerm, perimeter: Pick<Perimeter, 'ages'>): boolean {
  return (
    above.kind === 'expected' &&
    below.kind === 'population' &&
    agesOf(above.ages, perimeter) === agesOf(below.ages, perimeter)
  );
}

const BOTH: readonly AgedPublic[] = ['child', 'adult'];
const ADULT_AGES: readonly string[] = ['adult', '20-59', '20-64', '20-plus'];
const CHILD_AGES: readonly string[] = ['child', '0-4', '0-9', '0-19'];

function hasOtherAges(above: IndicatorTerm, below: IndicatorTerm): boolean {
  if (below.kind !== 'population') return false;
  const others = { child: ADULT_AGES, adult: CHILD_AGES };
  const publics = publicsOf(above);
  return publics.length > 0 && publics.every((group) => others[group].includes(below.ages));
}

/** Whom a term is about, as far as it is about children or adults. */
function publicsOf(term: IndicatorTerm): readonly AgedPublic[] {
  if ('public' in term) return agedOnly(term.public);
  if (!('categories' in term)) return [];
  return term.categories.flatMap((code) => agedOnly(categoryOf(code)?.public));
}

/** Both publics for what is about neither alone. */
function agedOnly(group: string | undefined): readonly AgedPublic[] {
  return group === 'child' || group === 'adult' ? [group] : BOTH;
}
