import type { ActivityDataset, ActivityRecord } from '@/domain/activity';
import { type CoverageDataset, type CoverageTeam, kindsIn } from '@/domain/coverage';

/** What became of the entries of a list. */
export type EntryFate = 'appeared' | 'disappeared' | 'changed' | 'unchanged';

/** How many entries of two lists had each fate. */
export type EntryComparison = Readonly<Record<EntryFate, number>>;

/** Compares what services reported: an entry is a département, a service and a date. Only how many differ is told. */
export function compareActivity(before: ActivityDataset, after: ActivityDataset): EntryComparison {
  return compareEntries(reports(before.records), reports(after.records));
}

/** Compares a list of teams with those held of the kinds it names; a team is known by its kind and its name. */
export function compareCoverage(before: CoverageDataset, after: CoverageDataset): EntryComparison {
  const kinds = kindsIn(after);
  const ofKinds = before.teams.filter(({ kind }) => kinds.includes(kind));
  return compareEntries(teams(ofKinds), teams(after.teams));
}

function reports(records: readonly ActivityRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.map(({ departementCode, service, referenceDate, counts }) => [
      JSON.stringify([departementCode, service, referenceDate]),
      JSON.stringify(Object.entries(counts).sort(([left], [right]) => (left < right ? -1 : 1))),
    ]),
  );
}

function teams(listed: readonly CoverageTeam[]): ReadonlyMap<string, string> {
  return new Map(
    listed.map(({ id, departements, carrier, verification, sourceUrl, note }) => [
      id,
      JSON.stringify([departements.toSorted(), carrier, verification, sourceUrl, note]),
    ]),
  );
}

function compareEntries(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): EntryComparison {
  const kept = [...after].filter(([key]) => before.has(key));
  const unchanged = kept.filter(([key, content]) => before.get(key) === content).length;
  return {
    appeared: after.size - kept.length,
    disappeared: before.size - kept.length,
    changed: kept.length - unchanged,
    unchanged,
  };
}
