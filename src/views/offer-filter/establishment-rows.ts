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
  /** What a column says, written when it is asked for: a table draws some thirty lines out of thousands. */
  readonly textOf: (column: EstablishmentColumn) => string;
  readonly places: Readonly<Record<CapacityStatus, MeasuredValue>>;
}

/** What lines of establishments are written with. */
interface RowWording {
  readonly hierarchy: TerritoryHierarchy;
  readonly language: Language;
  readonly words: OfferFilterWords;
}

/** Makes lines of establishments. */
export function establishmentRows(
  establishments: readonly Establishment[],
  wording: RowWording,
): readonly EstablishmentRow[] {
  const names = new Map<string, string>(
    wording.hierarchy.departement.territories.map(({ code, name }) => [code, name]),
  );
  return establishments.map((establishment) => {
    const places = {
      installed: placesAt(establishment, 'installed'),
      authorised: placesAt(establishment, 'authorised'),
    };
    const { finessEt, departementCode } = establishment;
    return {
      id: finessEt,
      places,
      textOf: (column) => {
        if (column === 'departement') return names.get(departementCode) ?? departementCode;
        if (isPlaces(column)) return wording.language.formats.measured(places[column], 'places').text;
        return writeColumn(establishment, column, wording);
      },
    };
  });
}

function writeColumn(
  { finessEt, name, categoryCode, managerName, capacities }: Establishment,
  column: Exclude<EstablishmentColumn, CapacityStatus | 'departement'>,
  { language, words }: RowWording,
): string {
  switch (column) {
    case 'name':
      return name;
    case 'category':
      return categoryOf(categoryCode)?.shortName ?? categoryCode;
    case 'manager':
      return managerName ?? words.unknownManager;
    case 'publics':
      return [...new Set(capacities.map(({ publicCode }) => publicCode))]
        .sort()
        .map((code) => publicName(code, words))
        .join(', ');
    case 'finess':
      return language.formats.finess(finessEt);
  }
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
  if (!isPlaces(column)) {
    const written = rows.map((row) => ({ row, text: row.textOf(column) }));
    return written.sort((left, right) => sign * order.compare(left.text, right.text)).map(({ row }) => row);
  }
  return rows.toSorted((left, right) => {
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
    ...rows.map(({ textOf, places }) =>
      ESTABLISHMENT_COLUMNS.map((column): CsvCell =>
        isPlaces(column) ? (numberOf(places[column]) ?? textOf(column)) : textOf(column),
      ),
    ),
  ];
}
