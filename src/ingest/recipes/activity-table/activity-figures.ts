import type { ActivityCount } from '@/domain/activity';
import { estimated, known, type MeasuredValue, MISSING, numberOf, SUPPRESSED } from '@/domain/measure';
import type { ActivityRole } from '../../mapping';
import type { ImportReasonCode } from '../../report/codes';
import { readAverage, readCount } from '../tabular/count-cell';
import type { ActivityGroup } from './activity-plan';

/** Figures of one service, as far as its file gives them. */
export type ActivityCounts = Readonly<Partial<Record<ActivityCount, MeasuredValue>>>;

/** A remark on one of the columns of a group. */
export interface FigureRemark {
  readonly code: ImportReasonCode;
  readonly role: ActivityRole;
}

/** What the cells of a group say; `refusal` when nothing of them can be taken. */
export interface FiguresRead {
  readonly counts: ActivityCounts;
  readonly remarks: readonly FigureRemark[];
  readonly refusal: FigureRemark | null;
}

/** Mean length of a month: 365.25 days ÷ 12. */
const DAYS_PER_MONTH = 30.4375;
const COUNTED = ['caseload', 'newcomers', 'days-waited', 'long-waits', 'without-solution'] as const;

/**
 * Reads the figures of one service in a row. A mean wait becomes the days waited, a share of long waits becomes long
 * waits: both are multiplied by the newcomers or, where they are not given, by the caseload, which then stands for them
 * as an estimate.
 */
export function readFigures(group: ActivityGroup, cellOf: (position: number) => string): FiguresRead {
  const reader = new FiguresReader(group, cellOf);
  for (const count of COUNTED) reader.readCount(count);
  reader.readMeanWait();
  reader.readShare();
  reader.checkLongWaits();
  return reader.result();
}

type Weight = 'newcomers' | 'caseload';

class FiguresReader {
  private readonly counts: Partial<Record<ActivityCount, MeasuredValue>> = {};
  private readonly remarks: FigureRemark[] = [];
  private readonly issues: FigureRemark[] = [];
  private refusal: FigureRemark | null = null;
  private taken = 0;
  /** The caseload, where it stands for newcomers that are not given. */
  private standIn: MeasuredValue | null = null;

  constructor(
    private readonly group: ActivityGroup,
    private readonly cellOf: (position: number) => string,
  ) {}

  readCount(role: ActivityCount): void {
    const cell = this.cell(role);
    if (cell === null) return;
    const reading = readCount(cell);
    if (!reading.ok) this.miss(role, { code: reading.error, role });
    else this.keep(role, reading.value.value, { code: reading.value.remark, role });
  }

  readMeanWait(): void {
    const { waitUnit } = this.group;
    this.multiply('mean-wait', 'days-waited', (wait, people) => {
      if (waitUnit === 'month') return estimated(wait * DAYS_PER_MONTH * people.value);
      const days = wait * people.value;
      return people.status === 'known' && this.weight() === 'newcomers' ? known(days) : estimated(days);
    });
  }

  readShare(): void {
    const { sharePer } = this.group;
    this.multiply('long-wait-share', 'long-waits', (share, people) => {
      if (share > sharePer) this.refuse('more-long-waits-than-newcomers', 'long-wait-share');
      return estimated((share / sharePer) * people.value);
    });
  }

  checkLongWaits(): void {
    const { newcomers = MISSING, 'long-waits': waits = MISSING } = this.counts;
    const most = numberOf(newcomers);
    const long = numberOf(waits);
    if (this.cell('long-waits') === null || most === undefined || long === undefined) return;
    if (long > most) this.refuse('more-long-waits-than-newcomers', 'long-waits');
  }

  /** A cell that cannot be read leaves its figure unknown, unless it is the only one. */
  result(): FiguresRead {
    const refusal = this.refusal ?? (this.taken === 0 ? (this.issues[0] ?? null) : null);
    const counts = this.standIn === null ? this.counts : { ...this.counts, newcomers: this.standIn };
    return { counts, remarks: [...this.remarks, ...this.issues], refusal };
  }

  /** Turns an average into a sum, by the people it is about. */
  private multiply(
    role: 'mean-wait' | 'long-wait-share',
    count: 'days-waited' | 'long-waits',
    sumOf: (average: number, people: Extract<MeasuredValue, { readonly value: number }>) => MeasuredValue,
  ): void {
    const cell = this.cell(role);
    if (cell === null) return;
    const reading = readAverage(cell);
    if (!reading.ok) return this.miss(count, { code: reading.error, role });
    const { value: average, remark } = reading.value;
    const weight = this.weight();
    const people = weight === null ? MISSING : (this.counts[weight] ?? MISSING);
    if (weight === 'newcomers' && numberOf(people) === 0) {
      return this.keep(count, known(0), { code: null, role });
    }
    if (average.status !== 'known') return this.keep(count, average, { code: remark, role });
    if (people.status === 'suppressed') return this.keep(count, SUPPRESSED, { code: null, role });
    if (weight === null || (people.status !== 'known' && people.status !== 'estimated')) {
      return this.refuse('wait-without-weight', role);
    }
    const isMadeDo = weight === 'caseload' && this.group.positions.newcomers !== undefined;
    this.keep(count, sumOf(average.value, people), {
      code: isMadeDo ? 'wait-weighed-by-caseload' : null,
      role,
    });
    if (weight === 'caseload') this.standIn = estimated(people.value);
  }

  /** What averages are multiplied by: the newcomers, unless they are not known. */
  private weight(): Weight | null {
    const { newcomers, caseload } = this.counts;
    if (newcomers !== undefined && newcomers.status !== 'missing') return 'newcomers';
    return caseload === undefined ? null : 'caseload';
  }

  private cell(role: ActivityRole): string | null {
    const position = this.group.positions[role];
    return position === undefined ? null : this.cellOf(position);
  }

  private keep(
    count: ActivityCount,
    value: MeasuredValue,
    { code, role }: { readonly code: ImportReasonCode | null; readonly role: ActivityRole },
  ): void {
    this.counts[count] = value;
    this.taken += 1;
    if (code !== null) this.remarks.push({ code, role });
  }

  private miss(count: ActivityCount, issue: FigureRemark): void {
    this.counts[count] = MISSING;
    this.issues.push(issue);
  }

  private refuse(code: ImportReasonCode, role: ActivityRole): void {
    this.refusal ??= { code, role };
  }
}
