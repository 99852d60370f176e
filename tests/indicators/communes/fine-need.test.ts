import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, known, type MeasuredValue, MISSING, SUPPRESSED } from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset, type NeedPublic } from '@/domain/need';
import {
  type CommuneCode,
  type EpciCode,
  FIGURE_LEVELS,
  type FigureLevel,
  nestCommunes,
} from '@/domain/territory';
import {
  computeIndicator,
  describeNeedProtection,
  type IndicatorDefinition,
  oneRule,
  SECRECY_PRESETS,
  type SecrecyRule,
} from '@/indicators';
import { communesOf } from '../../support/communes-of';
import { type CommuneCounts, FINE_COMMUNES, fineNeedOf } from '../../support/fine-need';
import { valuesByCode } from '../../support/values-by-code';
import { boundByProgramming } from '../disclosure/random-tables';
import { FINE_COUNTRY, FINE_NESTED, FINE_PERIMETER, fineInputsOf } from '../fine-country';

function needPer(group: NeedPublic): IndicatorDefinition {
  return {
    id: `need-${group}`,
    label: null,
    numerator: { kind: 'need', public: group },
    denominator: { kind: 'population', ages: 'total' },
    unit: 'per-1000',
    direction: 'need',
  };
}

interface Shown {
  readonly need: NeedDataset;
  readonly rule?: SecrecyRule;
  readonly group?: NeedPublic;
  readonly country?: ReturnType<typeof nestCommunes>;
}

function figuresOf({ need, rule = SECRECY_PRESETS.none, group = 'child', country = FINE_NESTED }: Shown) {
  const inputs = fineInputsOf(need, country);
  return computeIndicator(needPer(group), inputs, { perimeter: FINE_PERIMETER, secrecy: oneRule(rule) })
    .figures;
}

function shownAt(shown: Shown, level: FigureLevel, part: 'numerator' | 'rate' = 'numerator') {
  return valuesByCode(figuresOf(shown)[level][part]);
}

const COUNTS: CommuneCounts = [20, 7, 13, 9, 1, 40, 6, 30];

