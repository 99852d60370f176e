import { columnValueAt, type MeasuredValue, numberOf, type ProtectedColumn } from '@/domain/measure';
import { sampleVariance } from '@/lib/descriptive-statistics';
import type {
  AbsenceReason,
  AxisStanding,
  GapAbsence,
  GapAxis,
  GapFinding,
  GapGroup,
  GapPoint,
} from './gap-finding';

/** An offer read against a need. */
export interface GapInputs {
  readonly need: GapAxis;
  readonly offer: GapAxis;
}

/**
 * Sorts the territories of a level by need and offer, each held against its threshold.
 *
 * Only rates that are shown take part, in the groups as in the standard deviations that order them, so that nothing
 * tells of a hidden one. Where chance may put a rate on the other side of its threshold (the interval holds it), the
 * territory is in no quadrant.
 */
export function findGaps({ need, offer }: GapInputs): GapFinding {
  const positions = need.rate.index.territories.map((_, position) => position);
  const absent = positions.flatMap((position): GapAbsence[] => {
    const absence = { position, need: absenceAt(need, position), offer: absenceAt(offer, position) };
    return absence.need === null && absence.offer === null ? [] : [absence];
  });
  const unplaced = new Set(absent.map(({ position }) => position));
  const placed = positions.filter((position) => !unplaced.has(position));
  const [needSpread, offerSpread] = [need, offer].map(({ rate }) => spreadOf(rate, placed));
  const points = placed.map((position) =>
    pointOf(position, standingAt(need, position, needSpread), standingAt(offer, position, offerSpread)),
  );
  const inGroup = (group: GapGroup) =>
    points
      .filter((point) => point.group === group)
      .sort((left, right) => right.distance - left.distance || left.position - right.position);
  return {
    groups: {
      'high-low': inGroup('high-low'),
      'high-high': inGroup('high-high'),
      'low-low': inGroup('low-low'),
      'low-high': inGroup('low-high'),
      undecided: inGroup('undecided'),
    },
    absent,
  };
}

function absenceAt({ rate, thresholdAt }: GapAxis, position: number): AbsenceReason | null {
  const measured: MeasuredValue = columnValueAt(rate, position);
  if (measured.status !== 'known' && measured.status !== 'estimated') return measured.status;
  return Number.isNaN(thresholdAt(position)) ? 'no-threshold' : null;
}

/** Standard deviation (n − 1) of the rates at some positions; 0 when there are not two that differ. */
function spreadOf({ values }: ProtectedColumn, positions: readonly number[]): number {
  if (positions.length < 2) return 0;
  return Math.sqrt(sampleVariance(positions.map((position) => values[position] ?? Number.NaN)));
}

function standingAt(axis: GapAxis, position: number, spread = 0): AxisStanding {
  const measured = columnValueAt(axis.rate, position);
  const value = numberOf(measured) ?? Number.NaN;
  const threshold = axis.thresholdAt(position);
  const interval = intervalAt(axis, position);
  const leaning = reaches(value, threshold) ? 'high' : 'low';
  return {
    value,
    isEstimated: measured.status === 'estimated',
    interval,
    threshold,
    leaning,
    side: isDecided(axis, interval, threshold) ? leaning : 'undecided',
    deviation: spread > 0 ? (value - threshold) / spread : 0,
  };
}

/** A rate equal to its threshold reaches it, save 0: where most territories have none, having none is not strong. */
function reaches(value: number, threshold: number): boolean {
  return value > threshold || (value === threshold && value !== 0);
}

function intervalAt({ interval }: GapAxis, position: number): AxisStanding['interval'] {
  if (interval === null) return null;
  const [lower, upper] = [interval.lower, interval.upper].map((end) =>
    numberOf(columnValueAt(end, position)),
  );
  return lower === undefined || upper === undefined ? null : { lower, upper };
}

function isDecided(axis: GapAxis, interval: AxisStanding['interval'], threshold: number): boolean {
  if (axis.interval === null) return true;
  return interval !== null && (threshold < interval.lower || threshold > interval.upper);
}

function pointOf(position: number, need: AxisStanding, offer: AxisStanding): GapPoint {
  const { side: needSide } = need;
  const { side: offerSide } = offer;
  return {
    position,
    group: needSide === 'undecided' || offerSide === 'undecided' ? 'undecided' : `${needSide}-${offerSide}`,
    need,
    offer,
    distance: Math.hypot(need.deviation, offer.deviation),
  };
}
