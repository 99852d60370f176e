import type { OfferDifference } from '@/analysis/dataset-comparison';
import { categoryOf, type Establishment, placesOf } from '@/domain/offer';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language } from '@/i18n';
import { importWords } from '@/i18n/import';
import { describeDepartement, signedText } from './difference-cells';

/** A difference as it is read. */
export interface DescribedDifference {
  /** What differs: places are named by their status. */
  readonly change: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** Which places, of which activity. */
  readonly detail: string;
}

/** Writes what an establishment was and is. */
export function describeOfferDifference(
  difference: OfferDifference,
  language: Language,
  departements: TerritoryIndex,
): DescribedDifference {
  const { values, locale } = language.messages;
  const change =
    difference.kind === 'places'
      ? values.capacityStatuses[difference.status]
      : importWords(locale).import.comparison.offerKinds[difference.kind];
  return { change, ...describeSides(difference, language, departements) };
}

type DescribedSides = Omit<DescribedDifference, 'change'>;

function describeSides(
  difference: OfferDifference,
  language: Language,
  departements: TerritoryIndex,
): DescribedSides {
  switch (difference.kind) {
    case 'appeared':
    case 'newly-covered':
      return textual('', describeEstablishment(difference.establishment, language));
    case 'disappeared':
    case 'no-longer-covered':
      return textual(describeEstablishment(difference.establishment, language), '');
    case 'renamed':
      return textual(difference.before, difference.after);
    case 'recategorised':
      return textual(describeCategory(difference.before), describeCategory(difference.after));
    case 'moved':
      return textual(
        describeDepartement(difference.before, departements),
        describeDepartement(difference.after, departements),
      );
    default:
      return describePlaces(difference, language);
  }
}

function textual(before: string, after: string): DescribedSides {
  return { before, after, difference: '', detail: '' };
}

function describeCategory(code: string): string {
  const category = categoryOf(code);
  return category === undefined ? code : `${code} ${category.shortName}`;
}

function describeEstablishment(establishment: Establishment, { messages }: Language): string {
  const name = categoryOf(establishment.categoryCode)?.shortName ?? establishment.categoryCode;
  const count = placesOf(establishment, 'installed') ?? placesOf(establishment, 'authorised');
  return count === undefined ? name : `${name}, ${messages.values.counts.places({ count })}`;
}

function describePlaces(
  { before, after, difference, status, activity }: Extract<OfferDifference, { status: unknown }>,
  language: Language,
): DescribedSides {
  const { formats, messages } = language;
  const places = messages.values.capacityStatuses[status];
  const ofActivity =
    activity === null
      ? null
      : importWords(messages.locale).import.comparison.activity({
          activity: activity.activityCode,
          mode: activity.modeCode,
          group: activity.publicCode,
        });
  return {
    before: formats.measured(before, 'places').text,
    after: formats.measured(after, 'places').text,
    difference: signedText(difference, language),
    detail: [places, ofActivity].filter((part) => part !== null).join(', '),
  };
}
