import type { ActivityCount, ActivityDataset, ActivityService } from '@/domain/activity';
import { buildColumn, columnValueAt, known, type MeasureColumn, MISSING } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import { type ActivityByDepartement, type ActivitySelection, countActivity } from './activity';
import { aggregateCounts, countCoverage } from './aggregate';
import type { ProtectedByLevel } from './indicator';
import { protectColumn, protectCounts, protectTables } from './secrecy/protect-counts';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import { buildByLevel } from './territory-members';

/** Where counts of activity come from. */
export interface ActivityInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly activity: ActivityDataset;
}

/** Activity as reported by département, and what may be shown of it at every level. */
export interface ProtectedActivity extends ActivityByDepartement {
  readonly shown: ProtectedByLevel;
}

/**
 * Counts one thing that services of one kind report, and protects it: everything they report is about people.
 *
 * Newcomers and those who waited long are protected together, with the others that their difference would print. Days are
 * no people, and are hidden wherever the newcomers who waited them are; a sum of days is only given over départements that
 * all say how long their newcomers waited, for the rest would tell the days of the others.
 */
export function protectActivity(
  { activity, hierarchy }: ActivityInputs,
  { service, count }: ActivitySelection,
  rule: SecrecyRule,
): ProtectedActivity {
  return protectDataset(activity, hierarchy)(service)(rule)(count);
}

type ReadCount = (count: ActivityCount) => ProtectedActivity;

/** The counts of each service, each under its rule. */
const protectDataset = memoizeLast((activity: ActivityDataset, hierarchy: TerritoryHierarchy) => {
  const protectUnder = (service: ActivityService) =>
    memoizeLast((rule: SecrecyRule) => protectService({ activity, hierarchy }, service, rule));
  const kept = new Map<ActivityService, ReturnType<typeof protectUnder>>();
  return (service: ActivityService) => {
    const found = kept.get(service) ?? protectUnder(service);
    kept.set(service, found);
    return found;
  };
});

/** The counts of a service, each protected when it is first asked for; those of waits are protected together. */
function protectService(inputs: ActivityInputs, service: ActivityService, rule: SecrecyRule): ReadCount {
  const kept = new Map<ActivityCount, ProtectedActivity>();
  const waits = memoizeLast(() => protectWaits(inputs, service, rule));
  return (count) => {
    const found =
      kept.get(count) ?? (isOfWaits(count) ? waits()[count] : protectAlone(inputs, { service, count }, rule));
    kept.set(count, found);
    return found;
  };
}

type WaitCount = 'newcomers' | 'days-waited' | 'long-waits';

function isOfWaits(count: ActivityCount): count is WaitCount {
  return count === 'newcomers' || count === 'days-waited' || count === 'long-waits';
}

function protectAlone(
  { activity, hierarchy }: ActivityInputs,
  selection: ActivitySelection,
  rule: SecrecyRule,
): ProtectedActivity {
  const counted = countActivity(activity, hierarchy, selection);
  return { ...counted, shown: protectCounts(aggregateCounts(counted.counts, hierarchy), hierarchy, rule) };
}

function protectWaits(
  { activity, hierarchy }: ActivityInputs,
  service: ActivityService,
  rule: SecrecyRule,
): Readonly<Record<WaitCount, ProtectedActivity>> {
  const read = (count: WaitCount) => countActivity(activity, hierarchy, { service, count });
  const [newcomers, long, days] = [read('newcomers'), read('long-waits'), read('days-waited')];
  const others = subtract(newcomers.counts, long.counts);
  const tables = [newcomers.counts, long.counts, others].map((counts) => aggregateCounts(counts, hierarchy));
  const [shownNewcomers, shownLong] = protectTables({ tables, sum: SUM, latent: [OTHERS] }, hierarchy, rule);
  if (shownNewcomers === undefined || shownLong === undefined)
    throw new Error('waits went through the secrecy step and did not come out');
  const withNewcomers = { counts: newcomers.counts, shown: shownNewcomers };
  return {
    newcomers: { ...newcomers, shown: shownNewcomers },
    'long-waits': { ...long, shown: shownLong },
    'days-waited': { ...days, shown: protectDays(days.counts, withNewcomers, hierarchy) },
  };
}

/** Newcomers are those who waited long and the others, by rank of their tables; nobody prints the others. */
const OTHERS = 2;
const SUM = { total: 0, parts: [1, OTHERS] };

/** What is left of counts, where both are known and the rest is one of people. */
function subtract(whole: MeasureColumn, part: MeasureColumn): MeasureColumn {
  return buildColumn(whole.index, whole, (position) => {
    const rest = (whole.values[position] ?? Number.NaN) - (part.values[position] ?? Number.NaN);
    return rest >= 0 ? known(rest) : MISSING;
  });
}

function protectDays(
  days: MeasureColumn,
  newcomers: Pick<ProtectedActivity, 'counts' | 'shown'>,
  hierarchy: TerritoryHierarchy,
): ProtectedByLevel {
  const sums = aggregateCounts(days, hierarchy);
  const [ofDays, ofNewcomers] = [days, newcomers.counts].map((counts) => countCoverage(counts, hierarchy));
  return buildByLevel((level) => {
    const column = buildColumn(hierarchy[level], sums[level], (position) =>
      ofDays?.[level].covered[position] === ofNewcomers?.[level].covered[position]
        ? columnValueAt(sums[level], position)
        : MISSING,
    );
    const isHidden = (position: number) =>
      columnValueAt(column, position).status !== 'missing' &&
      columnValueAt(newcomers.shown[level], position).status === 'suppressed';
    return protectColumn(column, TO_THE_DAY, isHidden);
  });
}

/** A mean is only as right as its days: they are printed as they are where newcomers are. */
const TO_THE_DAY: SecrecyRule = { threshold: 0, dominance: null, rounding: null };
