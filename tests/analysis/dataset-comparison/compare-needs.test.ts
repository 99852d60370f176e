import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNeeds, type NeedDifference, type ProtectNeed } from '@/analysis/dataset-comparison';
import { known, MISSING, type MeasuredValue, SUPPRESSED } from '@/domain/measure';
import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import { computeNeedCounts } from '@/indicators';
import { takeAllSteps } from '@/lib';
import { provenance } from '../../support/small-embedded';
import { smallFrance } from '../../support/small-france';
import { under } from '../../support/secrecy-rules';

const hierarchy = smallFrance();
const THRESHOLD = { percent: 10, count: 5 };
const DEPARTEMENTS = ['01', '2A', '31', '59', '974'] as const;
const Y24 = '2024-12-31';
const Y25 = '2025-12-31';

interface Count {
  readonly code: string;
  readonly count: number | MeasuredValue;
  readonly date?: string | null;
  readonly source?: string;
  readonly public?: NeedPublic;
}

function need(counts: readonly Count[]): NeedDataset {
  return {
    kind: 'need',
    id: 'need',
    name: 'need',
    provenance: provenance('need', 'user'),
    records: counts.map(({ code, count, date = Y24, source = 'Liste', public: group = 'child' }) => ({
      departementCode: code as NeedRecord['departementCode'],
      source,
      public: group,
      count: typeof count === 'number' ? known(count) : count,
      referenceDate: date,
    })),
  };
}

/** The same counts in every département, with some of them replaced. */
function everywhere(
  date: string,
  replaced: Readonly<Record<string, number | MeasuredValue>> = {},
): NeedDataset {
  return need(DEPARTEMENTS.map((code) => ({ code, count: replaced[code] ?? 200, date })));
}

function protectAt(threshold: number): ProtectNeed {
  return (dataset, series) =>
    computeNeedCounts({ hierarchy, need: dataset }, { ...series, rule: under(threshold) }).departement;
}

function compare(before: NeedDataset, after: NeedDataset, secrecy = 0) {
  return takeAllSteps(compareNeeds(before, after, { threshold: THRESHOLD, protect: protectAt(secrecy) }));
}

function summary(differences: readonly NeedDifference[]) {
  return differences.map((line) => {
    const { departementCode, dates } = line.cell;
    return [
      line.kind,
      departementCode,
      dates.before,
      dates.after,
      'difference' in line ? line.difference : null,
    ];
  });
}

describe('counts of one date', () => {
  it('are reported beyond the threshold, and counted when within it', () => {
    const after = everywhere(Y24, { '01': 230, '31': 150, '59': 204 });
    const { differences, fates } = compare(everywhere(Y24), after);
    expect(summary(differences)).toEqual([
      ['changed', '31', Y24, Y24, -50],
      ['changed', '01', Y24, Y24, 30],
    ]);
    expect(fates).toMatchObject({ changed: 2, minor: 1, unchanged: 2, secret: 0 });
  });

  it('appear or disappear with their line, become known or missing with their figure', () => {
    const before = need([
      { code: '01', count: 40 },
      { code: '2A', count: 40 },
      { code: '31', count: MISSING },
      { code: '974', count: MISSING },
    ]);
    const after = need([
      { code: '2A', count: MISSING },
      { code: '31', count: 40 },
      { code: '59', count: 0 },
      { code: '974', count: MISSING },
    ]);
    const { differences, fates } = compare(before, after);
    expect(summary(differences)).toEqual([
      ['disappeared', '01', Y24, undefined, null],
      ['appeared', '59', undefined, Y24, null],
      ['became-missing', '2A', Y24, Y24, null],
      ['became-known', '31', Y24, Y24, null],
    ]);
    expect(differences[1]).toMatchObject({ before: MISSING, after: known(0) });
    expect(fates['still-missing']).toBe(1);
  });

  it('are never compared across sources or publics', () => {
    const before = need([
      { code: '01', count: 40, source: 'A' },
      { code: '2A', count: 40, public: 'child' },
    ]);
    const after = need([
      { code: '01', count: 90, source: 'B' },
      { code: '2A', count: 90, public: 'adult' },
    ]);
    const compared = compare(before, after);
    expect(compared.fates).toMatchObject({ appeared: 2, disappeared: 2, changed: 0 });
    expect(compared.appearedSources).toEqual(['B']);
    expect(compared.disappearedSources).toEqual(['A']);
  });
});

