const FEWEST = 2;
const MOST = 6;

/** Decimals that ratios are written with, so that none but 1 itself reads 1: « [0,75 ; 1,00] » would not be below it. */
export function ratioDecimals(ratios: readonly number[]): number {
  for (let decimals = FEWEST; decimals < MOST; decimals += 1) {
    const isTold = (ratio: number) => ratio === 1 || Math.abs(ratio - 1) >= 0.5 * 10 ** -decimals;
    if (ratios.every(isTold)) return decimals;
  }
  return MOST;
}
