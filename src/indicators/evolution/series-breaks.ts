import { columnValueAt, type Provenance } from '@/domain/measure';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import { type FigureLevel, isCommuneLevel, type TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';
import { countedCategories } from '../indicator-term';
import { listMembers } from '../territory-members';
import { type DatedSources, isAtOrBefore } from './dated-sources';

/** What bears on every territory: whoever compares two dates has to know. */
export type GeneralBreak =
  /** The counts of the two dates come from two sources. */
  | { readonly code: 'source-changed'; readonly before: string; readonly after: string }
  /** The producer says that it counts otherwise from a year on. */
  | { readonly code: 'method-changed'; readonly year: number }
  /** A category counted has establishments at one date and none at the other: its name changed with the regulation. */
  | {
      readonly code: 'categories-changed';
      readonly gone: readonly CategoryCode[];
      readonly come: readonly CategoryCode[];
    }
  /** The populations are of two years, and one of them is not that of its date. */
  | { readonly code: 'population-year'; readonly before: string; readonly after: string }
  /** The populations come from two editions of the estimates. */
  | { readonly code: 'population-edition' };

/** What bears on one territory. */
export type TerritoryBreak =
  /** The source does not speak of the same départements at both dates: so many before, so many after. */
  | { readonly code: 'coverage-differs'; readonly before: number; readonly after: number }
  /** The territory itself changed between the dates; its parts are added up. */
  | { readonly code: 'territory-changed'; readonly departement: string; readonly date: string };

/** Codes that leave the comparison without a verdict; the others are said beside it. */
const BREAKING: ReadonlySet<(GeneralBreak | TerritoryBreak)['code']> = new Set([
  'source-changed',
  'method-changed',
  'categories-changed',
  'coverage-differs',
]);

/** Says whether figures on both sides of a break are not to be compared. */
export function isBreaking({ code }: GeneralBreak | TerritoryBreak): boolean {
  return BREAKING.has(code);
}

/** The same indicator at two dates. */
export interface ResultPair {
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
}

/** A pair of dates, the earlier first. */
export interface DatePair {
  readonly before: string;
  readonly after: string;
}

/** What changed between two dates for every territory at once. */
export function generalBreaks(
  { before, after }: ResultPair,
  dates: DatePair,
  sources: DatedSources,
): readonly GeneralBreak[] {
  const { numerator } = after.definition;
  const found: GeneralBreak[] = [];
  const [former, latter] = [before, after].map(({ numeratorProvenance }) => sourceOf(numeratorProvenance));
  if (former !== undefined && latter !== undefined && former !== latter)
    found.push({ code: 'source-changed', before: former, after: latter });
  if (numerator.kind === 'social-aid') {
    for (const { measure, year } of sources.breaks) {
      const isBetween = dates.before < String(year) && String(year) <= dates.after;
      if (measure === numerator.measure && isBetween) found.push({ code: 'method-changed', year });
    }
  }
  return [...found, ...categoryBreaks(after, dates, sources), ...populationBreaks({ before, after }, dates)];
}

function sourceOf(provenances: readonly Provenance[]): string | undefined {
  return provenances.length === 0
    ? undefined
    : [...new Set(provenances.map(({ source }) => source))].join(' ; ');
}

/** Categories that took the place of others: counted together, they are one series. */
const SUCCESSIONS: readonly (readonly string[])[] = [
  ['437', '448'],
  ['252', '253', '382', '449'],
];

function categoryBreaks(
  { definition, perimeter }: IndicatorResult,
  dates: DatePair,
  { offer, earlierOffers }: DatedSources,
): readonly GeneralBreak[] {
  const counted = countedCategories(definition.numerator, perimeter.categories);
  const held = [offer, ...earlierOffers];
  const [before, after] = [dates.before, dates.after].map((date) =>
    held.find(({ provenance }) => provenance.date === date),
  );
  if (counted === null || before === undefined || after === undefined || before === after) return [];
  const [former, latter] = [categoriesOf(before), categoriesOf(after)];
  const isWhole = (code: string) => {
    const succession = SUCCESSIONS.find((codes) => codes.includes(code));
    return succession?.every((other) => counted.some((category) => category === other)) ?? false;
  };
  const gone = counted.filter((code) => former.has(code) && !latter.has(code) && !isWhole(code));
  const come = counted.filter((code) => !former.has(code) && latter.has(code) && !isWhole(code));
  return gone.length + come.length === 0 ? [] : [{ code: 'categories-changed', gone, come }];
}

function categoriesOf({ establishments }: OfferDataset): ReadonlySet<CategoryCode> {
  return new Set(establishments.map(({ categoryCode }) => categoryCode));
}

function populationBreaks(pair: ResultPair, dates: DatePair): readonly GeneralBreak[] {
  if (pair.after.definition.denominator.kind !== 'population') return [];
  const [before, after] = [pair.before, pair.after].map(({ denominatorProvenance: [first] }) => first);
  if (before === undefined || after === undefined) return [];
  const years = { before: before.date ?? '', after: after.date ?? '' };
  const isOfDate = years.before === dates.before.slice(0, 4) && years.after === dates.after.slice(0, 4);
  return [
    ...(isOfDate || years.before === years.after ? [] : [{ code: 'population-year', ...years } as const]),
    ...(before.source === after.source ? [] : [{ code: 'population-edition' } as const]),
  ];
}

/** Changes of the départements themselves, whose parts sources add up or leave out. */
const TERRITORY_CHANGES = [
  { departement: '69', date: '2015-01-01' },
  { departement: '976', date: '2011-03-31' },
] as const;

/** What changed for one territory of a level, beside {@link generalBreaks}; nothing is known of communes. */
export function territoryBreaksAt(
  pair: ResultPair,
  dates: DatePair,
  hierarchy: TerritoryHierarchy,
): (level: FigureLevel, position: number) => readonly TerritoryBreak[] {
  const members = listMembers(hierarchy);
  const [before, after] = [pair.before, pair.after].map((result) => coveredBy(result));
  const { territories } = hierarchy.departement;
  return (level, position) => {
    if (isCommuneLevel(level)) return [];
    const departements = members[level][position] ?? [];
    const [former, latter] = [before, after].map((covers) =>
      departements.filter((member) => covers?.(member) === true),
    );
    const differs = former?.join() !== latter?.join();
    const changed = TERRITORY_CHANGES.filter(
      ({ departement, date }) =>
        !isAtOrBefore(date, dates.before) &&
        isAtOrBefore(date, dates.after) &&
        level === 'departement' &&
        departements.some((member) => territories[member]?.code === departement),
    );
    return [
      ...(differs
        ? [
            {
              code: 'coverage-differs',
              before: former?.length ?? 0,
              after: latter?.length ?? 0,
            } as const,
          ]
        : []),
      ...changed.map((change) => ({ code: 'territory-changed', ...change }) as const),
    ];
  };
}

/** Says of which départements a numerator speaks; what it hides it speaks of. */
function coveredBy({ figures, together = [] }: IndicatorResult): (position: number) => boolean {
  const { numerator } = figures.departement;
  const withOthers = new Set(together.flat());
  return (position) => {
    const { status } = columnValueAt(numerator, position);
    if (withOthers.has(position)) return true;
    return status !== 'missing' && status !== 'not-applicable';
  };
}