describe('dates', () => {
  it('that differ are compared latest with latest, and said', () => {
    const { differences, periods } = compare(everywhere(Y24), everywhere(Y25, { '01': 300 }));
    expect(summary(differences)).toEqual([['changed', '01', Y24, Y25, 100]]);
    expect(periods).toEqual([{ dates: { before: Y24, after: Y25 }, count: 5 }]);
  });

  it('of both sides are compared with themselves, and a new one with the latest held', () => {
    const before = need([{ code: '01', count: 100, date: Y24 }]);
    const after = need([
      { code: '01', count: 120, date: Y24 },
      { code: '01', count: 160, date: Y25 },
    ]);
    expect(summary(compare(before, after).differences)).toEqual([
      ['changed', '01', Y24, Y25, 60],
      ['changed', '01', Y24, Y24, 20],
    ]);
  });

  it('of the past that the import drops disappear', () => {
    const before = need([
      { code: '01', count: 100, date: '2023-12-31' },
      { code: '01', count: 110, date: Y24 },
    ]);
    const after = need([{ code: '01', count: 110, date: Y25 }]);
    const { differences, fates } = compare(before, after);
    expect(summary(differences)).toEqual([['disappeared', '01', '2023-12-31', undefined, null]]);
    expect(fates.unchanged).toBe(1);
  });

  it('that are not said are older than any other', () => {
    const before = need([{ code: '01', count: 100, date: null }]);
    const after = need([{ code: '01', count: 160, date: Y25 }]);
    expect(summary(compare(before, after).differences)).toEqual([['changed', '01', null, Y25, 60]]);
    const both = need([
      { code: '01', count: 100, date: null },
      { code: '01', count: 120, date: Y24 },
    ]);
    expect(summary(compare(both, after).differences)).toEqual([
      ['disappeared', '01', null, undefined, null],
      ['changed', '01', Y24, Y25, 40],
    ]);
  });
});

describe('secrecy', () => {
  it('says nothing of either side of a count that is hidden on one, whichever', () => {
    const small = everywhere(Y24, { '59': 3 });
    for (const [before, after] of [
      [everywhere(Y24), small],
      [small, everywhere(Y24)],
      [small, small],
    ] as const) {
      const { differences, fates } = compare(before, after, 5);
      const lines = differences.filter(({ cell }) => cell.departementCode === '59');
      expect(lines).toEqual([
        {
          kind: 'secret',
          cell: {
            source: 'Liste',
            public: 'child',
            departementCode: '59',
            dates: expect.anything() as unknown,
          },
        },
      ]);
      expect(fates.changed).toBe(0);
    }
  });

  it('is the same comparison whatever the hidden count is', () => {
    const compared = [1, 2, 3, 4].map((hidden) =>
      compare(everywhere(Y24), everywhere(Y25, { '59': hidden }), 5),
    );
    for (const other of compared) expect(other).toEqual(compared[0]);
  });

  it('hides too the count that would give another away by subtraction', () => {
    const { differences, fates } = compare(
      everywhere(Y24, { '59': 3 }),
      everywhere(Y25, { '59': 3, '974': 400 }),
      5,
    );
    const secret = differences
      .filter(({ kind }) => kind === 'secret')
      .map(({ cell }) => cell.departementCode);
    expect(secret).toEqual(['59', '974']);
    expect(fates).toMatchObject({ secret: 2, changed: 0, unchanged: 3 });
  });

  it('hides the count of everybody where that of children or of adults is', () => {
    const parts = (adults: number, date: string) =>
      need([
        { code: '01', count: 60, date, public: 'child' },
        { code: '01', count: adults, date, public: 'adult' },
        { code: '01', count: 60 + adults, date, public: 'all' },
      ]);
    const { differences } = compare(parts(3, Y24), parts(40, Y25), 5);
    const secret = differences.filter(({ kind }) => kind === 'secret').map(({ cell }) => cell.public);
    expect(secret).toContain('adult');
    expect(secret).toContain('all');
    expect(differences.some(({ kind }) => kind === 'changed')).toBe(false);
  });

  it('hides a count the producer hid, and never takes it for missing', () => {
    const { differences } = compare(everywhere(Y24), everywhere(Y24, { '2A': SUPPRESSED }));
    expect(summary(differences)).toEqual([['secret', '2A', Y24, Y24, null]]);
  });

  it('hides a count that the latest counts hide, although its own date would not', () => {
    const counts = (date59: string) =>
      need([
        { code: '59', count: 3, date: date59 },
        { code: '974', count: 200, date: Y25 },
      ]);
    const { differences } = compare(counts(Y24), need([{ code: '974', count: 300, date: Y25 }]), 5);
    expect(differences.filter(({ cell }) => cell.departementCode === '974').map(({ kind }) => kind)).toEqual([
      'secret',
    ]);
  });

  it('holds on any two datasets: no number under the threshold is anywhere in the comparison', () => {
    const counts = fc.array(
      fc.record({
        code: fc.constantFrom(...DEPARTEMENTS),
        count: fc.integer({ min: 0, max: 40 }),
        date: fc.constantFrom(Y24, Y25, null),
        public: fc.constantFrom<NeedPublic[]>('child', 'adult', 'all'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const { differences, fates } = takeAllSteps(
          compareNeeds(need(before), need(after), {
            threshold: { percent: 0, count: 0 },
            protect: protectAt(11),
          }),
        );
        for (const line of differences) {
          if (line.kind === 'secret') {
            expect(Object.keys(line)).toEqual(['kind', 'cell']);
            continue;
          }
          for (const side of [line.before, line.after]) {
            expect(side.status).not.toBe('suppressed');
            if (side.status === 'known') expect(side.value === 0 || side.value >= 11).toBe(true);
          }
        }
        const listed = Object.entries(fates)
          .filter(([fate]) => !['minor', 'unchanged', 'still-missing'].includes(fate))
          .reduce((sum, [, count]) => sum + count, 0);
        expect(listed).toBe(differences.length);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
