import { describe, expect, it } from 'vitest';
import {
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  indicatorById,
  judgePairs,
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

function verdicts(
  counts: readonly (number | null)[],
  pairs: readonly (readonly [number, number])[],
  { threshold = 0, id = 'unmet-child' } = {},
) {
  const definition = indicatorById(id);
  if (definition === undefined) throw new Error(id);
  const records = counts.flatMap((count, rank) =>
    count === null ? [] : [needRecord(FIVE_CODES[rank] ?? '', count)],
  );
  const result = computeIndicator(
    definition,
    {
      hierarchy: FIVE_DEPARTEMENTS,
      populations: [populationOf(FIVE_DEPARTEMENTS, 2025, PEOPLE)],
      socialAid: [],
      offer: offerOf([establishmentOf('59', '183', { installed: [80] })], FIVE_CODES),
      need: needOf(records),
      ...NO_SERVICES,
    },
    {
      perimeter: defaultPerimeter('SI orientations'),
      secrecy: allUnder(threshold),
    },
  );
  const uncertainty = computeUncertainty(result, 'departement');
  return judgePairs({ result, uncertainty, level: 'departement' }, pairs).map(
    ({ verdict, silence }) => verdict ?? silence,
  );
}

describe('the rates of two neighbours', () => {
  it('differ when the interval of their ratio leaves 1 out, in the order given', () => {
    /*
     * 10 ‰ and 5 ‰: 80 of the 100 are in the first, where two thirds of the children are; the exact interval of 80 out of
     * 100, 70.8 % to 87.3 %, leaves 66.7 % out.
     */
    expect(
      verdicts(
        [80, 20, 9, 30, 52],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    ).toEqual(['above', 'below']);
  });

  it('are alike when it holds 1 and both counts are large, and undecided when one is small', () => {
    /* 10 ‰ and 10.4 ‰, of 80 and 52; then 9 ‰ and 10 ‰, of 9 and 30. */
    expect(
      verdicts(
        [80, 20, 9, 30, 52],
        [
          [0, 4],
          [2, 3],
        ],
      ),
    ).toEqual(['not-different', 'undecided']);
  });

  it('are not judged where one is hidden or missing, nor of what is no sample', () => {
    expect(
      verdicts(
        [80, 3, 40, null, 52],
        [
          [2, 1],
          [3, 4],
        ],
        { threshold: 5 },
      ),
    ).toEqual(['reference-not-shown', 'not-shown']);
    expect(verdicts([80, 20, 9, 30, 52], [[0, 1]], { id: 'equipment-child' })).toEqual(['not-a-sample']);
  });

  it('are undecided without a single event', () => {
    expect(verdicts([0, 0, 9, 30, 52], [[0, 1]])).toEqual(['undecided']);
  });
});
