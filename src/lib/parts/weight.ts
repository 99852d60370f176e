/** Values that are copied between threads, into a database or as text in a few milliseconds. */
export const LIGHT = 20_000;

/** Items of a list, evenly spread, that tell what the others weigh. */
const SAMPLES = 8;

/** About how many values there are in one, by some of the items of its lists. */
export function weightOf(value: unknown): number {
  if (Array.isArray(value)) return 1 + weightOfItems(value as readonly unknown[]);
  if (!isRecord(value)) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + weightOf(member), 1);
}

function weightOfItems(list: readonly unknown[]): number {
  const count = Math.min(list.length, SAMPLES);
  let weight = 0;
  for (let sample = 0; sample < count; sample += 1)
    weight += weightOf(list[Math.floor((sample * list.length) / count)]);
  return count === 0 ? 0 : (weight / count) * list.length;
}

/** Whether a value is a record of plain data. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
