import { describe, expect, it } from 'vitest';
import { buildClassification, countOutside, lockBreaks, PLAIN_SPEC } from '@/cartography';
import { fiveDepartements, protectedColumn } from '../builders';

describe('limits kept from one map to the next', () => {
  it('are those between classes, with the values they were made for', () => {
    const lock = lockBreaks({ bounds: [2, 5, 9, 20], closure: 'left' });
    expect(lock).toEqual({ limits: [5, 9], closure: 'left', lowest: 2, highest: 20 });
    expect(lock && countOutside(lock, [1, 1.9, 2, 20, 20.1])).toEqual({ below: 2, above: 1 });
  });

  it('need two classes at least', () => {
    expect(lockBreaks({ bounds: [2, 9], closure: 'right' })).toBeNull();
    expect(lockBreaks({ bounds: [], closure: 'right' })).toBeNull();
  });

  it('hold on another map every value, those outside in the first and the last class', () => {
    const rates = protectedColumn(fiveDepartements().departement, 'per-1000', [1, 3, 6, 40, 0]);
    const spec = { ...PLAIN_SPEC, method: 'manual', classCount: 3, limits: [5, 9] } as const;
    expect(buildClassification(rates, spec).classes).toEqual([0, 0, 1, 2, null]);
  });
});

describe('a map whose method refuses its values', () => {
  it('is classed by quantiles, and says why', () => {
    const rates = protectedColumn(fiveDepartements().departement, 'per-1000', [-1, 3, 6, 40, 5]);
    const asked = { ...PLAIN_SPEC, method: 'geometric', classCount: 5 } as const;
    expect(buildClassification(rates, asked)).toMatchObject({
      refusal: 'needs-positive-values',
      classes: [0, 1, 3, 4, 2],
    });
  });
});
