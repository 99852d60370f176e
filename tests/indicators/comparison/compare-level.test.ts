import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, estimated, known, NOT_APPLICABLE, numberOf, SUPPRESSED } from '@/domain/measure';
import type { NeedRecord } from '@/domain/need';
import type { MappedLevel } from '@/domain/territory';
import {
  compareLevel,
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  enclosingSets,
  indicatorById,
  type IndicatorResult,
  type LevelComparison,
  type ReferenceSet,
  referencesOf,
  sameForAll,
  type SignificanceTest,
} from '@/indicators';
import {
  establishmentOf,
  FIVE_CODES,
  FIVE_DEPARTEMENTS,
  NO_SERVICES,
  needOf,
  needRecord,
  offerOf,
  populationOf,
} from '../builders';
import { allUnder } from '../../support/secrecy-rules';

/** Children of 59, 62, 01, 07 and 26, at positions 0 to 4. */
const PEOPLE = [8000, 4000, 1000, 3000, 5000];

function compute(records: readonly NeedRecord[], threshold = 0, id = 'unmet-child'): IndicatorResult {
  const definition = indicatorById(id);
  if (definition === undefined) throw new Error(id);
  return computeIndicator(
    definition,
    {
      hierarchy: FIVE_DEPARTEMENTS,
      populations: [populationOf(FIVE_DEPARTEMENTS, 2025, PEOPLE)],
      socialAid: [],
      offer: offerOf(
        [establishmentOf('59', '183', { installed: [80] }), establishmentOf('01', '183', { installed: [5] })],
        FIVE_CODES,
      ),
      need: needOf(records),
      ...NO_SERVICES,
    },
    {
      perimeter: defaultPerimeter('SI orientations'),
      secrecy: allUnder(threshold),
    },
  );
}

interface Asked {
  readonly references: readonly (ReferenceSet | null)[];
  readonly level?: MappedLevel;
  readonly test?: SignificanceTest;
}

function compare(result: IndicatorResult, { references, level = 'departement', test }: Asked) {
  return compareLevel({
    result,
    uncertainty: computeUncertainty(result, level),
    level,
    hierarchy: FIVE_DEPARTEMENTS,
    references,
    test: test ?? 'fixed-reference',
  });
}

function enclosing(reference: 'france' | 'region', level: MappedLevel = 'departement'): Asked {
  return { references: enclosingSets(reference, level, FIVE_DEPARTEMENTS), level };
}

/** One set of départements for all. */
function against(...codes: readonly string[]): Asked {
  const positions = codes.map((code) => FIVE_DEPARTEMENTS.departement.positionOf(code) ?? -1);
  return { references: sameForAll({ level: 'departement', positions }, 5) };
}

function verdictsOf({ judgements }: LevelComparison) {
  return judgements.map(({ verdict, silence }) => verdict ?? silence);
}

function numberAt(
  comparison: LevelComparison,
  part: 'difference' | 'relative' | 'relativeLower',
  code: string,
) {
  return numberOf(columnValueAt(comparison[part], FIVE_DEPARTEMENTS.departement.positionOf(code) ?? -1));
}

const counts = (values: readonly (number | null)[]) =>
  values.flatMap((value, rank) => (value === null ? [] : [needRecord(FIVE_CODES[rank] ?? '', value)]));

