import { describe, expect, it } from 'vitest';
import { paintTogether, PLAIN_SPEC } from '@/cartography';
import { SUPPRESSED } from '@/domain/measure';
import { contoursOf, fiveDepartements, protectedColumn, squareAt } from './builders';

const { departement } = fiveDepartements();
const contours = contoursOf({
  '59': squareAt(0, 0),
  '62': squareAt(1, 0),
  '01': squareAt(2, 0),
  '07': squareAt(3, 0),
  '26': squareAt(4, 0),
});
const painting = {
  spec: { ...PLAIN_SPEC, method: 'equal', classCount: 4 },
  look: { direction: 'need', scheme: 'by-direction', reversed: false, reference: null },
  themeName: 'light',
  contours,
} as const;
const low = protectedColumn(departement, 'per-1000', [1, 2, 3, 4, 0]);
const high = protectedColumn(departement, 'per-1000', [5, 6, 8, 9, SUPPRESSED]);

/** The paints in the order of the columns: Nord, Pas-de-Calais, Ain, Ardèche, Drôme. */
function painted(columns: Parameters<typeof paintTogether>[0]) {
  const { fills, legend } = paintTogether(columns, painting);
  const ordered = fills.map((fill) =>
    departement.territories.map((territory) => fill.find(({ code }) => code === territory.code)),
  );
  return { fills: ordered, legend };
}

describe('maps painted together', () => {
  it('are classed by the values of all of them: 1 to 9 in four equal classes of 2', () => {
    const { fills } = painted([low, high]);
    const classes = fills.map((fill) => fill.map((paint) => paint?.classIndex));
    /* Limits 3, 5 and 7, each belonging to the class below it. */
    expect(classes).toEqual([
      [0, 0, 0, 1, null],
      [1, 2, 3, 3, null],
    ]);
  });

  it('give one colour to a class on all of them, which a map alone would not', () => {
    const { fills, legend } = painted([low, high]);
    expect(fills[0]?.[3]?.color).toBe(fills[1]?.[0]?.color);
    expect(fills[0]?.[0]?.color).not.toBe(fills[1]?.[0]?.color);
    const [alone] = painted([high]).fills;
    expect(alone?.[0]?.color).not.toBe(fills[1]?.[0]?.color);
    expect(legend.classes.map(({ count }) => count)).toEqual([2, 1, 2, 3]);
  });

  it('keep the states of each: a secret is no zero', () => {
    const { fills } = painted([low, high]);
    expect(fills.map((fill) => fill[4]?.state)).toEqual(['zero', 'suppressed']);
  });

  it('are none without a column', () => {
    const { fills, legend } = painted([]);
    expect([fills, legend.classes]).toEqual([[], []]);
  });
});
