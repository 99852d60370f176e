import type { Dice } from '../dice';
import { NASTY_TEXTS } from '../nasty';
import type { ByteMutator } from './bytes';

type Holder = Record<string, unknown>;

const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'A',
  [],
  {},
  [[[[[[]]]]]],
  [null],
  { type: 'Feature' },
  { length: 1e9 },
];
const UNDERSCORED = '__PROTO_PLACE__';

/** Every object and list of a document, itself included, up to a limit. */
function holdersOf(root: unknown, limit = 20_000): Holder[] {
  const holders: Holder[] = [];
  const waiting = [root];
  for (let value = waiting.pop(); value !== undefined && holders.length < limit; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    holders.push(value as Holder);
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) waiting.push(child);
  }
  return holders;
}

function mutateHolder(holder: Holder, dice: Dice): void {
  const keys = Object.keys(holder);
  if (keys.length === 0) return;
  const key = dice.pick(keys);
  switch (dice.below(6)) {
    case 0:
      holder[key] = structuredClone(dice.pick(REPLACEMENTS));
      return;
    case 1:
      Reflect.deleteProperty(holder, key);
      return;
    case 2:
      holder[key] = dice.pick(NASTY_TEXTS);
      return;
    case 3:
      holder[UNDERSCORED] = dice.pick([
        { polluted: true, code: '01', type: 'FeatureCollection' },
        'x',
        null,
        [1],
      ]);
      return;
    case 4:
      if (Array.isArray(holder)) holder.push(...holder.slice(0, 50));
      else holder[dice.pick(['constructor', 'toString', 'length'])] = { prototype: { polluted: true } };
      return;
    default:
      holder[key] = holder[dice.pick(keys)];
  }
}

/** Changes the values of a JSON document and leaves it well formed; another file is left alone. */
export const mutateJson: ByteMutator = (bytes, dice) => {
  const text = Buffer.from(bytes).toString('utf8');
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return bytes;
  }
  const holders = holdersOf(root);
  if (holders.length === 0) return bytes;
  for (let left = dice.between(1, 12); left > 0; left -= 1) mutateHolder(dice.pick(holders), dice);
  return new TextEncoder().encode(written(root).replaceAll(UNDERSCORED, '__proto__'));
};

/** A value put into one of its own members has no text: the holder of the loop is dropped. */
function written(root: unknown): string {
  const above: unknown[] = [];
  return (
    JSON.stringify(root, function (this: unknown, _key, value: unknown) {
      while (above.length > 0 && above.at(-1) !== this) above.pop();
      if (above.includes(value)) return null;
      if (typeof value === 'object' && value !== null) above.push(value);
      return value;
    }) ?? 'null'
  );
}
