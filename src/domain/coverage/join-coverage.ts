import type { Provenance } from '../measure';
import type { CoverageDataset, CoverageKind, CoverageList } from './coverage';

/**
 * What becomes of the teams of a kind when another list of that kind comes: they leave, or those the list does not name
 * stay. A team both name, by its identifier, is as the new list says.
 */
export type TeamFate = 'replace' | 'complete';

/** The lists a dataset was put together from: itself when it is one. */
export function listsOf(coverage: CoverageDataset): readonly CoverageList[] {
  const { id, name, provenance } = coverage;
  return coverage.lists ?? [{ id, name, provenance, kinds: kindsIn(coverage) }];
}

/** Where teams come from, each list once: those of a kind, or of every kind. */
export function teamProvenance(coverage: CoverageDataset, kind?: CoverageKind): readonly Provenance[] {
  const lists = listsOf(coverage);
  const ofKind = lists.filter(({ kinds }) => kind === undefined || kinds.includes(kind));
  return (ofKind.length === 0 ? lists : ofKind).map(({ provenance }) => provenance);
}

/**
 * Adds a list of teams to those at hand: kinds it does not name are untouched, those it names follow `fate`. A list
 * all of whose kinds leave is forgotten.
 */
export function joinCoverage(
  held: CoverageDataset,
  brought: CoverageDataset,
  fate: TeamFate,
): CoverageDataset {
  const kinds = kindsIn(brought);
  const named = new Set(brought.teams.map(({ id }) => id));
  const leaves = (kind: CoverageKind) => fate === 'replace' && kinds.includes(kind);
  const kept = held.teams.filter(({ id, kind }) => !named.has(id) && !leaves(kind));
  const formerLists = listsOf(held).flatMap((list) => {
    const left = list.kinds.filter((kind) => !leaves(kind));
    return left.length === 0 || list.id === brought.id ? [] : [{ ...list, kinds: left }];
  });
  const others = (of: readonly CoverageKind[] = []) => of.filter((kind) => !kinds.includes(kind));
  return assemble({
    teams: [...kept, ...brought.teams],
    lists: [...formerLists, ...listsOf(brought)],
    completeKinds: [...others(held.completeKinds), ...(brought.completeKinds ?? [])],
    shippedKinds: others(held.shippedKinds),
  });
}

/** A list of the user that comes where there was none: teams the application ships stay for the kinds it does not name. */
export function joinShipped(shipped: CoverageDataset, brought: CoverageDataset): CoverageDataset {
  const named = kindsIn(brought);
  return keepShipped(
    brought,
    kindsIn(shipped).filter((kind) => !named.includes(kind)),
  );
}

/** A dataset of the user beside which the shipped teams of some kinds stand. */
export function keepShipped(coverage: CoverageDataset, kinds: readonly CoverageKind[]): CoverageDataset {
  return kinds.length === 0 ? coverage : { ...coverage, shippedKinds: kinds };
}

/** The teams in force: those of the user, with the shipped ones of the kinds that were kept; all of these without a user's. */
export function coverageInForce(held: CoverageDataset | null, shipped: CoverageDataset): CoverageDataset {
  if (held === null) return shipped;
  const stay = held.shippedKinds ?? [];
  if (stay.length === 0) return held;
  const list: CoverageList = {
    id: shipped.id,
    name: shipped.name,
    provenance: shipped.provenance,
    kinds: stay,
  };
  return {
    ...held,
    completeKinds: [
      ...(held.completeKinds ?? []),
      ...(shipped.completeKinds ?? []).filter((kind) => stay.includes(kind)),
    ],
    teams: [...held.teams, ...shipped.teams.filter(({ kind }) => stay.includes(kind))],
    lists: [...listsOf(held), list],
  };
}

/** The kinds of team a dataset names, in the order they first come. */
export function kindsIn({ teams }: CoverageDataset): readonly CoverageKind[] {
  return [...new Set(teams.map(({ kind }) => kind))];
}

type Assembled = Required<Pick<CoverageDataset, 'teams' | 'lists' | 'completeKinds' | 'shippedKinds'>>;

/** A dataset of these lists, named after them; what it has nothing of is left out. */
function assemble({ teams, lists, completeKinds, shippedKinds }: Assembled): CoverageDataset {
  const [only, ...others] = lists;
  const name = lists.map((list) => list.name).join(' + ');
  const id = lists.map((list) => list.id).join('+');
  const together: Provenance = { id, source: name, date: null, licence: null, status: 'user' };
  const isOne = only !== undefined && others.length === 0;
  const dataset: CoverageDataset = {
    kind: 'coverage',
    id,
    name,
    provenance: isOne ? only.provenance : together,
    teams,
    ...(completeKinds.length > 0 && { completeKinds }),
    ...(!isOne && { lists }),
  };
  return keepShipped(dataset, shippedKinds);
}
