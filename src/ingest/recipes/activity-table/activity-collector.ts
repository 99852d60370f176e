import { ACTIVITY_COUNTS, type ActivityRecord, type ActivityService } from '@/domain/activity';
import { type MeasuredValue, MISSING } from '@/domain/measure';
import { DepartementTotals } from '../tabular/departement-totals';
import { shareOfCount, sumOfCounts } from '../tabular/sum-of-counts';
import type { ActivityCounts } from './activity-figures';

/** What tells two figures of one territory apart. */
export interface ActivitySeries {
  readonly service: ActivityService;
  readonly referenceDate: string | null;
}

/**
 * Gathers rows into one record for each département, service and date. Several services of a département add up when
 * their rows name them; a figure that one of them does not give is then unknown for all.
 */
export class ActivityCollector extends DepartementTotals<ActivitySeries, ActivityCounts> {
  constructor() {
    super({
      keyOf: ({ service, referenceDate }) => JSON.stringify([service, referenceDate]),
      isSame: (left, right) => left.service === right.service && left.referenceDate === right.referenceDate,
      shareOf: (counts, share) => mapCounts(counts, (count) => shareOfCount(count, share)),
      sumOf: sumOfFigures,
    });
  }

  /** The records, in the order they first appeared. */
  records(): readonly ActivityRecord[] {
    return this.all().map(({ series, departementCode, figures, isHalf }) => ({
      departementCode,
      ...series,
      counts: isHalf ? mapCounts(figures, () => MISSING) : figures,
    }));
  }
}

function mapCounts(counts: ActivityCounts, change: (count: MeasuredValue) => MeasuredValue): ActivityCounts {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, change(count)]));
}

function sumOfFigures(left: ActivityCounts, right: ActivityCounts): ActivityCounts {
  const told = ACTIVITY_COUNTS.filter((name) => left[name] !== undefined || right[name] !== undefined);
  return Object.fromEntries(
    told.map((name) => [name, sumOfCounts(left[name] ?? MISSING, right[name] ?? MISSING)]),
  );
}
