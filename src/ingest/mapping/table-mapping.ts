import { ACTIVITY_SERVICES } from '@/domain/activity';
import type { NeedPublic } from '@/domain/need';

/**
 * What a table brings: counts of people in need, what services report of their activity, teams and the départements they
 * answer for, establishments placed at an address or a commune, the territory each commune is a part of, or its
 * inhabitants by age.
 */
export const TABLE_TARGETS = [
  'need',
  'activity',
  'coverage',
  'establishments',
  'territories',
  'population',
] as const;

/** One of {@link TABLE_TARGETS}. */
export type TableTarget = (typeof TABLE_TARGETS)[number];

/** What the cells of a column are read as. */
export const COLUMN_ROLES = [
  /** Code or name of a territory: département, commune, or EPCI. */
  'territory',
  /** Code or name of the territory that tells two communes of one name apart. */
  'parent-territory',
  'count',
  'rate',
  'denominator',
  'date',
  'public',
  'need-source',
  /** CAMSP, CMPP, PCO, ERHR or CNRHR. */
  'service',
  'caseload',
  'newcomers',
  /** Mean wait of newcomers, in the unit the reading gives. */
  'mean-wait',
  /** Days newcomers waited, added up. */
  'days-waited',
  /** Newcomers who waited more than six months. */
  'long-waits',
  /** The same, as a share of newcomers. */
  'long-wait-share',
  'without-solution',
  'finess',
  'name',
  'carrier',
  'category',
  'capacity',
  'longitude',
  'latitude',
  'address',
  /** Address of the page a team was read on. */
  'source-url',
  /** Communes, EPCI or other parts of a département that a team answers for, where it does not answer for the whole. */
  'remit-part',
  /** How sure the départements of a team are. */
  'verification',
  /** Name of the territory of the user that a commune is a part of. */
  'group-name',
  /** Its code. */
  'group-code',
  /** Inhabitants, of the ages the reading gives. */
  'population',
  'ignore',
] as const;

/** One of {@link COLUMN_ROLES}. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Roles that only one column of a table may have. */
export const SINGLE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'territory',
  'parent-territory',
  'date',
  'public',
  'need-source',
  'service',
  'finess',
  'name',
  'carrier',
  'category',
  'capacity',
  'longitude',
  'latitude',
  'address',
  'source-url',
  'remit-part',
  'verification',
  'group-name',
  'group-code',
]);

/** Services and teams that a table may be about. */
export const NAMED_SERVICES = [...ACTIVITY_SERVICES, 'cnrhr'] as const;

/** One of {@link NAMED_SERVICES}. */
export type NamedService = (typeof NAMED_SERVICES)[number];

/** Units a mean wait may be written in. */
export const WAIT_UNITS = ['day', 'month'] as const;

/** One of {@link WAIT_UNITS}. */
export type WaitUnit = (typeof WAIT_UNITS)[number];

/** What holds for every row, or for every cell of one column, where no column says it. */
export interface FixedReading {
  readonly source?: string;
  readonly public?: NeedPublic;
  /** ISO 8601, as precise as is known: `2024`, `2024-06`, `2024-06-30`. */
  readonly referenceDate?: string;
  /** How many inhabitants a rate is for: 100 for a percentage, 1 000, 10 000. A share of newcomers is for 100 or for 1. */
  readonly ratePer?: number;
  /** Service that reports, or kind of the teams. */
  readonly service?: NamedService;
  readonly waitUnit?: WaitUnit;
  /** FINESS category of every establishment, where no column gives it. */
  readonly category?: string;
  /** Ages of inhabitants: `total`, `0-19`, `65-plus`. */
  readonly ages?: string;
}

/** How one column is read. A table may have several columns of counts, each of its own public, source or date. */
export interface ColumnMapping {
  readonly header: string;
  readonly role: ColumnRole;
  readonly fixed?: FixedReading;
}

/**
 * How the columns of a table are read: what the user chose, or confirmed, on the mapping screen. Plain data, saved as
 * JSON and replayed on every later file of the same shape.
 */
export interface TableMapping {
  readonly version: 1;
  readonly target: TableTarget;
  /** Sheet of a workbook; `null` for a text table, or to take whichever sheet has the headers. */
  readonly sheet: string | null;
  /** One a column, in the order of the table. The headers are the shape the mapping is for. */
  readonly columns: readonly ColumnMapping[];
  readonly fixed: FixedReading;
  /** Vintage of the commune codes; `null` for today's. */
  readonly cogYear: number | null;
  /** Territory texts the user gave a code to, by their raw text. */
  readonly territoryRepairs: Readonly<Record<string, string>>;
  /** Category texts the user gave a FINESS code to, by their raw text. */
  readonly categoryRepairs?: Readonly<Record<string, string>>;
}
