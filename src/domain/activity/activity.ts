import type { MeasuredValue, Provenance } from '../measure';
import type { DepartementCode } from '../territory';

/** Services that work by people followed, not by places: their activity is reported, no register gives it. */
export const ACTIVITY_SERVICES = ['camsp', 'cmpp', 'pco', 'erhr'] as const;

/** One of {@link ACTIVITY_SERVICES}. */
export type ActivityService = (typeof ACTIVITY_SERVICES)[number];

/** What services report. Every one is a sum, so that départements add up to régions. */
export const ACTIVITY_COUNTS = [
  /** People followed in the year (file active), or accompanied by an ERHR. */
  'caseload',
  /** People who had their first appointment in the year: those whose wait is over, and is known. */
  'newcomers',
  /** Days they waited, added up: from the first contact to the first appointment. */
  'days-waited',
  /** Newcomers who waited more than six months. */
  'long-waits',
  /** People known to the service who have no solution. */
  'without-solution',
] as const;

/** One of {@link ACTIVITY_COUNTS}. */
export type ActivityCount = (typeof ACTIVITY_COUNTS)[number];

/** What the services of one kind reported for one département and one period. */
export interface ActivityRecord {
  readonly departementCode: DepartementCode;
  readonly service: ActivityService;
  /** What the file says; a count it does not speak of is left out. */
  readonly counts: Readonly<Partial<Record<ActivityCount, MeasuredValue>>>;
  /** ISO date or year the counts are of, or `null` when the file does not say. */
  readonly referenceDate: string | null;
}

/** The activity a dossier works on. */
export interface ActivityDataset {
  readonly kind: 'activity';
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly records: readonly ActivityRecord[];
}
