import type { Steps } from '../steps';
import { isRecord, LIGHT, weightOf } from './weight';

type Replacer = (this: unknown, key: string, value: unknown) => unknown;

/**
 * Writes plain data as JSON, some of it at a step: put end to end, the texts are what `JSON.stringify` writes.
 *
 * @param value - records, lists and what JSON holds; nothing else at its top.
 * @param replacer - as that of `JSON.stringify`; it is not shown the lists and records that are written a part at a time.
 */
export function* writeJson(value: unknown, replacer: Replacer): Steps<readonly string[]> {
  const texts: string[] = [];
  yield* write(value, replacer, texts);
  return texts;
}

function* write(value: unknown, replacer: Replacer, texts: string[]): Steps<void> {
  if (weightOf(value) > LIGHT && Array.isArray(value)) yield* writeList(value, replacer, texts);
  else if (weightOf(value) > LIGHT && isRecord(value)) yield* writeRecord(value, replacer, texts);
  else texts.push(JSON.stringify(value, replacer));
  yield;
}

function* writeList(list: readonly unknown[], replacer: Replacer, texts: string[]): Steps<void> {
  const length = Math.max(1, Math.floor((LIGHT * list.length) / weightOf(list)));
  for (let from = 0; from < list.length; from += length) {
    texts.push(from === 0 ? '[' : ',');
    const items = list.slice(from, from + length);
    if (length === 1) yield* write(items[0] ?? null, replacer, texts);
    else texts.push(JSON.stringify(items, replacer).slice(1, -1));
    yield;
  }
  texts.push(']');
}

function* writeRecord(
  record: Readonly<Record<string, unknown>>,
  replacer: Replacer,
  texts: string[],
): Steps<void> {
  const members = Object.entries(record).filter(([, member]) => member !== undefined);
  texts.push('{');
  for (const [rank, [key, member]] of members.entries()) {
    texts.push(`${rank === 0 ? '' : ','}${JSON.stringify(key)}:`);
    yield* write(member, replacer, texts);
  }
  texts.push('}');
}
