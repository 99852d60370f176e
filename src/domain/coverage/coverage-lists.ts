import type { Provenance } from '../measure';
import type { CoverageDataset, CoverageKind, CoverageList } from './coverage';

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
