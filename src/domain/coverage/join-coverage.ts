import type { Provenance } from '../measure';
import type { CoverageDataset, CoverageKind } from './coverage';
import { kindsIn, listsOf } from './coverage-lists';

/**
 * What becomes of the teams of a kind when another list of that kind comes: they leave, or those the list does not name
 * stay. A team both name, by its identifier, is as the new list says.
 */
export type TeamFate = 'replace' | 'complete';

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
