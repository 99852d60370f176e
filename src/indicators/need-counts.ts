import { emptyColumn, type ProtectedColumn } from '@/domain/measure';
import { isSumOfAges, NEED_PUBLICS, type NeedDataset, type NeedPublic } from '@/domain/need';
import type { CommuneNesting, FigureLevel, TerritoryHierarchy, TerritoryIndex } from '@/domain/territory';
import { memoizeEach, memoizeLast } from '@/lib';
import { aggregateCounts } from './aggregate';
import { withCommuneLevels } from './communes/commune-levels';
import { countHidden, type FineNeedShown, showFineNeed } from './fine-need/show-fine-need';
import { hiddenAhead } from './fine-need/hidden-ahead';
import { isToldFinely, protectFineNeed, type ProtectedFineNeed } from './fine-need/protect-fine-need';
import type { ProtectedByLevel } from './indicator';
import { countNeed, type NeedByDepartement } from './need';
import type { SumEquation } from './disclosure';
import { columnOf, type CountTables, nestTables, protectNested } from './secrecy/protect-counts';
import { publishColumn } from './secrecy/protected-column';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import type { LeastPattern, Suppression } from './secrecy/suppression';
import { sumAges } from './sum-of-ages';
import { buildByLevel } from './territory-members';

/** Where need counts come from. */
export interface NeedInputs {
  readonly hierarchy: TerritoryHierarchy;
  /** What communes are counted by; left out until their directory is read. */
  readonly nesting?: CommuneNesting | undefined;
  readonly need: NeedDataset;
  /** What searches for the least to hide have found. */
  readonly patterns?: readonly LeastPattern[];
}

/** Which need is shown, and the rule under which its counts are hidden. */
export interface NeedCountSettings {
  readonly source: string | null;
  readonly public: NeedPublic;
  readonly rule: SecrecyRule;
}

/** Need as counted by département, and what may be shown of it at every level. */
export interface ProtectedNeed extends NeedByDepartement {
  readonly shown: ProtectedByLevel;
  /** The same by commune and EPCI; `null` where the source is told by département alone. */
  readonly fine: FineNeedShown | null;
  /** The source gives no total: all ages are the sum of its children and of its adults. */
  readonly isSumOfAges?: true;
}

/** What is shown of one source and public: {@link protectNeed}, or {@link sumAges} where the source gives no total. */
export function readNeed(inputs: NeedInputs, settings: NeedCountSettings): ProtectedNeed {
  const { source, rule } = settings;
  const isSummed = settings.public === 'all' && isSumOfAges(inputs.need, source);
  return isSummed ? protectSource(inputs, source, rule).allAges() : protectNeed(inputs, settings);
}

/**
 * Counts the people without a solution of one source and public, and protects the counts.
 *
 * A source may give children, adults and everybody: the three are protected together whichever is asked for, since the
 * difference of two maps would print the third.
 */
export function protectNeed(inputs: NeedInputs, settings: NeedCountSettings): ProtectedNeed {
  const { source, rule } = settings;
  const { publics } = protectSource(inputs, source, rule);
  const chosen = publics[NEED_PUBLICS.indexOf(settings.public)];
  if (chosen === undefined) throw new Error(`No need is counted for ${settings.public}`);
  return chosen;
}

/** Counts hidden at each level, over all publics. */
export type HiddenByLevel = Readonly<Record<Exclude<FigureLevel, 'custom'>, number>>;

/** What the secrecy step did to the counts of a source. */
export interface NeedProtection {
  readonly suppression: Suppression;
  /** `null` where the source is told by département alone. */
  readonly hiddenByLevel: HiddenByLevel | null;
  /** Counts of départements and publics above zero, and how many of them tell their largest contributor. */
  readonly counted: number;
  readonly withContributor: number;
}

interface ProtectedSource {
  /** In the order of {@link NEED_PUBLICS}. */
  readonly publics: readonly ProtectedNeed[];
  readonly protection: NeedProtection;
}

/** {@link ProtectedSource}, and the sum of its ages where it gives no total. */
interface SummedSource extends ProtectedSource {
  readonly allAges: () => ProtectedNeed;
}

/** The publics of a source after the secrecy step, and what it did to them. */
export function protectSource(
  { need, hierarchy, patterns }: NeedInputs,
  source: string | null,
  rule: SecrecyRule,
): SummedSource {
  return protectNeedDataset(need)(countryOf(hierarchy))(source)(rule, patterns ?? NO_PATTERN);
}

const NO_PATTERN: readonly LeastPattern[] = [];

const countries = new WeakMap<TerritoryIndex, TerritoryHierarchy>();

/** One country, with its communes or without: nothing is protected twice when they come. */
export function countryOf(hierarchy: TerritoryHierarchy): TerritoryHierarchy {
  const known = countries.get(hierarchy.departement) ?? hierarchy;
  countries.set(hierarchy.departement, known);
  return known;
}

