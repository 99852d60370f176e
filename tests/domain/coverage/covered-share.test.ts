import { describe, expect, it } from 'vitest';
import { coveredShare, type CoverageTeam, type PartialRemit } from '@/domain/coverage';
import type { CommuneCode, DepartementCode } from '@/domain/territory';

const AIN = '01' as DepartementCode;

/** A team on a département of 1 000 inhabitants, for some communes of given inhabitants; for all of it without any. */
function team(communes?: Readonly<Record<string, number>>, areAllKnown = true): CoverageTeam {
  const part: PartialRemit = {
    departement: AIN,
    communes: Object.entries(communes ?? {}).map(([code, inhabitants]) => ({
      code: code as CommuneCode,
      inhabitants,
    })),
    inhabitants: 1000,
    areAllKnown,
  };
  return {
    id: 'team',
    kind: 'pco',
    name: 'Équipe',
    carrier: null,
    departements: [AIN],
    verification: 'verified',
    note: '',
    sourceUrl: null,
    ...(communes !== undefined && { partial: [part] }),
  };
}

describe('the share of a département that teams answer for', () => {
  it('is all of it as soon as one answers for the whole', () => {
    expect(coveredShare([team({ '01001': 100 }), team()], AIN)).toEqual({ atLeast: 1, isExact: true });
  });

  it('is that of the inhabitants of their communes, each counted once', () => {
    const teams = [team({ '01001': 100, '01002': 50 }), team({ '01002': 50, '01004': 200 })];
    expect(coveredShare(teams, AIN)).toEqual({ atLeast: 0.35, isExact: true });
  });

  it('is at least that of the communes that are named, where a list does not say all', () => {
    expect(coveredShare([team({ '01001': 100 }), team({}, false)], AIN)).toEqual({
      atLeast: 0.1,
      isExact: false,
    });
  });

  it('is of the whole in another département of the same team', () => {
    expect(coveredShare([team({ '01001': 100 })], '69' as DepartementCode)).toEqual({ atLeast: 1, isExact: true });
  });
});
