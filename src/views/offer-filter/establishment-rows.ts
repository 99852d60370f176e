import { known, MISSING, NOT_APPLICABLE, type MeasuredValue, numberOf } from '@/domain/measure';
import { type CapacityStatus, categoryOf, type Establishment, placesOf } from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';
import type { CsvCell } from '@/export';
import type { Language } from '@/i18n';
import type { OfferFilterWords } from '@/i18n/offer-filter';
import { publicName } from './filter-choices';

/** Columns of the table of establishments. */
export const ESTABLISHMENT_COLUMNS = [
  'name',
  'category',
  'departement',
  'manager',
  'publics',
  'installed',
  'authorised',
  'finess',
] as const;

/** One of {@link ESTABLISHMENT_COLUMNS}. */
export type EstablishmentColumn = (typeof ESTABLISHMENT_COLUMNS)[number];

/** An establishment as a line: what each column says, and the places it sorts and writes. */
export interface EstablishmentRow {
  readonly id: string;
  readonly texts: Readonly<Record<EstablishmentColumn, string>>;
  readonly places: Readonly<Record<CapacityStatus, MeasuredValue>>;
}

/** What lines of establishments are written with. */
interface RowWording {
  readonly hierarchy: TerritoryHierarchy;
  readonly language: Language;
  readonly words: OfferFilterWords;
}

/** Writes establishments as lines. */
export function establishmentRows(
  establishments: readonly Establishment[],
  { hierarchy, language, words }: RowWording,
): readonly EstablishmentRow[] {
  const names = new Map<string, string>(
    hierarchy.departement.territories.map(({ code, name }) => [code, name]),
  );
  const text = (value: MeasuredValue) => language.formats.measured(value, 'places').text;
  return establishments.map((establishment) => {
    const { finessEt, name, categoryCode, departementCode, managerName, capacities } = establishment;
    const places = {
      installed: placesAt(establishment, 'installed'),
      authorised: placesAt(establishment, 'authorised'),
    };
    const codes = [...new Set(capacities.map(({ publicCode }) => publicCode))].sort();
    return {
      id: finessEt,
      places,
      texts: {
        name,
        category: categoryOf(categoryCode)?.shortName ?? categoryCode,
        departement: names.get(departementCode) ?? departementCode,
        manager: managerName ?? words.unknownManager,
        publics: codes.map((code) => publicName(code, words)).join(', '),
        installed: text(places.installed),
        authorised: text(places.authorised),
        finess: language.formats.finess(finessEt),
      },
    };
  });
}

/** Places of an establishment: not applicable where it works by caseload, missing where none are recorded. */
export function placesAt(establishment: Establishment, status: CapacityStatus): MeasuredValue {
  if (categoryOf(establishment.categoryCode)?.counting === 'caseload') return NOT_APPLICABLE;
  const places = placesOf(establishment, status);
  return places === undefined ? MISSING : known(places);
}

function isPlaces(column: EstablishmentColumn): column is CapacityStatus {
  return column === 'installed' || column === 'authorised';
}

/** Lines in the order of a column; those without a number of places come last, whichever way. */
export function sortedRows(
  rows: readonly EstablishmentRow[],
  column: EstablishmentColumn,
  { locale, isDescending }: { readonly locale: string; readonly isDescending: boolean },
): readonly EstablishmentRow[] {
  const sign = isDescending ? -1 : 1;
  const order = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((left, right) => {
    if (!isPlaces(column)) return sign * order.compare(left.texts[column], right.texts[column]);
    const [here, there] = [numberOf(left.places[column]), numberOf(right.places[column])];
    if (here === undefined || there === undefined)
      return Number(here === undefined) - Number(there === undefined);
    return sign * (here - there);
  });
}

/** The same lines for a spreadsheet: codes as texts, places as numbers or the mark of their state. */
export function establishmentCells(
  rows: readonly EstablishmentRow[],
  words: OfferFilterWords,
): readonly (readonly CsvCell[])[] {
  return [
    ESTABLISHMENT_COLUMNS.map((column) => words.columns[column]),
    ...rows.map(({ texts, places }) =>
      ESTABLISHMENT_COLUMNS.map((column): CsvCell =>
        isPlaces(column) ? (numberOf(places[column]) ?? texts[column]) : texts[column],
      ),
    ),
  ];
}
