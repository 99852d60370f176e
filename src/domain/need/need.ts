import type { MeasuredValue, Provenance } from '../measure';
import type { DepartementCode } from '../territory';

/** Whom a need count is about. */
export type NeedPublic = 'child' | 'adult' | 'all';

/** {@link NeedPublic} in the order screens list them. */
export const NEED_PUBLICS = ['child', 'adult', 'all'] as const satisfies readonly NeedPublic[];

/**
 * People without a solution, counted by one source for one département at one date. Sources overlap (the same child
 * waits on three lists): they are never added together into one figure.
 */
export interface NeedRecord {
  readonly departementCode: DepartementCode;
  /** Name of the source as the file writes it: « SI orientations », « listes d'attente IME ». */
  readonly source: string;
  readonly public: NeedPublic;
  /** People; `suppressed` when the producer itself hid the count. */
  readonly count: MeasuredValue;
  /**
   * People of the largest row added up into the count; left out where one row gives the count of the whole département,
   * whose contributors the file does not tell.
   */
  readonly largestContribution?: number;
  /** ISO date the count was taken, or `null` when the file does not say. */
  readonly referenceDate: string | null;
}

/** The need a dossier works on. */
export interface NeedDataset {
  readonly kind: 'need';
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly records: readonly NeedRecord[];
}

/** Names of the sources of a dataset, each once, in alphabetical French order. */
export function needSourcesOf(dataset: NeedDataset): readonly string[] {
  const names = new Set(dataset.records.map((record) => record.source));
  return [...names].sort((left, right) => left.localeCompare(right, 'fr'));
}

/** Dates a source was counted at, the earliest first. */
export function needDatesOf(dataset: NeedDataset, source: string | null): readonly string[] {
  const dates = dataset.records.flatMap((record) =>
    record.source === source && record.referenceDate !== null ? [record.referenceDate] : [],
  );
  return [...new Set(dates)].sort();
}

/** Publics a source counts somewhere, in the order of {@link NEED_PUBLICS}. */
export function needPublicsOf(dataset: NeedDataset, source: string): readonly NeedPublic[] {
  const counted = new Set(
    dataset.records.filter((record) => record.source === source).map((record) => record.public),
  );
  return NEED_PUBLICS.filter((group) => counted.has(group));
}

/**
 * The source that speaks of the most départements for a public, `null` when none speaks of any. Equal sources go by
 * alphabetical French order.
 */
export function widestNeedSource(dataset: NeedDataset, group: NeedPublic): string | null {
  const departements = new Map<string, Set<string>>();
  for (const record of dataset.records) {
    if (record.public !== group || record.count.status === 'missing') continue;
    const counted = departements.get(record.source) ?? new Set<string>();
    departements.set(record.source, counted.add(record.departementCode));
  }
  const [widest] = [...departements].sort(
    ([leftName, left], [rightName, right]) =>
      right.size - left.size || leftName.localeCompare(rightName, 'fr'),
  );
  return widest?.[0] ?? null;
}
