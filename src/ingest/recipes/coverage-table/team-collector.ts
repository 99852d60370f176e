import type { CoverageKind, CoverageTeam, PartialRemit, VerificationStatus } from '@/domain/coverage';
import type { DepartementCode } from '@/domain/territory';
import { plainText } from '../../mapping';

/** What one row says of a team. */
export type TeamRow = Omit<CoverageTeam, 'id'>;

interface OpenTeam extends Omit<TeamRow, 'departements' | 'partial'> {
  readonly id: string;
  departements: Set<DepartementCode>;
  /** What is known of the départements it answers for in part. */
  partial: Map<DepartementCode, PartialRemit>;
  verification: VerificationStatus;
}

/** « PCO 7-12 ans ». */
const OF_AN_AGE = /\d+\s*(?:-|–|à|\/)\s*\d+\s*ans\b/i;
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
  add({ departements, partial = [], ...row }: TeamRow): boolean {
    const id = idOf(row.kind, row.name);
    const team = this.teams.get(id);
    if (team === undefined) {
      this.keepBefore(id, null);
      this.teams.set(id, {
        id,
        ...row,
        departements: new Set(departements),
        partial: new Map(partial.map((part) => [part.departement, part])),
      });
      return true;
    }
    const added = departements.filter((code) => !team.departements.has(code));
    const more = partial.filter((part) => addsTo(team, part));
    if (added.length === 0 && more.length === 0) return false;
    this.keepBefore(id, team);
    for (const part of more)
      team.partial.set(part.departement, merge(team.partial.get(part.departement), part));
    for (const code of added) team.departements.add(code);
    team.verification =
      LEAST_SURE.find((status) => status === team.verification || status === row.verification) ??
      team.verification;
    return true;
  }

  /** The teams, in the order they first appeared; their départements in the order of their codes. */
  all(): readonly CoverageTeam[] {
    const shared = new Set(this.sharedDepartements());
    return [...this.teams.values()].map(({ partial, departements, ...team }) => {
      const sorted = [...departements].sort();
      const parts = sorted.flatMap((code): readonly PartialRemit[] => {
        const part = partial.get(code);
        if (part !== undefined) return [part];
        const isShared =
          shared.has(code) && team.kind === 'pco' && sorted.length === 1 && !OF_AN_AGE.test(team.name);
        return isShared ? [{ departement: code, communes: [], inhabitants: 0, areAllKnown: false }] : [];
      });
      return { ...team, departements: sorted, ...(parts.length > 0 && { partial: parts }) };
    });
  }

  /**
   * Départements that several PCO answer for and nothing else, with no word of the part of each. Those of one age each
   * share no ground.
   */
  sharedDepartements(): readonly DepartementCode[] {
    const counts = new Map<DepartementCode, number>();
    for (const { kind, name, departements, partial } of this.teams.values()) {
      if (kind !== 'pco' || departements.size !== 1 || OF_AN_AGE.test(name)) continue;
      for (const code of departements) if (!partial.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return [...counts].flatMap(([code, count]) => (count > 1 ? [code] : [])).sort();
  }

  /** Those of {@link sharedDepartements} that the open file has a PCO of: the others are no matter of that file. */
  sharedInFile(): readonly DepartementCode[] {
    const told = [...this.before.keys()].flatMap((id) => this.teams.get(id) ?? []);
    const codes = new Set(
      told.flatMap(({ kind, departements }) => (kind === 'pco' ? [...departements] : [])),
    );
    return this.sharedDepartements().filter((code) => codes.has(code));
  }

  private keepBefore(id: string, team: OpenTeam | null): void {
    if (this.before.has(id)) return;
    this.before.set(
      id,
      team === null
        ? null
        : { ...team, departements: new Set(team.departements), partial: new Map(team.partial) },
    );
  }
}

/** « ERHR Nord-Ouest » is `erhr-nord-ouest`, as « Nord-Ouest » of kind ERHR is. */
function idOf(kind: CoverageKind, name: string): string {
  const words = plainText(name).split(' ');
  return [kind, ...words.filter((word) => word !== kind)].join('-');
}

/** Whether a part says something of a team that is not known; a whole département stays whole. */
function addsTo({ departements, partial }: OpenTeam, part: PartialRemit): boolean {
  const held = partial.get(part.departement);
  if (held === undefined) return !departements.has(part.departement);
  const known = new Set(held.communes.map(({ code }) => code));
  return part.communes.some(({ code }) => !known.has(code));
}

function merge(held: PartialRemit | undefined, part: PartialRemit): PartialRemit {
  if (held === undefined) return part;
  const communes = new Map([...held.communes, ...part.communes].map((commune) => [commune.code, commune]));
  return {
    ...part,
    communes: [...communes.values()].sort((left, right) => (left.code < right.code ? -1 : 1)),
    areAllKnown: held.areAllKnown && part.areAllKnown,
  };
}
