/**
 * Puts a part of a list of ranks in such an order that those before its middle have no larger value than the one in the
 * middle, and those after it no smaller one (Hoare's selection, 1961).
 *
 * @returns the slot in the middle.
 */
export function splitAtMedian(
  ranks: Int32Array,
  values: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const middle = (from + to) >>> 1;
  let [low, high] = [from, to - 1];
  while (low < high) {
    const pivot = values[ranks[(low + high) >>> 1] ?? -1] ?? Number.NaN;
    const [left, right] = partition(ranks, values, { low, high, pivot });
    if (middle <= right) high = right;
    else if (middle >= left) low = left;
    else break;
  }
  return middle;
}

interface Part {
  readonly low: number;
  readonly high: number;
  readonly pivot: number;
}

/** Puts what is under a pivot before what is over it; between `right` and `left` all are equal to it. */
function partition(
  ranks: Int32Array,
  values: Float64Array,
  { low, high, pivot }: Part,
): readonly [left: number, right: number] {
  const valueAt = (slot: number) => values[ranks[slot] ?? -1] ?? Number.NaN;
  let [left, right] = [low, high];
  while (left <= right) {
    while (valueAt(left) < pivot) left += 1;
    while (valueAt(right) > pivot) right -= 1;
    if (left > right) break;
    const held = ranks[left] ?? -1;
    ranks[left] = ranks[right] ?? -1;
    ranks[right] = held;
    left += 1;
    right -= 1;
  }
  return [left, right];
}