describe('a need counted by commune', () => {
  const need = fineNeedOf({ child: COUNTS });

  it('is shown by commune, and added up by EPCI, département, région and France', () => {
    expect(shownAt({ need }, 'commune')).toMatchObject({ '01001': known(20), '59002': known(1) });
    // 9 + 1 in Nord, 6 in Pas-de-Calais.
    expect(shownAt({ need }, 'epci')).toMatchObject({ '200000001': known(16), '200000003': known(20) });
    expect(shownAt({ need }, 'departement')).toEqual({ '59': known(50), '62': known(36), '01': known(40) });
    expect(shownAt({ need }, 'france')).toEqual({ FR: known(126) });
  });

  it('is divided by the inhabitants of each territory', () => {
    // 16 of the 300 + 100 + 600 inhabitants of the EPCI across Nord and Pas-de-Calais.
    expect(shownAt({ need }, 'epci', 'rate')).toMatchObject({ '200000001': known(16) });
    expect(shownAt({ need }, 'commune', 'rate')).toMatchObject({ '01001': known(40) });
  });

  it('hides at every level what would give a small commune back', () => {
    const rule = SECRECY_PRESETS.social;
    const communes = shownAt({ need, rule }, 'commune');
    expect(communes['59002']).toEqual(SUPPRESSED);
    // 16 − 9 − 6 and 50 − 9 − 40 would both give the 1 of 59002: 9 is hidden with it.
    expect(communes['59001']).toEqual(SUPPRESSED);
    expect(shownAt({ need, rule }, 'departement')).toMatchObject({ '59': known(50) });
    expect(
      describeNeedProtection({ hierarchy: FINE_COUNTRY, need }, { source: 'Liste', rule }).hiddenByLevel,
    ).toEqual({
      commune: 2,
      epci: 0,
      departement: 0,
      region: 0,
      france: 0,
    });
  });

  it('shows the same départements before the directory of communes is read as after', () => {
    const rule = SECRECY_PRESETS.health;
    for (const level of ['departement', 'region', 'france'] as const)
      expect(shownAt({ need, rule, country: { ...FINE_NESTED, hierarchy: FINE_COUNTRY } }, level)).toEqual(
        shownAt({ need, rule }, level),
      );
  });

  it('gives an EPCI no count where a département it lies in is not told by commune', () => {
    const ofNord = fineNeedOf({ child: [null, null, null, 9, 1, 40, null, null] });
    expect(shownAt({ need: ofNord }, 'epci')).toMatchObject({ '200000001': MISSING, '200000004': known(40) });
    expect(shownAt({ need: ofNord }, 'commune')).toMatchObject({ '59001': known(9), '62001': MISSING });
  });

  it('says nothing of the territories of the user, whose sums would tell what is hidden', () => {
    const custom = nestCommunes(FINE_COUNTRY, FINE_COMMUNES, [
      { code: 'A' as never, name: 'A', communes: ['59001', '59002'] as unknown as CommuneCode[] },
    ]);
    expect(shownAt({ need, country: custom }, 'custom')).toEqual({ A: MISSING });
  });

  it('gives no count to an EPCI that a commune has joined since the file was read', () => {
    const moved = communesOf([
      ['01001', '200000002', 500],
      ['01002', '200000002', 400],
      ['01003', '200000003', 600],
      ['59003', '200000004', 900],
    ]);
    const country = nestCommunes(FINE_COUNTRY, moved, []);
    expect(shownAt({ need, country }, 'epci')).toEqual({
      '200000002': MISSING,
      '200000003': MISSING,
      '200000004': known(40),
    });
  });

  it('protects what a département counts in communes of no directory as a commune of its own', () => {
    const records = need.records.map((record) =>
      record.departementCode === '62' ? { ...record, count: known(39) } : record,
    );
    // 39 − 6 − 30 would give the 3 of the commune nobody knows.
    const communes = shownAt({ need: { ...need, records }, rule: SECRECY_PRESETS.social }, 'commune');
    const shown = shownAt({ need: { ...need, records }, rule: SECRECY_PRESETS.social }, 'departement');
    expect([communes['62001'], communes['62002'], shown['62']]).toContainEqual(SUPPRESSED);
  });

  it('takes no commune for a contributor, whose count is shown for itself, but those a file names in it', () => {
    const rule = { ...SECRECY_PRESETS.none, dominance: { share: 0.85 } };
    const one = fineNeedOf({ child: [20, 7, 13, 9, 1, 90, 6, 30] });
    expect(shownAt({ need: one, rule }, 'departement')).toMatchObject({ '59': known(100) });
    const fine = one.fine ?? { territories: [], epcis: [], series: [] };
    const largest = [12, 4, 9, 5, 1, 88, 4, 20];
    const named = {
      ...one,
      fine: { ...fine, series: fine.series.map((series) => ({ ...series, largest })) },
    };
    // 88 of the 90 of 59003 are of one contributor, 98 %; its EPCI is 59003 alone, and its département 90 of 100.
    expect(shownAt({ need: named, rule }, 'commune')).toMatchObject({
      '59003': SUPPRESSED,
      '01001': known(20),
    });
    expect(shownAt({ need: named, rule }, 'epci')).toMatchObject({ '200000004': SUPPRESSED });
    expect(shownAt({ need: named, rule }, 'departement')).toMatchObject({ '59': SUPPRESSED });
  });
});

describe('a need counted by EPCI', () => {
  const territories = ['200000001', '200000002', '200000004'].map((code) => ({
    level: 'epci' as const,
    code: code as EpciCode,
  }));
  const base = fineNeedOf({ child: COUNTS });
  const counts = [known(16), known(3), known(40)];
  const record = (departementCode: string, count: MeasuredValue) =>
    ({
      departementCode,
      source: 'Liste',
      public: 'child',
      count,
      referenceDate: '2025-12-31',
    }) as NeedDataset['records'][number];
  const need: NeedDataset = {
    ...base,
    records: [record('59', MISSING), record('62', MISSING), record('01', known(3))],
    fine: {
      territories,
      epcis: base.fine?.epcis ?? [],
      series: [
        {
          source: 'Liste',
          public: 'child',
          referenceDate: '2025-12-31',
          counts,
          largest: [null, null, null],
        },
      ],
    },
  };

  it('is shown by EPCI, by no commune, and by no département that an EPCI lies across', () => {
    expect(shownAt({ need }, 'epci')).toMatchObject({
      '200000001': known(16),
      '200000002': known(3),
      '200000004': known(40),
      '200000003': MISSING,
    });
    expect(Object.values(shownAt({ need }, 'commune')).every(({ status }) => status === 'missing')).toBe(
      true,
    );
    expect(shownAt({ need }, 'departement')).toEqual({ '59': MISSING, '62': MISSING, '01': known(3) });
  });

  it('hides a small EPCI and the département that is its sum', () => {
    const rule = SECRECY_PRESETS.social;
    expect(shownAt({ need, rule }, 'epci')).toMatchObject({
      '200000002': SUPPRESSED,
      '200000001': known(16),
    });
    expect(shownAt({ need, rule }, 'departement')).toMatchObject({ '01': SUPPRESSED });
  });
});

