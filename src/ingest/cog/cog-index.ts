import type { CommuneTable } from '@/domain/territory';
import type { CommuneCrosswalk, CrosswalkEntry } from './crosswalk';

/** Crosswalks laid out for look-ups, and the communes of today. Not plain data: rebuilt from them in each worker. */
export interface CogIndex {
  readonly communes: CommuneTable;
  /** Vintage of the communes; `null` when their source has no date. */
  readonly currentYear: number | null;
  /** Entries of each crosswalk by former code, in the order they are asked. */
  readonly entries: readonly ReadonlyMap<string, CrosswalkEntry>[];
}

/**
 * Lays out crosswalks for {@link moveToCurrentCog}.
 *
 * @param crosswalks - in the order they are asked: the first that knows a code answers, the following ones carry what it
 *   answers further. A table of the user goes before the shipped one.
 */
export function buildCogIndex({
  communes,
  crosswalks,
}: {
  readonly communes: CommuneTable;
  readonly crosswalks: readonly CommuneCrosswalk[];
}): CogIndex {
  const { date } = communes.provenance;
  return {
    communes,
    currentYear: date === null ? null : Number(date.slice(0, 4)),
    entries: crosswalks.map(entriesByCode),
  };
}

/** An index that asks other crosswalks before its own. */
export function askFirst(index: CogIndex, crosswalks: readonly CommuneCrosswalk[]): CogIndex {
  return { ...index, entries: [...crosswalks.map(entriesByCode), ...index.entries] };
}

function entriesByCode({ entries }: CommuneCrosswalk): ReadonlyMap<string, CrosswalkEntry> {
  return new Map(entries.map((entry) => [entry.formerCode, entry] as const));
}
