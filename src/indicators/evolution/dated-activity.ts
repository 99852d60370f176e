import {
  ACTIVITY_COUNTS,
  ACTIVITY_SERVICES,
  type ActivityDataset,
  type ActivityRecord,
  type ActivityService,
} from '@/domain/activity';
import { columnValueAt, SUPPRESSED } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import { latestReports } from '../activity';
import { type ActivityInputs, protectActivity } from '../activity-counts';
import type { SecrecyRule } from '../secrecy/secrecy-rule';
import { ruleOf, type SecrecyRules } from '../secrecy/secrecy-rules';

/** The date each kind of service is wanted at, as its reports have it; `null` when it has none that early. */
export type ServiceDates = ReadonlyMap<ActivityService, string | null>;

/**
 * An activity dataset in which each service speaks of one date and of no other; a service that `dates` does not name is
 * left as it is.
 *
 * Each date is a table of its own, as for the need (see `needAt`): where départements report at different dates, a report
 * that is hidden at its date, or by default, is hidden whole and with every sum it is in.
 */
export function activityAt(
  { activity, hierarchy }: ActivityInputs,
  dates: ServiceDates,
  rules: SecrecyRules,
): ActivityDataset {
  return datedActivity(activity, hierarchy)(rules)(dates);
}

/** The activity of the dates asked for; kept, for every indicator of a service asks for the same. */
const datedActivity = memoizeLast((activity: ActivityDataset, hierarchy: TerritoryHierarchy) =>
  memoizeLast((rules: SecrecyRules) => {
    const kept = new Map<string, ActivityDataset>();
    return (dates: ServiceDates): ActivityDataset => {
      const key = JSON.stringify([...dates]);
      const inputs = { activity, hierarchy };
      const found = kept.get(key) ?? {
        ...activity,
        records: ACTIVITY_SERVICES.flatMap((service) => recordsAt(inputs, { service, dates, rules })),
      };
      kept.set(key, found);
      return found;
    };
  }),
);

interface ServiceAt {
  readonly service: ActivityService;
  readonly dates: ServiceDates;
  readonly rules: SecrecyRules;
}

function recordsAt(inputs: ActivityInputs, { service, dates, rules }: ServiceAt): readonly ActivityRecord[] {
  const records = inputs.activity.records.filter((record) => record.service === service);
  const date = dates.get(service);
  if (date === undefined) return records;
  const standing = ACTIVITY_COUNTS.flatMap((count) => [
    ...latestReports(inputs.activity, inputs.hierarchy, { service, count }).values(),
  ]);
  const standingDates = new Set(standing.map(({ referenceDate }) => referenceDate));
  const dated = records.filter(({ referenceDate }) => referenceDate === date);
  if (standingDates.size <= 1) return standingDates.has(date) ? records : dated;
  const rule = ruleOf(rules, { kind: 'activity', service });
  const atDate = { ...inputs, activity: { ...inputs.activity, records: dated } };
  const hiddenByDefault = hiddenDepartements(inputs, service, rule);
  const hidden = new Set([
    ...hiddenDepartements(atDate, service, rule),
    ...standing.flatMap(({ referenceDate, departementCode }) =>
      referenceDate === date && hiddenByDefault.has(departementCode) ? [departementCode] : [],
    ),
  ]);
  return dated.map((record) => (hidden.has(record.departementCode) ? withoutCounts(record) : record));
}

function withoutCounts(record: ActivityRecord): ActivityRecord {
  const counts = Object.keys(record.counts).map((count) => [count, SUPPRESSED] as const);
  return { ...record, counts: Object.fromEntries(counts) };
}

/** Codes of the départements of which some count of a service is hidden. */
function hiddenDepartements(
  inputs: ActivityInputs,
  service: ActivityService,
  rule: SecrecyRule,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const count of ACTIVITY_COUNTS) {
    const { departement } = protectActivity(inputs, { service, count }, rule).shown;
    departement.index.territories.forEach(({ code }, position) => {
      if (columnValueAt(departement, position).status === 'suppressed') hidden.add(code);
    });
  }
  return hidden;
}
