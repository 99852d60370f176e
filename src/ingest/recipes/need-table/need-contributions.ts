import { type MeasuredValue, numberOf } from '@/domain/measure';

/** What one row brought, and the rows before it: a list that files may be taken back from. */
export interface Contributions {
  /** Who contributes it; empty where the table does not say. */
  readonly contributor: string;
  readonly people: number;
  readonly before: Contributions | null;
}

/** What one row contributes. */
export function contributionOf(contributor: string, count: MeasuredValue): Contributions {
  return { contributor, people: numberOf(count) ?? 0, before: null };
}

/** Contributions of which the latest is that of one row. */
export function addContribution(
  before: Contributions,
  { contributor, people }: Contributions,
): Contributions {
  return { contributor, people, before };
}

/** What contributors brought to one count. */
export interface ContributionSummary {
  /** People of the largest contributor; each row without a name is one of its own. */
  readonly largest: number;
  /** How many contributors are named. */
  readonly named: number;
}

/** Adds up what each contributor brought. */
export function summariseContributions(last: Contributions): ContributionSummary {
  const byName = new Map<string, number>();
  let largest = 0;
  for (let row: Contributions | null = last; row !== null; row = row.before) {
    const { contributor, people } = row;
    const total = contributor === '' ? people : people + (byName.get(contributor) ?? 0);
    if (contributor !== '') byName.set(contributor, total);
    largest = Math.max(largest, total);
  }
  return { largest, named: byName.size };
}
