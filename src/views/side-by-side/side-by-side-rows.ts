import { type MeasuredValue, numberOf } from '@/domain/measure';
import { categoryOf } from '@/domain/offer';
import { describeIndicator, type Language, significanceText } from '@/i18n';
import { sideBySideWords } from '@/i18n/side-by-side';
import { sheetWords } from '@/i18n/sheet';
import { type FigureComparison, type FigureQuestion, shownRate, type TerritorySheetView } from '@/state';
import { FRANCE_CODE } from '@/domain/territory';

/** What one territory has on a line, as printed and as said. */
export interface SideCell {
  readonly text: string;
  readonly spoken: string;
  /** What is said under it: an interval, how it stands to France; empty when nothing is. */
  readonly details: readonly string[];
  /** What asks where the figure comes from; `null` when it is no indicator's. */
  readonly question: FigureQuestion | null;
}

/** One line of the comparison. */
export interface SideRow {
  readonly id: string;
  readonly label: string;
  /** Unit or date, under the label. */
  readonly note: string;
  /** One a territory, in the order given. */
  readonly cells: readonly SideCell[];
  /** The same for France; `null` where it would tell nothing. */
  readonly france: SideCell | null;
}

/** Lines that go together. */
export interface SideSection {
  readonly id: 'population' | 'figures' | 'needs' | 'offer' | 'coverage';
  readonly rows: readonly SideRow[];
}

/** Lays the sheets of territories side by side: the same line for all, in the order of the sheets. */
export function sideBySideSections(
  sheets: readonly TerritorySheetView[],
  language: Language,
): readonly SideSection[] {
  const sections: readonly SideSection[] = [
    { id: 'population', rows: populationRows(sheets, language) },
    { id: 'figures', rows: figureRows(sheets, language) },
    { id: 'needs', rows: needRows(sheets, language) },
    { id: 'offer', rows: offerRows(sheets, language) },
    { id: 'coverage', rows: coverageRows(sheets, language) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const NOTHING = plain('—');

function plain(text: string): SideCell {
  return { text, spoken: text, details: [], question: null };
}

function populationRows(sheets: readonly TerritorySheetView[], language: Language): readonly SideRow[] {
  const { values } = language.messages;
  return (sheets[0]?.population ?? []).map(({ ageBase, inFrance }) => ({
    id: ageBase,
    label: values.ageBasesShort[ageBase],
    note: '',
    cells: sheets.map(({ population }) => {
      const found = population.find((line) => line.ageBase === ageBase);
      return found === undefined ? NOTHING : measured(found.people, language);
    }),
    france: inFrance && measured(inFrance, language),
  }));
}

function measured(people: MeasuredValue, { formats }: Language): SideCell {
  const { text, spoken } = formats.measured(people, 'people');
  return { text, spoken, details: [], question: null };
}

function figureRows(sheets: readonly TerritorySheetView[], language: Language): readonly SideRow[] {
  return (sheets[0]?.comparisons ?? []).map(({ result }, rank) => {
    const { name, unit } = describeIndicator(result, language.messages);
    const ask = (level: FigureQuestion['level'], code: string) => ({
      question: { indicatorId: result.definition.id, level, code },
    });
    const france =
      sheets[0]?.comparisons[rank]?.references.find(({ reference }) => reference === 'france') ?? null;
    return {
      id: result.definition.id,
      label: name,
      note: unit,
      cells: sheets.map(({ comparisons, level, territory }) => {
        const comparison = comparisons[rank];
        return comparison === undefined
          ? NOTHING
          : { ...figureCell(comparison, language), ...ask(level, territory.code) };
      }),
      france: france && {
        ...rateCell(france.rate, result.definition.unit, language),
        ...ask('france', FRANCE_CODE),
      },
    };
  });
}

function rateCell(
  rate: MeasuredValue,
  unit: FigureComparison['result']['definition']['unit'],
  { formats }: Language,
): SideCell {
  const { text, spoken } = formats.measured(rate, unit);
  return { text, spoken, details: [], question: null };
}

function figureCell(
  { own, mode, uncertainty, references, result }: FigureComparison,
  language: Language,
): SideCell {
  const shown = shownRate(own.rate, uncertainty, mode);
  const france = references.find(({ reference }) => reference === 'france');
  const details = [
    intervalDetail(own.rate, uncertainty, language),
    france === undefined || france.judgement.verdict === null
      ? null
      : sideBySideWords(language.messages.locale).againstFrance({
          verdict: significanceText(france.judgement, language.messages),
        }),
  ].filter((detail) => detail !== null);
  return { ...rateCell(shown, result.definition.unit, language), details };
}

function intervalDetail(
  rate: MeasuredValue,
  uncertainty: FigureComparison['uncertainty'],
  { formats }: Language,
): string | null {
  const [value, lower, upper] = [rate, uncertainty?.lower, uncertainty?.upper].map(
    (end) => end && numberOf(end),
  );
  if (value === undefined || lower === undefined || upper === undefined) return null;
  return formats.interval({ value, lower, upper }).interval;
}

function needRows(sheets: readonly TerritorySheetView[], language: Language): readonly SideRow[] {
  const { values, locale } = language.messages;
  const words = sheetWords(locale);
  const publics = [
    ...new Set(sheets.flatMap(({ needIntervals }) => needIntervals.map((line) => line.public))),
  ];
  return publics.map((group) => ({
    id: group,
    label: values.publicsShort[group],
    note: '',
    cells: sheets.map(({ needIntervals }) => {
      const line = needIntervals.find((candidate) => candidate.public === group);
      if (line === undefined) return NOTHING;
      const ends = { low: measured(line.low, language).text, high: measured(line.high, language).text };
      const isExact = numberOf(line.low) !== undefined && numberOf(line.low) === numberOf(line.high);
      return plain(isExact ? words.needIntervals.exact(ends) : words.needIntervals.ends(ends));
    }),
    france: null,
  }));
}

function offerRows(sheets: readonly TerritorySheetView[], language: Language): readonly SideRow[] {
  const words = sideBySideWords(language.messages.locale);
  const { formats } = language;
  const codes = [
    ...new Set(sheets.flatMap(({ offer }) => offer.map(({ category }) => category.code))),
  ].sort();
  return codes.map((code) => ({
    id: code,
    label: categoryOf(code)?.shortName ?? code,
    note: categoryOf(code)?.officialName ?? '',
    cells: sheets.map(({ offer, offerObserved }) => {
      const line = offer.find(({ category }) => category.code === code);
      if (line === undefined) return offerObserved ? plain(words.noEstablishment) : NOTHING;
      const establishments = formats.integer(line.establishments);
      const { text, spoken } = formats.measured(line.places, 'places');
      return {
        text: words.establishments({ establishments, places: text }),
        spoken: words.establishments({ establishments, places: spoken }),
        details: [],
        question: null,
      };
    }),
    france: null,
  }));
}

function coverageRows(sheets: readonly TerritorySheetView[], language: Language): readonly SideRow[] {
  const words = sideBySideWords(language.messages.locale);
  const teamsOf = ({ coverage }: TerritorySheetView) =>
    coverage.filter(({ departements }) => departements.length > 0).map(({ name }) => name);
  if (sheets.every((sheet) => teamsOf(sheet).length === 0)) return [];
  return [
    {
      id: 'teams',
      label: words.sections.coverage,
      note: '',
      cells: sheets.map((sheet) => {
        const [first, ...others] = teamsOf(sheet);
        return first === undefined ? plain(words.noTeam) : { ...plain(first), details: others };
      }),
      france: null,
    },
  ];
}
