/** What is shared, among whom, and the least each may get. */
export interface Apportionment {
  /** Whole number to be shared out. */
  readonly total: number;
  /** Positive or zero claims, one a share; a zero claim gets nothing beyond the minimum. */
  readonly weights: readonly number[];
  /** Least each share with a positive weight gets; 0 when left out. */
  readonly minimum?: number;
}

/**
 * Shares a whole number out in proportion to weights, by the method of largest remainders (ties to the first): the
 * shares are whole and add up to the total exactly.
 *
 * @throws Error when the minimum cannot be given to everyone, or nobody has a claim on a positive total.
 */
export function apportion({ total, weights, minimum = 0 }: Apportionment): readonly number[] {
  const claims = weights.reduce((sum, weight) => sum + weight, 0);
  const claimants = weights.filter((weight) => weight > 0).length;
  const remaining = total - minimum * claimants;
  if (remaining < 0) throw new Error(`${total} cannot give ${minimum} to each of ${claimants}`);
  if (claims === 0 && total > 0) throw new Error(`Nobody to share ${total} among`);
  const exact = weights.map((weight) => (claims === 0 ? 0 : (remaining * weight) / claims));
  const shares = exact.map((share, position) => {
    const given = Math.floor(share);
    return weights[position] === 0 ? given : given + minimum;
  });
  const byRemainder = exact
    .map((share, position) => ({ position, remainder: share - Math.floor(share) }))
    .sort((left, right) => right.remainder - left.remainder || left.position - right.position);
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  for (const { position } of byRemainder) {
    if (left === 0) break;
    shares[position] = (shares[position] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
