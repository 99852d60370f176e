import type { Dice } from '../dice';

type Bytes = Uint8Array<ArrayBuffer>;

/** A way to damage the bytes of a file. */
export type ByteMutator = (bytes: Bytes, dice: Dice) => Bytes;

const LIES = [0, 1, 2, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 1_000_000, 0x10000000];
const LONGEST_RANGE = 4096;

function join(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

function range(bytes: Bytes, dice: Dice): readonly [start: number, end: number] {
  const start = dice.below(bytes.length);
  const length = dice.below(dice.chance(0.7) ? 64 : LONGEST_RANGE) + 1;
  return [start, Math.min(bytes.length, start + length)];
}

/** Cuts the end of a file off: what a broken download leaves. */
export const truncate: ByteMutator = (bytes, dice) => bytes.slice(0, dice.below(bytes.length));

/** What happens to any file, whatever it is. */
export const BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  truncate,
  'lose the head': (bytes, dice) => bytes.slice(range(bytes, dice)[1]),
  'flip bytes': (bytes, dice) => {
    const flipped = bytes.slice();
    for (let left = dice.between(1, 40); left > 0; left -= 1) {
      const place = dice.below(bytes.length);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << dice.below(8));
    }
    return flipped;
  },
  'write random bytes over': (bytes, dice) => {
    const [start, end] = range(bytes, dice);
    return join(bytes.subarray(0, start), dice.bytes(end - start), bytes.subarray(end));
  },
  'write zeros over': (bytes, dice) => bytes.slice().fill(0, ...range(bytes, dice)),
  'delete a range': (bytes, dice) => {
    const [start, end] = range(bytes, dice);
    return join(bytes.subarray(0, start), bytes.subarray(end));
  },
  'repeat a section': (bytes, dice) => {
    const [start, end] = range(bytes, dice);
    const copies = dice.times(dice.between(1, 50), () => bytes.subarray(start, end));
    return join(bytes.subarray(0, end), ...copies, bytes.subarray(end));
  },
  'insert NULs': (bytes, dice) => {
    const place = dice.below(bytes.length + 1);
    return join(bytes.subarray(0, place), new Uint8Array(dice.between(1, 20)), bytes.subarray(place));
  },
  'lie in a number': (bytes, dice) => {
    const told = bytes.slice();
    if (told.length < 4) return told;
    const view = new DataView(told.buffer);
    for (let left = dice.between(1, 4); left > 0; left -= 1) {
      view.setUint32(dice.below(told.length - 3), dice.pick(LIES), dice.chance(0.7));
    }
    return told;
  },
  'append rubbish': (bytes, dice) => join(bytes, dice.bytes(dice.between(1, 200))),
  'twice the same': (bytes) => join(bytes, bytes),
};