describe('a difference to a reference', () => {
  it('is that to the shown counts of a set put together, in value and in %', () => {
    // Worked in docs/methods/comparaison.md: (90 + 40) of 11 000, 11.818 ‰; Ain has 10 ‰.
    const result = compute(counts([40, 12, 10, 90, 60]));
    const comparison = compare(result, against('07', '59'));
    expect(numberOf(comparison.references[2]?.rate ?? NOT_APPLICABLE)).toBeCloseTo(11.81818, 5);
    expect(comparison.references[2]).toMatchObject({ counted: 2, members: 2, numerator: known(130) });
    expect(numberAt(comparison, 'difference', '01')).toBeCloseTo(-1.81818, 5);
    expect(numberAt(comparison, 'relative', '01')).toBeCloseTo(-15.3846, 4);
  });

  it('goes with the interval of the rate of the reference itself', () => {
    const result = compute(counts([40, 12, 10, 90, 60]));
    const { references, referenceLower, referenceUpper } = compare(result, against('07', '59'));
    // 130 people: exact Poisson 108.6147 to 154.3644, over 11 000.
    expect(numberOf(references[2]?.lower ?? NOT_APPLICABLE)).toBeCloseTo(9.874, 3);
    expect(numberOf(references[2]?.upper ?? NOT_APPLICABLE)).toBeCloseTo(14.033, 3);
    expect(columnValueAt(referenceLower, 2)).toEqual(references[2]?.lower);
    expect(columnValueAt(referenceUpper, 2)).toEqual(references[2]?.upper);
    const places = compare(compute([], 0, 'equipment-child'), enclosing('france'));
    expect(columnValueAt(places.referenceLower, 0)).toEqual(NOT_APPLICABLE);
    const hidden = compare(compute([needRecord('59', SUPPRESSED), needRecord('62', 30)]), against('59'));
    expect(columnValueAt(hidden.referenceLower, 1)).toEqual(SUPPRESSED);
  });

  it('is above or below when the whole interval is, not shown when it is not, undecided when the count is small', () => {
    // 59: 5 ‰ [3.6; 6.8]; 62: 3 ‰ [1.6; 5.2]; 01: 10 ‰ [4.8; 18.4]; 07: 30 ‰; 26: 12 ‰ [9.2; 15.4].
    const comparison = compare(compute(counts([40, 12, 10, 90, 60])), against('07', '59'));
    expect(verdictsOf(comparison)).toEqual(['below', 'below', 'undecided', 'above', 'not-different']);
  });

  it('is not asked of a territory against a reference it makes alone, nor of one without reference', () => {
    const result = compute(counts([40, null, null, 90, null]));
    const comparison = compare(result, enclosing('region'));
    expect(verdictsOf(comparison).slice(0, 4)).toEqual([
      'same-territory',
      'not-shown',
      'not-shown',
      'same-territory',
    ]);
    expect(columnValueAt(comparison.difference, 0)).toEqual(NOT_APPLICABLE);
    expect(verdictsOf(compare(result, against('59')))[0]).toBe('same-territory');
    expect(verdictsOf(compare(result, { references: [] }))[0]).toBe('no-reference');
    expect(verdictsOf(compare(result, enclosing('france', 'region')))).toEqual(['below', 'above']);
  });

  it('cannot be told from a hidden reference, and is hidden with it', () => {
    const result = compute([needRecord('59', SUPPRESSED), needRecord('62', 30), needRecord('07', 90)]);
    const comparison = compare(result, enclosing('france'));
    expect(verdictsOf(comparison)[1]).toBe('reference-not-shown');
    expect(columnValueAt(comparison.difference, 1)).toEqual(SUPPRESSED);
    expect(verdictsOf(comparison)[0]).toBe('not-shown');
  });

  it('has no significance for places, which are no sample, nor for estimates', () => {
    const places = compare(compute([], 0, 'equipment-child'), enclosing('france'));
    // 80 of 8 000 against 85 of 21 000, 4.0476 ‰.
    expect(numberAt(places, 'difference', '59')).toBeCloseTo(5.95238, 5);
    expect(verdictsOf(places)[0]).toBe('not-a-sample');
    expect(columnValueAt(places.relativeLower, 0)).toEqual(NOT_APPLICABLE);
    const records = [needRecord('59', estimated(40)), needRecord('07', 90)];
    const guesses = compare(compute(records), enclosing('france'));
    expect(verdictsOf(guesses)[0]).toBe('estimated');
    expect(columnValueAt(guesses.difference, 0).status).toBe('estimated');
  });

  it('in % does not apply against a rate of zero, though more than zero is above', () => {
    const comparison = compare(compute(counts([40, 0, 0, 0, 0])), against('62', '07'));
    expect(columnValueAt(comparison.relative, 0)).toEqual(NOT_APPLICABLE);
    expect(verdictsOf(comparison).slice(0, 3)).toEqual(['above', 'undecided', 'undecided']);
  });
});