const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
);
const manyCounts = fc.array(fc.tuple(few, few), { minLength: 8, maxLength: 8 });

/** All that is printed of the three publics at every level, hidden counts as unknowns, with all their sums. */
function attackable(pairs: readonly (readonly [number, number])[], rule: SecrecyRule) {
  const publics = { child: pairs.map(([child]) => child), adult: pairs.map(([, adult]) => adult) };
  const all = pairs.map(([child, adult]) => child + adult);
  const need = fineNeedOf({ ...publics, all });
  const truths = { ...publics, all };
  const cells: { count: number; floor: number; cost: number; protection: null }[] = [];
  const hidden: number[] = [];
  const ranks = new Map<string, number>();
  const levels = FIGURE_LEVELS.filter((level) => level !== 'custom');
  const { positionsAt } = FINE_NESTED.nesting;
  const { departement, region } = FINE_NESTED.hierarchy;
  const departementOf = FINE_NESTED.hierarchy.commune.parentPositions;
  const wholeOf = (level: FigureLevel, commune: number): number => {
    if (level === 'commune') return commune;
    if (level === 'epci') return positionsAt.epci[commune] ?? -1;
    const ofCommune = departementOf[commune] ?? -1;
    if (level === 'departement') return ofCommune;
    return level === 'region' ? (departement.parentPositions[ofCommune] ?? -1) : 0;
  };
  for (const group of NEED_PUBLICS) {
    const figures = figuresOf({ need, rule, group });
    for (const level of levels) {
      const column = figures[level].numerator;
      column.index.territories.forEach((_, position) => {
        const count = truths[group].reduce(
          (sum, people, commune) => (wholeOf(level, commune) === position ? sum + people : sum),
          0,
        );
        const rank = cells.push({ count, floor: 1, cost: 1, protection: null }) - 1;
        ranks.set(`${group} ${level} ${position}`, rank);
        const shown = columnValueAt(column, position);
        if (shown.status === 'suppressed') hidden.push(rank);
        else expect(shown).toEqual(known(count));
      });
    }
  }
  const at = (group: NeedPublic, level: FigureLevel, position: number) =>
    ranks.get(`${group} ${level} ${position}`) ?? -1;
  const sums = (
    group: NeedPublic,
    [part, whole]: readonly [FigureLevel, FigureLevel],
    of: ArrayLike<number>,
  ) =>
    FINE_NESTED.hierarchy[whole].territories.map((_, position) => ({
      total: at(group, whole, position),
      parts: Array.from(of).flatMap((parent, rank) => (parent === position ? [at(group, part, rank)] : [])),
    }));
  const equations = NEED_PUBLICS.flatMap((group) => [
    ...sums(group, ['commune', 'epci'], positionsAt.epci),
    ...sums(group, ['commune', 'departement'], departementOf),
    ...sums(group, ['departement', 'region'], departement.parentPositions),
    ...sums(group, ['region', 'france'], region.parentPositions),
  ]);
  for (const level of levels)
    FINE_NESTED.hierarchy[level].territories.forEach((_, position) => {
      equations.push({
        total: at('all', level, position),
        parts: [at('child', level, position), at('adult', level, position)],
      });
    });
  return { table: { cells, equations }, hidden };
}

describe('a reader of every level and public of a need by commune', () => {
  it('recovers no small count within its protection, by linear programming', () => {
    let attacked = 0;
    fc.assert(
      fc.property(
        manyCounts,
        fc.constantFrom(SECRECY_PRESETS.business, SECRECY_PRESETS.social, SECRECY_PRESETS.health),
        (pairs, preset) => {
          const rule = { ...preset, dominance: null };
          const { table, hidden } = attackable(pairs, rule);
          table.cells.forEach(({ count }, rank) => {
            if (count > 0 && count < rule.threshold) expect(hidden).toContain(rank);
            if (count === 0) expect(hidden).not.toContain(rank);
          });
          for (const rank of hidden) {
            const count = table.cells[rank]?.count ?? Number.NaN;
            if (count >= rule.threshold) continue;
            attacked += 1;
            const [lower, upper] = boundByProgramming(table, hidden, rank);
            expect(upper).toBeGreaterThan(rule.threshold - 1e-6);
            expect(upper - lower).toBeGreaterThan(rule.threshold - 1 - 1e-6);
          }
        },
      ),
      { numRuns: 15, seed: 5 },
    );
    expect(attacked).toBeGreaterThan(30);
  }, 60_000);
});
