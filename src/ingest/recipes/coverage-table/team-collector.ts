import type { CoverageKind, CoverageTeam, VerificationStatus } from '@/domain/coverage';
import type { DepartementCode } from '@/domain/territory';
import { plainText } from '../../mapping';

/** What one row says of a team. */
export type TeamRow = Omit<CoverageTeam, 'id'>;

interface OpenTeam extends Omit<TeamRow, 'departements'> {
  readonly id: string;
  departements: Set<DepartementCode>;
  verification: VerificationStatus;
}

const LEAST_SURE: readonly VerificationStatus[] = ['to-confirm', 'derived', 'verified'];

/**
 * Gathers rows into teams: a team may have one row a département. A row that says of a team what is already known of it
 * is refused. Several files may fill one collector; what a file gave can be taken back.
 */
export class TeamCollector {
  private readonly teams = new Map<string, OpenTeam>();
  /** Teams the open file changed, as they were before it; `null` for those it began. */
  private readonly before = new Map<string, OpenTeam | null>();

  /** Says that the rows of another file come. */
  openFile(): void {
    this.before.clear();
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    for (const [id, held] of this.before) {
      if (held === null) this.teams.delete(id);
      else this.teams.set(id, held);
    }
    this.before.clear();
  }

  /** Takes a row; answers whether it said anything new. */
  add({ departements, ...row }: TeamRow): boolean {
    const id = idOf(row.kind, row.name);
    const team = this.teams.get(id);
    if (team === undefined) {
      this.keepBefore(id, null);
      this.teams.set(id, { id, ...row, departements: new Set(departements) });
      return true;
    }
    const added = departements.filter((code) => !team.departements.has(code));
    if (added.length === 0) return false;
    this.keepBefore(id, team);
    for (const code of added) team.departements.add(code);
    team.verification =
      LEAST_SURE.find((status) => status === team.verification || status === row.verification) ??
      team.verification;
    return true;
  }

  /** The teams, in the order they first appeared; their départements in the order of their codes. */
  all(): readonly CoverageTeam[] {
    return [...this.teams.values()].map((team) => ({ ...team, departements: [...team.departements].sort() }));
  }

  private keepBefore(id: string, team: OpenTeam | null): void {
    if (this.before.has(id)) return;
    this.before.set(id, team === null ? null : { ...team, departements: new Set(team.departements) });
  }
}

/** « ERHR Nord-Ouest » is `erhr-nord-ouest`, as « Nord-Ouest » of kind ERHR is. */
function idOf(kind: CoverageKind, name: string): string {
  const words = plainText(name).split(' ');
  return [kind, ...words.filter((word) => word !== kind)].join('-');
}
