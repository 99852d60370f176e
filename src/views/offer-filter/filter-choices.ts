import { categoryOf, type Establishment, type OfferFilter, servedPublicName } from '@/domain/offer';
import type { OfferFilterWords } from '@/i18n/offer-filter';

/** A list of the filter. */
export type Facet = keyof OfferFilter;

/** A value of a list of the filter, as it is named. */
export interface FilterChoice {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

const FACETS = ['categories', 'ages', 'publics', 'managers', 'stages'] as const satisfies readonly Facet[];

/** What is chosen, in the order of the lists. */
export function chosenChoices(filter: OfferFilter, words: OfferFilterWords): readonly FilterChoice[] {
  return FACETS.flatMap((facet) =>
    filter[facet].map((value) => ({
      facet,
      value,
      label: words.facets[facet]({ name: nameOf(facet, value, words) }),
    })),
  );
}

function nameOf(facet: Facet, value: string, words: OfferFilterWords): string {
  switch (facet) {
    case 'categories':
      return categoryOf(value)?.shortName ?? value;
    case 'ages':
      return (words.ages as Readonly<Record<string, string>>)[value] ?? value;
    case 'stages':
      return (words.stages as Readonly<Record<string, string>>)[value] ?? value;
    case 'publics':
      return publicName(value, words);
    case 'managers':
      return value;
  }
}

/** The name of a FINESS code of public, with the code: two codes may be named much alike. */
export function publicName(code: string, words: OfferFilterWords): string {
  const name = servedPublicName(code);
  return name === undefined ? words.unnamedPublic({ code }) : words.publicWithCode({ name, code });
}

/** A value that can be searched for, and how many establishments have it. */
export interface FoundChoice extends FilterChoice {
  readonly count: number;
}

/** The categories, publics and managing bodies of some establishments, the commonest of each list first. */
export function offeredChoices(
  establishments: readonly Establishment[],
  words: OfferFilterWords,
): readonly FoundChoice[] {
  const counts = {
    categories: new Map(),
    publics: new Map(),
    managers: new Map(),
  } as const satisfies Partial<Record<Facet, Map<string, number>>>;
  const add = (counted: Map<string, number>, value: string) =>
    counted.set(value, (counted.get(value) ?? 0) + 1);
  for (const { categoryCode, capacities, managerName } of establishments) {
    add(counts.categories, categoryCode);
    for (const code of new Set(capacities.map(({ publicCode }) => publicCode))) add(counts.publics, code);
    if (managerName !== null) add(counts.managers, managerName);
  }
  return (['categories', 'publics', 'managers'] as const).flatMap((facet) =>
    [...(counts[facet] as Map<string, number>)]
      .sort(([, left], [, right]) => right - left)
      .map(([value, count]) => ({
        facet,
        value,
        count,
        label: words.facets[facet]({ name: searchedName(facet, value, words) }),
      })),
  );
}

/** Categories are searched by their official name too. */
function searchedName(facet: Facet, value: string, words: OfferFilterWords): string {
  const category = facet === 'categories' ? categoryOf(value) : undefined;
  if (category === undefined || category.shortName === category.officialName)
    return nameOf(facet, value, words);
  return `${category.shortName}, ${category.officialName}`;
}

/** A filter with a value taken, or let go when it was. */
export function toggled(
  filter: OfferFilter,
  { facet, value }: Pick<FilterChoice, 'facet' | 'value'>,
): OfferFilter {
  const present: readonly string[] = filter[facet];
  const next = present.includes(value) ? present.filter((one) => one !== value) : [...present, value];
  return { ...filter, [facet]: next };
}
