import {
  type CoverageDataset,
  type CoverageKind,
  type CoverageTeam,
  teamsByDepartement,
} from '@/domain/coverage';
import type { CategoryStanding } from '@/domain/territory';
import { NO_STANDING, UNKNOWN_STANDING } from './combine-standings';

/** Which team answers for a place. */
export interface TeamStandings {
  /** For a département, by its code. */
  readonly ofDepartement: (code: string) => CategoryStanding;
  /** For a commune, by its code and that of its département. */
  readonly ofCommune: (code: string, departement: string) => CategoryStanding;
}

/**
 * Reads which team of a kind answers for each place. A place nobody is known to answer for is missing, and of none only
 * where the list names every team of the kind. A département is answered for in part when its only team is.
 */
export function readTeams(coverage: CoverageDataset, kind: CoverageKind): TeamStandings {
  const teams = teamsByDepartement(coverage, kind);
  const nobody = coverage.completeKinds?.includes(kind) ? NO_STANDING : UNKNOWN_STANDING;
  const remember = new Map<string, CategoryStanding>();
  const standingOf = (answering: readonly CoverageTeam[], isPart: boolean) => {
    const key = `${isPart} ${answering.map(({ id }) => id).join(' ')}`;
    const standing = remember.get(key) ?? standingWith(answering, { isPart, nobody });
    remember.set(key, standing);
    return standing;
  };
  return {
    ofDepartement: (code) => {
      const answering = teams.get(code) ?? [];
      return standingOf(
        answering,
        answering.some((team) => partIn(team, code) !== undefined),
      );
    },
    ofCommune: (code, departement) => {
      const here = teams.get(departement) ?? [];
      const answering = here.filter((team) => answersAt(team, code, departement) === true);
      const isUnsure = here.some((team) => answersAt(team, code, departement) === null);
      return answering.length === 0 && isUnsure ? UNKNOWN_STANDING : standingOf(answering, false);
    },
  };
}

function standingWith(
  teams: readonly CoverageTeam[],
  { isPart, nobody }: { readonly isPart: boolean; readonly nobody: CategoryStanding },
): CategoryStanding {
  const [only, ...others] = teams.map(({ id, name }) => ({ key: id, name }));
  if (only === undefined) return nobody;
  if (others.length > 0) return { kind: 'several', categories: [only, ...others] };
  return isPart ? { kind: 'part', categories: [only] } : { kind: 'one', categories: [only] };
}

function partIn({ partial }: CoverageTeam, departement: string) {
  return partial?.find((part) => part.departement === departement);
}

/** Whether a team answers for a commune of a département in its remit; `null` when the list does not say. */
function answersAt(team: CoverageTeam, commune: string, departement: string): boolean | null {
  const part = partIn(team, departement);
  if (part === undefined || part.communes.some(({ code }) => code === commune)) return true;
  return part.areAllKnown ? false : null;
}
