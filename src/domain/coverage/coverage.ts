import type { Provenance } from '../measure';
import type { CommuneCode, DepartementCode } from '../territory';

/** Kinds of team that answer for territories rather than from an address. */
export type CoverageKind = 'erhr' | 'cnrhr' | 'pco';

/** How sure the list of départements is: read in a source, deduced from the team's région, or still to be confirmed. */
export type VerificationStatus = 'verified' | 'derived' | 'to-confirm';

/** What a team answers for in a département it does not answer for as a whole. */
export interface PartialRemit {
  readonly departement: DepartementCode;
  /** Communes it is known to answer for. */
  readonly communes: readonly { readonly code: CommuneCode; readonly inhabitants: number }[];
  /** Inhabitants of the whole département, of the same source as those of its communes. */
  readonly inhabitants: number;
  /** It answers for these communes and no other; where not, for these at least, and not for the whole. */
  readonly areAllKnown: boolean;
}

/** A team and the départements in its remit (territoire d'intervention). */
export interface CoverageTeam {
  readonly id: string;
  readonly kind: CoverageKind;
  readonly name: string;
  /** Organisation that carries the team, when known. */
  readonly carrier: string | null;
  /** Empty for national centres, which answer for the whole country. */
  readonly departements: readonly DepartementCode[];
  /** Those of them it answers for in part; the others it answers for as a whole. */
  readonly partial?: readonly PartialRemit[];
  readonly verification: VerificationStatus;
  /** What was read and what was deduced, in French, as the source table says. */
  readonly note: string;
  readonly sourceUrl: string | null;
}

/** A list that gave teams to a dataset put together from several. */
export interface CoverageList {
  /** Id of the dataset the list was read as. */
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  /** Kinds of team that were taken of it. */
  readonly kinds: readonly CoverageKind[];
}

/** The coverage a dossier works on. */
export interface CoverageDataset {
  readonly kind: 'coverage';
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  /**
   * Kinds of which the list names every team there is: a département none of them answers for is then known to have
   * none. Left out, nothing is known of it.
   */
  readonly completeKinds?: readonly CoverageKind[];
  readonly teams: readonly CoverageTeam[];
  /** The lists that were put together, oldest first; left out for a dataset that is one list. */
  readonly lists?: readonly CoverageList[];
  /** Kinds of which the teams the application ships stand, beside those of the dataset. */
  readonly shippedKinds?: readonly CoverageKind[];
}

/** The teams of a kind that answer for each département, by its code; none for a département nobody is known to answer for. */
export function teamsByDepartement(
  { teams }: CoverageDataset,
  kind: CoverageKind,
): ReadonlyMap<string, readonly CoverageTeam[]> {
  const byCode = new Map<string, CoverageTeam[]>();
  for (const team of teams) {
    if (team.kind !== kind) continue;
    for (const code of new Set(team.departements)) byCode.set(code, [...(byCode.get(code) ?? []), team]);
  }
  return byCode;
}