describe('the test of two samples', () => {
  it('holds a territory against the rest of its reference, with the chance of both', () => {
    // France: 212 of 21 000. 26: 60 of 5 000; the rest 152 of 16 000, 9.5 ‰: ratio 1.263.
    const result = compute(counts([40, 12, 10, 90, 60]));
    const asked = enclosing('france');
    const fixed = compare(result, asked);
    const both = compare(result, { ...asked, test: 'two-samples' });
    // 60 of 212 by Clopper and Pearson: 0.223447 to 0.348771, times 21 / 5: 0.93848 to 1.46484 of the rate of France.
    expect(numberAt(both, 'relativeLower', '26')).toBeCloseTo(-6.152, 3);
    expect(numberAt(both, 'relative', '26')).toBe(numberAt(fixed, 'relative', '26'));
    expect(verdictsOf(both)).toEqual(['below', 'below', 'undecided', 'above', 'not-different']);
  });

  it('is harder to pass than that of a fixed reference where the reference is small', () => {
    // 07: 90 of 3 000, 30 ‰ [24.1; 36.9]; 01: 22 of 1 000, 22 ‰, is below the interval but is itself uncertain.
    const result = compute(counts([null, null, 22, 90, null]));
    const asked = against('01');
    expect(verdictsOf(compare(result, asked))[3]).toBe('above');
    expect(verdictsOf(compare(result, { ...asked, test: 'two-samples' }))[3]).toBe('not-different');
  });

  it('takes a département out of the région that holds it, and a région apart from the départements of a set', () => {
    const result = compute(counts([40, 12, 10, 90, 60]));
    const inRegion = compare(result, { ...enclosing('region'), test: 'two-samples' });
    const aside = compare(result, { ...against('07', '26'), test: 'two-samples' });
    // 10 of 160 people: 0.030375 to 0.111986 of them. The région has 9 times the children, the others 8 times.
    expect(numberAt(inRegion, 'relativeLower', '01')).toBeCloseTo(9 * 3.0375 - 100, 2);
    const odds = 0.030375 / (1 - 0.030375);
    expect(numberAt(aside, 'relativeLower', '01')).toBeCloseTo(800 * odds - 100, 2);
    expect(verdictsOf(inRegion)[2]).toBe(verdictsOf(aside)[2]);
    const set = { level: 'departement', positions: [0, 2, 3] } as const;
    const regions = compare(result, { references: sameForAll(set, 2), level: 'region', test: 'two-samples' });
    // Auvergne-Rhône-Alpes, 160 of 9 000, against Nord alone, 40 of 8 000: from 0.737774 of the 200 people.
    expect(verdictsOf(regions)[1]).toBe('above');
    const least = ((0.737774 / (1 - 0.737774)) * 8) / 9;
    expect(numberOf(columnValueAt(regions.relativeLower, 1))).toBeCloseTo(least * 100 - 100, 2);
  });
});

describe('secrecy', () => {
  it('keeps hidden counts out of every reference: two that differ by one differ by nothing', () => {
    const result = compute(counts([40, 300, 3, 4, 60]), 5);
    const [without, withHidden] = [against('59', '62'), against('59', '62', '01')].map((asked) =>
      compare(result, asked),
    );
    expect(columnValueAt(result.figures.departement.numerator, 2)).toEqual(SUPPRESSED);
    expect(withHidden?.references[4]?.numerator).toEqual(without?.references[4]?.numerator);
    expect(withHidden?.references[4]?.denominator).toEqual(without?.references[4]?.denominator);
    expect(withHidden?.references[4]).toMatchObject({ counted: 2, members: 3 });
    const alone = compare(result, against('01', '07'));
    expect(alone.references[4]).toMatchObject({ rate: SUPPRESSED, numerator: SUPPRESSED });
  });

  it('tells the same whatever the hidden counts are, of any set and any test', () => {
    const [left, right] = [[3, 4] as const, [4, 3] as const].map(([ain, ardeche]) =>
      compute(counts([40, 300, ain, ardeche, 60]), 5),
    );
    if (left === undefined || right === undefined) throw new Error('two tables are compared');
    const positions = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 });
    const tests = fc.constantFrom('fixed-reference' as const, 'two-samples' as const);
    fc.assert(
      fc.property(positions, tests, (members, test) => {
        const references = sameForAll({ level: 'departement', positions: members }, 5);
        expect(compare(left, { references, test })).toEqual(compare(right, { references, test }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the references of a level', () => {
  it('have no région for a région, and none at all for France', () => {
    expect(referencesOf('departement')).toEqual(['france', 'region', 'peers', 'study', 'custom']);
    expect(referencesOf('region')).toEqual(['france', 'peers', 'study', 'custom']);
    expect(referencesOf('commune')).toEqual(['france', 'region', 'study', 'custom']);
    expect(referencesOf('epci')).toEqual(['france', 'study', 'custom']);
    expect(referencesOf('france')).toEqual([]);
  });
});
