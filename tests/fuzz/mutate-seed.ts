import type { Dice } from './dice';
import type { FuzzCase, FuzzFile } from './fuzz-case';
import { BYTE_MUTATORS, type ByteMutator, truncate } from './mutators/bytes';
import { mutateJson } from './mutators/json';
import { isPacked, mutateInside } from './mutators/packed';
import { deleteLines, TEXT_BYTE_MUTATORS } from './mutators/text';
import type { Seed } from './seeds';

const LARGEST_MUTATED = 3_000_000;
const PURE_DELETIONS: Readonly<Record<string, ByteMutator>> = {
  'delete lines': deleteLines,
  'truncate only': truncate,
};

interface NamedMutator {
  readonly name: string;
  readonly mutate: ByteMutator;
}

function named(mutators: Readonly<Record<string, ByteMutator>>): readonly NamedMutator[] {
  return Object.entries(mutators).map(([name, mutate]) => ({ name, mutate }));
}

const BYTES = named(BYTE_MUTATORS);
const TEXT = named(TEXT_BYTE_MUTATORS);
const JSON_TREE = { name: 'change JSON values', mutate: mutateJson };
const DELETIONS = named(PURE_DELETIONS);

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}

function isJson(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b;
}

/** One of the damages that can happen to what these bytes are. */
function pickMutator(bytes: Uint8Array, dice: Dice): NamedMutator {
  if (isJson(bytes) && dice.chance(0.6)) return JSON_TREE;
  return dice.pick(isText(bytes) && dice.chance(0.8) ? TEXT : BYTES);
}

async function mutateFile(file: FuzzFile, dice: Dice): Promise<FuzzFile & { readonly title: string }> {
  let { bytes } = file;
  const titles: string[] = [];
  for (let left = dice.between(1, 4); left > 0 && bytes.length > 0; left -= 1) {
    const { title, mutated } = await mutateOnce(bytes, dice);
    bytes = mutated.slice(0, LARGEST_MUTATED);
    titles.push(title);
  }
  return { ...file, bytes, title: `${file.name}: ${titles.join(', ')}` };
}

async function mutateOnce(
  bytes: FuzzFile['bytes'],
  dice: Dice,
): Promise<{ readonly title: string; readonly mutated: FuzzFile['bytes'] }> {
  if (!isPacked(bytes) || dice.chance(0.2)) {
    const { name, mutate } = pickMutator(bytes, dice);
    return { title: name, mutated: mutate(bytes, dice) };
  }
  let title = 'lie in the archive';
  const mutated = await mutateInside(
    bytes,
    (content, inner) => {
      const { name, mutate } = pickMutator(content, inner);
      title = `inside, ${name}`;
      return mutate(content, inner);
    },
    dice,
  );
  return { title, mutated };
}

/** Takes something from one file of a sound import, so that nothing new can be accepted. */
export function deleteFromSeed(seed: Seed, dice: Dice): FuzzCase {
  const chosen = dice.below(seed.files.length);
  const { name, mutate } = dice.pick(DELETIONS);
  const files = seed.files.map((file, rank) =>
    rank === chosen ? { ...file, bytes: mutate(file.bytes, dice) } : file,
  );
  return {
    title: `${seed.title}, ${name}`,
    files,
    directories: seed.directories,
    expects: { before: seed.files },
  };
}

/** Damages one file or more of a sound import. */
export async function mutateSeed(seed: Seed, dice: Dice): Promise<FuzzCase> {
  const chosen = dice.below(seed.files.length);
  const titles: string[] = [];
  const files: FuzzFile[] = [];
  for (const [rank, file] of seed.files.entries()) {
    if (rank !== chosen && dice.chance(0.6)) files.push(file);
    else {
      const { title, name, bytes } = await mutateFile(file, dice);
      titles.push(title);
      files.push({ name, bytes });
    }
  }
  return { title: `${seed.title}, ${titles.join(' + ')}`, files, directories: seed.directories, expects: {} };
}

/** Puts the beginning of a file before the end of another. */
export function spliceSeeds([first, second]: readonly [Seed, Seed], dice: Dice): FuzzCase {
  const [head, tail] = [dice.pick(first.files), dice.pick(second.files)];
  const bytes = Buffer.concat([
    head.bytes.subarray(0, dice.below(head.bytes.length + 1)),
    tail.bytes.subarray(dice.below(tail.bytes.length + 1)),
  ]);
  return {
    title: `splice of ${first.title} and ${second.title}`,
    files: [{ name: dice.pick([head.name, tail.name]), bytes: new Uint8Array(bytes) }],
    directories: first.directories,
    expects: {},
  };
}
