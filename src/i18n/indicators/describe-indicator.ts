import { type CategoryCode, categoryOf } from '@/domain/offer';
import { agesOf, type IndicatorDefinition, type IndicatorTerm, type Perimeter } from '@/indicators';
import type { Messages } from '../messages';

/** What an indicator is called, and what is printed beside it. */
export interface IndicatorWords {
  readonly name: string;
  /** Short enough for the head of a column. */
  readonly shortName: string;
  /** What the number counts and over whom, as printed under a title: « places pour 1 000 habitants de 0 à 19 ans ». */
  readonly unit: string;
  /** « pour 1 000 habitants de 0 à 19 ans » */
  readonly shortUnit: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** An indicator and the ages it is computed on; an `IndicatorResult` is one. */
export interface NamedIndicator {
  readonly definition: IndicatorDefinition;
  readonly perimeter: Pick<Perimeter, 'ages'>;
}

/** Writes the words of an indicator from its terms; names are those of the catalogue, or the user's own. */
export function describeIndicator(
  { definition, perimeter }: NamedIndicator,
  messages: Messages,
): IndicatorWords {
  const { numerator, denominator, unit } = definition;
  const words = messages.indicators;
  const above = nameTerm(numerator, perimeter, messages);
  const below = nameTerm(denominator, perimeter, messages);
  const terms = { numerator: capitalise(above), denominator: capitalise(below) };
  const counted = nounsOf(numerator, messages).many;
  const each = nounsOf(denominator, messages).one;
  const over = below;
  return {
    ...namesOf(definition, `${terms.numerator} / ${below}`, messages),
    unit: words.units[unit]({ counted: isPart(denominator) ? above : counted, over, each }),
    shortUnit: words.shortUnits[unit]({ over, each }),
    ...terms,
  };
}

/** A share of places names both sides in full. */
function isPart({ kind }: IndicatorTerm): boolean {
  return kind === 'places' || kind === 'places-of';
}

function nounsOf(
  term: IndicatorTerm,
  { indicators }: Messages,
): { readonly many: string; readonly one: string } {
  return term.kind === 'activity' ? indicators.activityNouns[term.count] : indicators.nouns[term.kind];
}

type Names = Pick<IndicatorWords, 'name' | 'shortName'>;

function namesOf({ id, label }: IndicatorDefinition, fallback: string, { indicators }: Messages): Names {
  const names: Readonly<Record<string, Names>> = indicators.names;
  const name = label ?? fallback;
  return (label === null ? names[id] : undefined) ?? { name, shortName: name };
}

/** Names a term as it stands in a sentence: « places en IME », « habitants de 0 à 19 ans ». */
export function nameTerm(
  term: IndicatorTerm,
  perimeter: Pick<Perimeter, 'ages'>,
  messages: Messages,
): string {
  const { indicators: words, values } = messages;
  switch (term.kind) {
    case 'places':
      return words.placesFor[term.public];
    case 'places-of':
      return words.placesIn({ categories: categoryNames(term.categories) });
    case 'establishments-of':
      return words.establishmentsIn({ categories: categoryNames(term.categories) });
    case 'need':
      return words.needOf[term.public];
    case 'need-bound':
      return words.needBounds[term.bound]({ people: words.needOf[term.public] });
    case 'social-aid':
      return words.aidOf[term.measure];
    case 'population':
      return values.ageBases[agesOf(term.ages, perimeter)];
    case 'expected':
      return words.expectedIn({ people: values.ageBases[agesOf(term.ages, perimeter)] });
    case 'activity':
      return words.activityOf[term.count]({ service: words.services[term.service] });
    case 'covered-population':
      return words.coveredBy[term.team]({ people: values.ageBases[agesOf(term.ages, perimeter)] });
    case 'gap':
      return words.gapFor[term.public];
  }
}

/** Short names of categories, each once: « SESSAD, IME, ITEP ». */
export function categoryNames(codes: readonly CategoryCode[]): string {
  return [...new Set(codes.map((code) => categoryOf(code)?.shortName ?? code))].join(', ');
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
