import type { Part } from './put-back';

/** A value whose long lists are kept beside it. */
export interface TakenApart {
  /** The value, with empty lists where the long ones were. */
  readonly trunk: unknown;
  /** Their items, in order. */
  readonly parts: readonly Part[];
}

/** Values and lists of values that are copied between threads, or into a database, in a few milliseconds. */
const LIGHT = 20_000;

/** Items of a list, evenly spread, that tell what the others weigh. */
const SAMPLES = 8;

/**
 * Takes the long lists of a value apart, so that it can be copied a part at a time: the copy of a country of communes
 * holds its thread for half a second when it is made at once. Lists are not copied but for those that hold long ones.
 *
 * @param value - plain data. Sets, maps and typed arrays are left whole.
 */
export function takeApart(value: unknown): TakenApart {
  const parts: Part[] = [];
  return { trunk: trunkOf(value, [], parts), parts };
}

function trunkOf(value: unknown, path: Part['path'], parts: Part[]): unknown {
  if (weightOf(value) <= LIGHT) return value;
  if (Array.isArray(value)) return trunkOfList(value as readonly unknown[], path, parts);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, trunkOf(member, [...path, key], parts)]),
  );
}

function trunkOfList(list: readonly unknown[], path: Part['path'], parts: Part[]): unknown {
  const itemWeight = weightOf(list) / list.length;
  if (itemWeight > LIGHT) return list.map((item, rank) => trunkOf(item, [...path, rank], parts));
  const length = Math.max(1, Math.floor(LIGHT / itemWeight));
  for (let from = 0; from < list.length; from += length)
    parts.push({ path, items: list.slice(from, from + length) });
  return [];
}

/** About how many values there are in one. */
function weightOf(value: unknown): number {
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
