import { describe, expect, it } from 'vitest';
import { compareActivity, compareCoverage } from '@/analysis/dataset-comparison';
import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import { activityDataset, provenance } from '../../support/small-embedded';

function coverage(teams: Readonly<Record<string, readonly string[]>>): CoverageDataset {
  return {
    kind: 'coverage',
    id: 'teams',
    name: 'equipes',
    provenance: provenance('teams', 'user'),
    teams: Object.entries(teams).map(
      ([id, departements]) =>
        ({
          id,
          kind: 'erhr',
          name: id,
          carrier: null,
          departements,
          verification: 'verified',
          note: '',
          sourceUrl: null,
        }) as unknown as CoverageTeam,
    ),
  };
}

describe('comparing what services report', () => {
  it('counts départements of a service that are added, dropped, changed or kept', () => {
    const before = activityDataset('a', [
      ['01', 'camsp', { caseload: 80 }],
      ['31', 'camsp', { caseload: 90 }],
      ['59', 'camsp', { caseload: 70, newcomers: 5 }],
    ]);
    const after = activityDataset('b', [
      ['31', 'camsp', { caseload: 95 }],
      ['59', 'camsp', { newcomers: 5, caseload: 70 }],
      ['01', 'pco', { caseload: 80 }],
      ['974', 'camsp', { caseload: 3 }],
    ]);
    expect(compareActivity(before, after)).toEqual({ appeared: 2, disappeared: 1, changed: 1, unchanged: 1 });
  });
});

describe('comparing lists of teams', () => {
  it('knows a team by its name, and its départements whatever their order', () => {
    const before = coverage({ a: ['01', '31'], b: ['59'], c: ['974'] });
    const after = coverage({ a: ['31', '01'], b: ['59', '62'], d: ['2A'] });
    expect(compareCoverage(before, after)).toEqual({ appeared: 1, disappeared: 1, changed: 1, unchanged: 1 });
  });

  it('finds nothing in two empty lists', () => {
    expect(compareCoverage(coverage({}), coverage({}))).toEqual({
      appeared: 0,
      disappeared: 0,
      changed: 0,
      unchanged: 0,
    });
  });
});
