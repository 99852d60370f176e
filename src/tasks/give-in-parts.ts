import { type Part, takeApart } from '@/lib/parts';

/**
 * Gives a value to another thread a part at a time, each when the one before was taken.
 *
 * @returns the value without its parts, to which they are put back.
 */
export async function giveInParts<Value>(
  value: Value,
  onPart: (part: Part) => void | Promise<void>,
): Promise<Value> {
  const { trunk, parts } = takeApart(value);
  for (const part of parts) await onPart(part);
  return trunk as Value;
}
