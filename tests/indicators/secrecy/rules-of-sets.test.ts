import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, known, numberOf, SUPPRESSED } from '@/domain/measure';
import {
  areSameRules,
  computeIndicator,
  computeNeedBounds,
  computeNeedCounts,
  defaultPerimeter,
  hidesSomewhere,
  holdContained,
  indicatorById,
  type IndicatorDefinition,
  oneRule,
  ROUNDING_BASES,
  ruleOf,
  ruleOfNeed,
  type SecrecyRule,
  type SecrecyRules,
  type SecretSet,
  secretSetsOf,
  strictestRules,
  withRuleOf,
  withRulesOf,
} from '@/indicators';
import { computeIndicatorAt } from '@/indicators/evolution';
import { allUnder, under } from '../../support/secrecy-rules';
import {
  activityOf,
  activityRecord,
  FIVE_DEPARTEMENTS,
  needOf,
  needRecord,
  NO_SERVICES,
  offerOf,
  populationOf,
} from '../builders';

const LISTS: SecretSet = { kind: 'need', source: 'Listes' };
const SNDS: SecretSet = { kind: 'need', source: 'SNDS' };
const CAMSP: SecretSet = { kind: 'activity', service: 'camsp' };
const PCO: SecretSet = { kind: 'activity', service: 'pco' };

describe('rules of sets of counts', () => {
  const rules = withRuleOf(withRuleOf(allUnder(5), SNDS, under(11)), CAMSP, under(3));

  it('are the one of the set, or the common one', () => {
    expect([LISTS, SNDS, CAMSP, PCO].map((set) => ruleOf(rules, set).threshold)).toEqual([5, 11, 3, 5]);
    expect(ruleOfNeed(rules, null).threshold).toBe(5);
    expect(ruleOf(rules, SNDS)).toBe(ruleOf(rules, { ...SNDS }));
  });

  it('are changed one set at a time, and the common one changes no set that has its own', () => {
    const changed = { ...withRuleOf(rules, SNDS, under(20)), common: under(7) };
    expect([LISTS, SNDS, CAMSP].map((set) => ruleOf(changed, set).threshold)).toEqual([7, 20, 3]);
    expect(changed.own).toHaveLength(2);
    expect(withRuleOf(changed, SNDS, null).own.map(({ set }) => set)).toEqual([CAMSP]);
    const several = withRulesOf(oneRule(under(5)), [
      { set: SNDS, rule: under(11) },
      { set: SNDS, rule: under(12) },
    ]);
    expect(several.own).toEqual([{ set: SNDS, rule: under(12) }]);
  });

  it('are the same where every set goes through the same rule', () => {
    expect(areSameRules(rules, { ...rules, own: rules.own.toReversed() })).toBe(true);
    expect(areSameRules(allUnder(5), withRuleOf(allUnder(5), SNDS, under(5)))).toBe(true);
    expect(areSameRules(rules, withRuleOf(rules, SNDS, null))).toBe(false);
    expect(areSameRules(rules, { ...rules, common: under(6) })).toBe(false);
  });

  it('hide something where the common one or that of a set does', () => {
    expect(hidesSomewhere(allUnder(0))).toBe(false);
    expect(hidesSomewhere(withRuleOf(allUnder(0), SNDS, under(11)))).toBe(true);
    expect(hidesSomewhere({ common: under(5), own: [{ set: SNDS, rule: under(0) }] })).toBe(true);
  });

  it('are those of the sources of a need and of the services of an activity', () => {
    const need = needOf([needRecord('59', 4, { source: 'SNDS' }), needRecord('62', 4, { source: 'Listes' })]);
    const activity = activityOf([
      activityRecord('59', 'pco', { caseload: 8 }),
      activityRecord('62', 'camsp', { caseload: 8 }),
      activityRecord('59', 'camsp', { caseload: 8 }),
    ]);
    expect(secretSetsOf(need, activity)).toEqual([LISTS, SNDS, CAMSP, PCO]);
    expect(secretSetsOf(null, null)).toEqual([]);
  });
});

