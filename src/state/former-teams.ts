import {
  type CoverageDataset,
  type CoverageKind,
  joinCoverage,
  joinShipped,
  kindsIn,
  type TeamFate,
} from '@/domain/coverage';
import type { DatasetSlot } from '@/project';

/** What a list of teams does to those of a kind that it names. */
export interface TeamKindChange {
  readonly kind: CoverageKind;
  /** Teams the list names, and that were not there. */
  readonly added: number;
  /** Teams of the user it names again, by their identifier: as it says from now on. */
  readonly updated: number;
  /** Names of the teams of the user it does not name. */
  readonly absent: readonly string[];
  /** Shipped teams whose place it takes. */
  readonly shipped: number;
}

/** What a list of teams would change in a dossier. */
export interface TeamChanges {
  /** Kinds the list names. */
  readonly changes: readonly TeamKindChange[];
  /** Kinds of team of the dossier that it leaves as they are. */
  readonly untouched: readonly CoverageKind[];
}

/**
 * What a list of teams that comes would change.
 *
 * @param inForce - teams of the dossier, with the shipped ones it keeps.
 */
export function teamChangesOf(
  slot: DatasetSlot<CoverageDataset>,
  inForce: CoverageDataset,
  brought: CoverageDataset,
): TeamChanges {
  const named = kindsIn(brought);
  const ofUser = slot.kind === 'user' ? slot.dataset.teams : [];
  const changes = named.map((kind): TeamKindChange => {
    const coming = new Set(brought.teams.filter((team) => team.kind === kind).map(({ id }) => id));
    const held = ofUser.filter((team) => team.kind === kind);
    const absent = held.filter(({ id }) => !coming.has(id));
    const updated = held.length - absent.length;
    const all = inForce.teams.filter((team) => team.kind === kind).length;
    return {
      kind,
      added: coming.size - updated,
      updated,
      absent: absent.map(({ name }) => name),
      shipped: all - held.length,
    };
  });
  return { changes, untouched: kindsIn(inForce).filter((kind) => !named.includes(kind)) };
}

/** The teams of a dossier once a list has come; the shipped ones stay for the kinds nobody gave. */
export function teamsAfter(
  slot: DatasetSlot<CoverageDataset>,
  shipped: CoverageDataset,
  { brought, fate }: { readonly brought: CoverageDataset; readonly fate: TeamFate },
): CoverageDataset {
  return slot.kind === 'user' ? joinCoverage(slot.dataset, brought, fate) : joinShipped(shipped, brought);
}
