import { expect, it } from 'vitest';
import { ratioDecimals } from '@/views/sheet/ratio-decimals';

it.each([
  [[0.84, 0.81, 0.88], 2],
  [[0.86, 0.75, 0.998], 3],
  [[1.2, 1.0004, 1.5], 4],
  [[1, 0.9, 1.1], 2],
  [[1.0000001, 0.9, 1.1], 6],
])('writes %j with %i decimals', (ratios, decimals) => {
  expect(ratioDecimals(ratios)).toBe(decimals);
});
