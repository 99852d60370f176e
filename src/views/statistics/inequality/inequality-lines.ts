import type { InequalityIndices, InequalitySummary } from '@/analysis/inequality';
import type { ProtectedColumn } from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
import type { Language } from '@/i18n';
import type { ViewSubject } from '../use-view-subject';

/** An index in both readings, and what it says. */
export interface InequalityLine {
  readonly id: 'mean' | 'variation' | 'gini' | 'theil' | 'between' | 'within' | 'deciles' | 'extremes';
  /** Printed as a part of the line above. */
  readonly isPart: boolean;
  readonly territories: string;
  readonly people: string;
  readonly meaning: string;
}

/** What lines are about, and the rates behind their indices: as counted, or smoothed. */
interface LineSubject {
  readonly subject: ViewSubject;
  readonly rate: ProtectedColumn;
}

/** Lines of smoothed rates, with the figures of the raw ones beside each. */
export function besideRaw(
  smoothed: readonly InequalityLine[],
  raw: readonly InequalityLine[],
  { words }: ViewSubject,
): readonly InequalityLine[] {
  return smoothed.map((line) => {
    const counted = raw.find(({ id }) => id === line.id);
    if (counted === undefined) return line;
    const both = (reading: Reading) =>
      words.inequality.beside({ smoothed: line[reading], raw: counted[reading] });
    return { ...line, territories: both('territories'), people: both('people') };
  });
}

type Reading = 'territories' | 'people';

/** Every index as it is written and said; none where no rate is shown. */
export function inequalityLines(
  summary: InequalitySummary,
  { subject, rate }: LineSubject,
  language: Language,
): readonly InequalityLine[] {
  if (summary.used === 0) return [];
  const { messages, formats } = language;
  const { words } = subject;
  const { means } = words.inequality;
  const notApplicable = messages.values.states['not-applicable'].mark;
  const both = (write: (indices: InequalityIndices) => string): Readonly<Record<Reading, string>> => ({
    territories: write(summary.territories),
    people: write(summary.people),
  });
  const number = (digits: number) => (value: number) =>
    Number.isNaN(value) ? notApplicable : formats.decimal(value, digits);
  const percent = (value: number) => (Number.isNaN(value) ? notApplicable : formats.percent(value));
  const ratio = (value: number) =>
    value === Number.POSITIVE_INFINITY ? words.inequality.infinite : number(1)(value);
  const said = both(({ variation }) => percent(variation));
  const differences = both(({ gini }) => percent(2 * gini));
  const parts = both(({ theil }) => percent(theil.between / theil.total));
  const deciles = both(({ decileRatio }) => ratio(decileRatio));
  const areEqual = summary.territories.variation === 0;
  const hasGroups = subject.level === 'departement';
  return [
    { id: 'mean', isPart: false, ...both(({ mean }) => subject.writeRate(mean)), meaning: means.mean },
    { id: 'variation', isPart: false, ...said, meaning: areEqual ? means.equal : means.variation(said) },
    { id: 'gini', isPart: false, ...both(({ gini }) => number(3)(gini)), meaning: means.gini(differences) },
    { id: 'theil', isPart: false, ...both(({ theil }) => number(4)(theil.total)), meaning: means.theil },
    ...(hasGroups
      ? ([
          {
            id: 'between',
            isPart: true,
            ...both(({ theil }) => number(4)(theil.between)),
            meaning: areEqual ? means.equal : means.between(parts),
          },
          { id: 'within', isPart: true, ...both(({ theil }) => number(4)(theil.within)), meaning: '' },
        ] as const)
      : []),
    {
      id: 'deciles',
      isPart: false,
      ...deciles,
      meaning: Number.isFinite(summary.territories.decileRatio) ? means.deciles(deciles) : means.noDeciles,
    },
    extremesLine(summary, { subject, rate }),
  ];
}

function extremesLine(
  { lowest, highest }: InequalitySummary,
  { subject, rate }: LineSubject,
): InequalityLine {
  const { range, means } = subject.words.inequality;
  const write = (position: number) => subject.writeRate(rate.values[position] ?? Number.NaN);
  const nameOf = (position: number) => {
    const count = rate.values.filter((value) => value === rate.values[position]).length;
    return count === 1 ? territoryAt(rate.index, position).name : means.tied({ count });
  };
  const text = range({ lowest: write(lowest), highest: write(highest) });
  return {
    id: 'extremes',
    isPart: false,
    territories: text,
    people: text,
    meaning:
      rate.values[lowest] === rate.values[highest]
        ? means.equal
        : means.extremes({ lowest: nameOf(lowest), highest: nameOf(highest) }),
  };
}
