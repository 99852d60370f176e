import { describe, expect, it } from 'vitest';
import { structureOf } from '@/analysis/age-structure';

/** Two ages of three départements; the third lacks a figure. */
const COUNTS = {
  men: [Float64Array.of(10, 20, 5), Float64Array.of(30, 40, Number.NaN)],
  women: [Float64Array.of(15, 25, 5), Float64Array.of(45, 15, 5)],
};

describe('the ages of départements put together', () => {
  it('are shares of the people of both sexes, added up before they are divided', () => {
    // Men 30 and 70, women 40 and 60: 200 people.
    expect(structureOf({ counts: COUNTS }, [0, 1])).toEqual({
      people: 200,
      bySex: {
        men: [
          { people: 30, share: 0.15 },
          { people: 70, share: 0.35 },
        ],
        women: [
          { people: 40, share: 0.2 },
          { people: 60, share: 0.3 },
        ],
      },
    });
  });

  it('are not told where a figure is wanting, nor of nobody', () => {
    expect(structureOf({ counts: COUNTS }, [0, 2])).toBeNull();
    expect(structureOf({ counts: COUNTS }, [])).toBeNull();
    expect(structureOf({ counts: { all: [Float64Array.of(0)] } }, [0])).toBeNull();
  });
});