/** The publics of each source; kept, for each public asks for the three, and sources each have their rule. */
const protectNeedDataset = memoizeEach((need: NeedDataset) =>
  memoizeLast((hierarchy: TerritoryHierarchy) => {
    const protectUnder = (source: string | null) =>
      memoizeLast((rule: SecrecyRule, patterns: readonly LeastPattern[]) =>
        withAllAges({ need, hierarchy, source }, protectPublics({ need, hierarchy, patterns }, source, rule)),
      );
    const kept = new Map<string | null, ReturnType<typeof protectUnder>>();
    return (source: string | null) => {
      const found = kept.get(source) ?? protectUnder(source);
      kept.set(source, found);
      return found;
    };
  }),
);

function withAllAges(
  of: Pick<NeedInputs, 'need' | 'hierarchy'> & { readonly source: string | null },
  told: ProtectedSource,
): SummedSource {
  const allAges = memoizeLast(() => {
    const [child, adult] = told.publics;
    if (child === undefined || adult === undefined) throw new Error('A public is missing');
    return sumAges({ ...of, child, adult });
  });
  return { ...told, allAges };
}

function protectPublics(inputs: NeedInputs, source: string | null, rule: SecrecyRule): ProtectedSource {
  const { need, hierarchy } = inputs;
  if (isToldFinely(need, source)) {
    const { counted, sum } = countPublics(inputs, source);
    const ahead = hiddenAhead(need, source, rule);
    return finePublics(counted, protectFineNeed({ need, hierarchy, source, counted, sum }, rule, ahead));
  }
  const { counted, ...tables } = countPublics(inputs, source);
  const { shown, suppression } = protectNested(nestTables(tables, inputs.hierarchy), rule);
  const publics = counted.flatMap((ofPublic, rank) => {
    const columns = shown[rank];
    return columns === undefined
      ? []
      : [{ ...ofPublic, shown: buildByLevel((level) => columnOf(columns, level)), fine: null }];
  });
  return { publics, protection: { suppression, hiddenByLevel: null, ...countContributors(counted) } };
}

function finePublics(
  counted: readonly NeedByDepartement[],
  { layout, publics: shown, largest, suppression }: ProtectedFineNeed,
): ProtectedSource {
  const publics = counted.flatMap((ofPublic, rank) => {
    const columns = shown[rank];
    if (columns === undefined) return [];
    return [
      {
        ...ofPublic,
        largest: largest[rank] ?? ofPublic.largest,
        shown: buildByLevel((level) => columns[level]),
        fine: { layout, shown: columns },
      },
    ];
  });
  const hiddenByLevel = countHidden(layout, shown);
  return { publics, protection: { suppression, hiddenByLevel, ...countContributors(publics) } };
}

function countContributors(
  counted: readonly NeedByDepartement[],
): Pick<NeedProtection, 'counted' | 'withContributor'> {
  const given = counted.flatMap(({ people, largest }) =>
    [...people.values].flatMap((count, position) => (count > 0 ? [largest[position] ?? Number.NaN] : [])),
  );
  const withContributor = given.filter((largest) => !Number.isNaN(largest)).length;
  return { counted: given.length, withContributor };
}

/** The counts of a source by département, for each public, laid out for the secrecy step. */
export function countPublics(
  { need, hierarchy, patterns = NO_PATTERN }: NeedInputs,
  source: string | null,
): CountTables & { readonly counted: readonly NeedByDepartement[]; readonly sum: SumEquation } {
  const counted = NEED_PUBLICS.map((group) => countNeed(need, hierarchy, { source, public: group }));
  return {
    counted,
    tables: counted.map(({ people }) => aggregateCounts(people, hierarchy)),
    largest: counted.map(({ largest }) => largest),
    sum: SUM_OF_PUBLICS,
    patterns: patterns.filter((pattern) => pattern.source === source),
  };
}

/** Everybody is children and adults, by rank in {@link NEED_PUBLICS}. */
const SUM_OF_PUBLICS = {
  total: NEED_PUBLICS.indexOf('all'),
  parts: [NEED_PUBLICS.indexOf('child'), NEED_PUBLICS.indexOf('adult')],
};

/**
 * Counts of people without a solution at every level, ready to be shown: what proportional symbols are drawn from. Those of
 * levels made of communes are laid out when they are first asked for.
 */
export function computeNeedCounts(
  inputs: NeedInputs,
  settings: NeedCountSettings,
): Readonly<Record<FigureLevel, ProtectedColumn>> {
  const { shown, fine } = readNeed(inputs, settings);
  const { hierarchy, nesting } = inputs;
  return withCommuneLevels(shown, (level) => {
    const index = hierarchy[level];
    if (fine === null || nesting === undefined) return publishColumn(emptyColumn(index, shown.france));
    return showFineNeed(fine, { level, index, nesting });
  });
}
