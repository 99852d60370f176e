import type { CommuneCode } from '../territory';
import type { CoverageTeam } from './coverage';

/** The part of the inhabitants of a département that teams answer for. */
export interface CoveredShare {
  /** Between 0 and 1: the whole share when it is exact, else what is known of it. */
  readonly atLeast: number;
  /** Every commune they answer for is known; where not, they answer for more than that and for less than all. */
  readonly isExact: boolean;
}

/** A team answers for the whole of it. */
const WHOLE: CoveredShare = { atLeast: 1, isExact: true };

/**
 * The share of the inhabitants of a département that some teams answer for, those of a commune counted once.
 *
 * @param teams - that answer for it, as a whole or in part; at least one.
 * @param departement - its code.
 */
export function coveredShare(teams: readonly CoverageTeam[], departement: string): CoveredShare {
  const parts = teams.map(({ partial }) => partial?.find((part) => part.departement === departement));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return WHOLE;
  const inhabitants = new Map<CommuneCode, number>();
  for (const { communes } of known) for (const { code, inhabitants: people } of communes) inhabitants.set(code, people);
  const covered = [...inhabitants.values()].reduce((sum, people) => sum + people, 0);
  const all = Math.max(...known.map((part) => part.inhabitants));
  return {
    atLeast: all > 0 ? Math.min(1, covered / all) : 0,
    isExact: known.every(({ areAllKnown }) => areAllKnown) && all > 0,
  };
}