describe('the strictest of two rules of each set', () => {
  const rule: fc.Arbitrary<SecrecyRule> = fc.record({
    threshold: fc.nat(20),
    dominance: fc.option(fc.record({ share: fc.constantFrom(0.5, 0.85) })),
    rounding: fc.constantFrom(null, ...ROUNDING_BASES),
  });
  const set = fc.constantFrom(LISTS, SNDS, CAMSP, PCO);
  const rules: fc.Arbitrary<SecrecyRules> = fc
    .tuple(rule, fc.array(fc.record({ set, rule }), { maxLength: 4 }))
    .map(([common, own]) => withRulesOf(oneRule(common), own));

  it('hide and round all that either does, whatever set', () => {
    fc.assert(
      fc.property(rules, rules, set, (left, right, asked) => {
        const both = ruleOf(strictestRules(left, right), asked);
        for (const one of [ruleOf(left, asked), ruleOf(right, asked)]) {
          expect(both.threshold).toBeGreaterThanOrEqual(one.threshold);
          expect(both.rounding ?? 0).toBeGreaterThanOrEqual(one.rounding ?? 0);
          expect(both.dominance?.share ?? 1).toBeLessThanOrEqual(one.dominance?.share ?? 1);
        }
      }),
    );
  });
});

/** Seven children wait in Nord and nine in Pas-de-Calais, in either source; 30 in each département of the other région. */
const NEED = needOf(
  ['Listes', 'SNDS'].flatMap((source) =>
    (
      [
        ['59', 7],
        ['62', 9],
        ['01', 30],
        ['07', 30],
        ['26', 30],
      ] as const
    ).map(([code, count]) => needRecord(code, count, { source })),
  ),
);

function inputsWith(activity = activityOf([])) {
  return {
    hierarchy: FIVE_DEPARTEMENTS,
    populations: [populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 4000, 5000])],
    socialAid: [],
    offer: offerOf([], []),
    need: NEED,
    activity,
    coverage: NO_SERVICES.coverage,
    earlierOffers: [],
    breaks: [],
  };
}

const ELEVEN_FOR_SNDS: SecrecyRules = { common: under(5), own: [{ set: SNDS, rule: under(11) }] };

describe('figures of sets that have rules of their own', () => {
  const waiting = (source: string, secrecy = ELEVEN_FOR_SNDS) =>
    computeIndicator(indicatorById('unmet-child'), inputsWith(), {
      perimeter: defaultPerimeter(source),
      secrecy,
    });
  const counts = ({ figures }: ReturnType<typeof waiting>) =>
    FIVE_DEPARTEMENTS.departement.territories.map((_, at) =>
      columnValueAt(figures.departement.numerator, at),
    );

  it('hide seven people of the source that asks eleven, and not those of the other', () => {
    expect(counts(waiting('Listes'))).toEqual([7, 9, 30, 30, 30].map(known));
    expect(counts(waiting('SNDS')).slice(0, 2)).toEqual([SUPPRESSED, SUPPRESSED]);
    expect(waiting('SNDS').secrecy).toEqual([{ set: SNDS, rule: under(11) }]);
    expect(waiting('Listes').secrecy).toEqual([{ set: LISTS, rule: under(5) }]);
  });

  it('are the same for a source whose rule is not the one that changes', () => {
    const before = waiting('Listes').figures.departement.numerator;
    const after = waiting('Listes', withRuleOf(ELEVEN_FOR_SNDS, SNDS, under(20)));
    expect(after.figures.departement.numerator).toBe(before);
  });

  it('bound the need of all sources from what each shows', () => {
    const bounds = (rules: SecrecyRules) => {
      const inputs = { hierarchy: FIVE_DEPARTEMENTS, need: NEED };
      const { low, high } = computeNeedBounds(inputs, { public: 'child', rules, overlaps: [] });
      return [low, high].map(({ departement }) => columnValueAt(departement, 0));
    };
    expect(bounds(allUnder(5))).toEqual([known(7), known(14)]);
    // Seven are on the lists; how many more the other source knows is hidden.
    expect(bounds(ELEVEN_FOR_SNDS)).toEqual([known(7), SUPPRESSED]);
    const { secrecy } = computeIndicator(indicatorById('need-low-child'), inputsWith(), {
      perimeter: defaultPerimeter('Listes'),
      secrecy: ELEVEN_FOR_SNDS,
    });
    expect(secrecy).toEqual([
      { set: LISTS, rule: under(5) },
      { set: SNDS, rule: under(11) },
    ]);
  });

  it('hide the activity of the services that ask it, at a date as well', () => {
    const activity = activityOf(
      (['camsp', 'pco'] as const).flatMap((service) =>
        ['59', '62'].map((code) => activityRecord(code, service, { caseload: 8 })),
      ),
    );
    const secrecy: SecrecyRules = { common: under(5), own: [{ set: CAMSP, rule: under(11) }] };
    const sources = { ...inputsWith(activity), perimeter: defaultPerimeter(null), secrecy };
    const shown = (id: 'camsp-caseload' | 'pco-caseload', date: string | null) =>
      columnValueAt(computeIndicatorAt(indicatorById(id), sources, date).figures.departement.numerator, 0);
    for (const date of [null, '2026'])
      expect([shown('camsp-caseload', date), shown('pco-caseload', date)]).toEqual([SUPPRESSED, known(8)]);
  });

  it('tell the rules of both counts where one is divided by the other, a set once', () => {
    const followed: IndicatorDefinition = {
      id: 'user-1',
      label: null,
      numerator: { kind: 'need', public: 'child' },
      denominator: { kind: 'activity', service: 'camsp', count: 'caseload' },
      unit: 'ratio',
      direction: 'need',
    };
    const settings = { perimeter: defaultPerimeter('SNDS'), secrecy: ELEVEN_FOR_SNDS };
    expect(computeIndicator(followed, inputsWith(), settings).secrecy).toEqual([
      { set: SNDS, rule: under(11) },
      { set: CAMSP, rule: under(5) },
    ]);
    const alone = { ...followed, denominator: followed.numerator };
    expect(computeIndicator(alone, inputsWith(), settings).secrecy).toEqual([{ set: SNDS, rule: under(11) }]);
  });
});

