import type { FineNeed, FineNeedSeries, NeedDataset, NeedRecord } from '@/domain/need';
import type { HiddenAcross } from '../secrecy/protect-across';
import { isSameRule, type SecrecyRule } from '../secrecy/secrecy-rule';
import { ruleOfNeed, type SecrecyRules } from '../secrecy/secrecy-rules';

/** What is hidden of a source under a rule, found before it is shown. */
export interface HiddenAhead extends HiddenAcross {
  readonly source: string;
  /** The one date of which it was found, where the source is counted at several; left out for the source whole. */
  readonly only?: { readonly referenceDate: string | null };
  readonly rule: SecrecyRule;
}

/** The counts of one source: those of a dataset narrowed to some dates are the same objects, fewer of them. */
interface SourceCounts {
  readonly records: readonly NeedRecord[];
  readonly series: readonly FineNeedSeries[];
}

interface KeptAhead extends HiddenAhead {
  readonly of: SourceCounts;
}

/** By territories, which a dataset narrowed to some dates keeps. */
const aheadOf = new WeakMap<FineNeed['territories'], readonly KeptAhead[]>();

/** Fewer territories are gone through in less time than it takes to have it done elsewhere. */
const MANY_TERRITORIES = 2000;

/** Keeps what is hidden of a dataset, as long as its counts are: its secrecy step is then done in no time. */
export function keepHiddenAhead(need: NeedDataset, found: readonly HiddenAhead[]): void {
  if (need.fine === undefined) return;
  const { territories } = need.fine;
  const kept = found.map((ahead) => ({ ...ahead, of: countsOf(need, ahead.source, ahead.only) }));
  aheadOf.set(territories, [...(aheadOf.get(territories) ?? []), ...kept]);
}

/** What was found of the very counts of a source under a rule, whichever dataset they are in; `null` when nothing was. */
export function hiddenAhead(need: NeedDataset, source: string | null, rule: SecrecyRule): HiddenAhead | null {
  const kept = need.fine && aheadOf.get(need.fine.territories);
  if (kept === undefined) return null;
  const counts = countsOf(need, source);
  const found = kept.find(
    (ahead) => ahead.source === source && isSameRule(ahead.rule, rule) && areSame(ahead.of, counts),
  );
  return found ?? null;
}

/** The sources of a dataset whose secrecy step is long enough to be done on another thread, and was not. */
export function sourcesToHideAhead(need: NeedDataset, rules: SecrecyRules): readonly string[] {
  if (need.fine === undefined || need.fine.territories.length < MANY_TERRITORIES) return [];
  const sources = new Set(need.fine.series.map(({ source }) => source));
  return [...sources].filter((source) => hiddenAhead(need, source, ruleOfNeed(rules, source)) === null);
}

function countsOf(need: NeedDataset, source: string | null, only?: HiddenAhead['only']): SourceCounts {
  const isOfSource = (counts: NeedRecord | FineNeedSeries) =>
    counts.source === source && (only === undefined || counts.referenceDate === only.referenceDate);
  return { records: need.records.filter(isOfSource), series: (need.fine?.series ?? []).filter(isOfSource) };
}

function areSame(one: SourceCounts, other: SourceCounts): boolean {
  return areEach(one.series, other.series) && areEach(one.records, other.records);
}

function areEach(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((counts, rank) => counts === others[rank]);
}
