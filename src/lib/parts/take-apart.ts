import type { Part } from './put-back';
import { isRecord, LIGHT, weightOf } from './weight';

/** A value whose long lists are kept beside it. */
export interface TakenApart {
  /** The value, with empty lists where the long ones were. */
  readonly trunk: unknown;
  /** Their items, in order. */
  readonly parts: readonly Part[];
}

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