describe('a source declared to be within another', () => {
  const within = (first: string, second: string) => ({ relation: 'contained', first, second }) as const;
  const thresholds = (rules: SecrecyRules) =>
    ['A', 'B', 'C', 'D'].map((name) => ruleOfNeed(rules, name).threshold);
  const own = (name: string, threshold: number) => ({
    set: { kind: 'need', source: name } as const,
    rule: under(threshold),
  });

  it('is held to the stricter of their rules, and so are those that hold it in turn', () => {
    const rules: SecrecyRules = { common: under(5), own: [own('A', 3), own('C', 11)] };
    expect(thresholds(rules)).toEqual([3, 5, 11, 5]);
    expect(thresholds(holdContained(rules, [within('A', 'B')]))).toEqual([5, 5, 11, 5]);
    expect(thresholds(holdContained(rules, [within('A', 'B'), within('B', 'C')]))).toEqual([11, 11, 11, 5]);
    const round = {
      common: under(5),
      own: [own('A', 3), { ...own('B', 3), rule: { ...under(2), rounding: 5 } }],
    } as const;
    expect(ruleOfNeed(holdContained(round, [within('A', 'B')]), 'A')).toEqual({ ...under(3), rounding: 5 });
  });

  it('changes nothing where the rules are one, or where sources are only said to share nobody', () => {
    const rules: SecrecyRules = { common: under(5), own: [own('C', 11)] };
    expect(holdContained(rules, [within('A', 'B')])).toBe(rules);
    expect(holdContained(rules, [{ relation: 'disjoint', first: 'A', second: 'C' }])).toBe(rules);
    expect(thresholds(holdContained(rules, [within('A', 'C'), within('C', 'A')]))).toEqual([11, 5, 11, 5]);
  });

  it('never lets a count that is shown of one bound a small one of the other more closely than its rule does', () => {
    const people = fc.tuple(fc.nat(15), fc.nat(8)).map(([first, more]) => [first, first + more] as const);
    fc.assert(
      fc.property(
        fc.array(people, { minLength: 5, maxLength: 5 }),
        fc.constantFrom(0, 3, 5, 11),
        fc.constantFrom(0, 3, 5, 11),
        (pairs, ofFirst, ofSecond) => {
          const chosen: SecrecyRules = { common: under(0), own: [own('A', ofFirst), own('B', ofSecond)] };
          const rules = holdContained(chosen, [within('A', 'B')]);
          const codes = FIVE_DEPARTEMENTS.departement.territories.map(({ code }) => code);
          const need = needOf(
            pairs.flatMap(([first, second], at) => [
              needRecord(codes[at] ?? '', first, { source: 'A' }),
              needRecord(codes[at] ?? '', second, { source: 'B' }),
            ]),
          );
          const shown = (source: string) =>
            computeNeedCounts(
              { hierarchy: FIVE_DEPARTEMENTS, need },
              { source, public: 'child', rule: ruleOfNeed(rules, source) },
            ).departement;
          const [first, second] = [shown('A'), shown('B')];
          pairs.forEach(([, held], at) => {
            const threshold = Math.max(ofFirst, ofSecond);
            const told = numberOf(columnValueAt(first, at)) ?? 0;
            if (columnValueAt(second, at).status === 'suppressed' && held < threshold) expect(told).toBe(0);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
