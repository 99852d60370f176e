import { type CoverageDataset, type CoveredShare, coveredShare, teamsByDepartement } from '@/domain/coverage';
import { type Territory, territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import { COVERING_TEAMS, type CoveringTeam } from '@/indicators';

/** The départements of a territory that teams of a kind leave out, or share. */
export interface RemitView {
  readonly kind: CoveringTeam;
  /** Nobody is known to answer for them. */
  readonly uncovered: readonly Territory[];
  /** Several teams answer for them, together or each for a part. */
  readonly shared: readonly Territory[];
  /** Those that are answered for in part only, and the share of their inhabitants. */
  readonly partial: readonly { readonly territory: Territory; readonly share: CoveredShare }[];
  /** The list names every team of the kind: nobody answers for `uncovered`. */
  readonly isComplete: boolean;
}

/**
 * Who answers for the départements of a territory, for each kind of team the list knows.
 *
 * @param positions - of the départements.
 */
export function remitsOf(
  coverage: CoverageDataset,
  { departement }: TerritoryHierarchy,
  positions: readonly number[],
): readonly RemitView[] {
  const territories = positions.map((position) => territoryAt(departement, position));
  return COVERING_TEAMS.flatMap((kind) => {
    const teams = teamsByDepartement(coverage, kind);
    const isComplete = coverage.completeKinds?.includes(kind) ?? false;
    if (teams.size === 0 && !isComplete) return [];
    const countOf = ({ code }: Territory) => teams.get(code)?.length ?? 0;
    return [
      {
        kind,
        uncovered: territories.filter((territory) => countOf(territory) === 0),
        shared: territories.filter((territory) => countOf(territory) > 1),
        partial: territories.flatMap((territory) => {
          const here = teams.get(territory.code);
          if (here === undefined) return [];
          const share = coveredShare(here, territory.code);
          return share.isExact && share.atLeast === 1 ? [] : [{ territory, share }];
        }),
        isComplete,
      },
    ];
  });
}
