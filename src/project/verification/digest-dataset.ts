import type { Steps } from '@/lib';
import { sha256InSteps } from '@/lib/sha256';

/** Written first: datasets written another way have another digest. */
const FORMAT = 'maillage-dataset/1';

/** How far down the objects of a dataset are cut: to the lines and shapes of a mesh. */
const DEPTH = 3;

/** What a dataset is called in a dossier: no part of what it holds, nor is the name its provenance bears. */
const NAMES = new Set(['id', 'name']);

/**
 * Fingerprint of what a dataset holds, whatever it is called, in whatever order its fields are written and whatever computed
 * its fractions. For comparisons on the machine that has the data: counts of people that are hidden are in it.
 */
export function digestDataset(dataset: object): Steps<string> {
  return sha256InSteps(pieces(dataset));
}

function* pieces(dataset: object): Generator<string> {
  yield FORMAT;
  for (const [key, value] of fieldsOf(dataset)) {
    if (NAMES.has(key)) continue;
    yield `\n${key}:`;
    yield* piecesOf(key === 'provenance' && isPlain(value) ? { ...value, id: undefined } : value, DEPTH);
  }
}

/** The text of a value a piece at a time: a mesh of communes in one would hold the page. */
function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) yield `${canonical(item)}\n`;
  else if (depth > 0 && isPlain(value))
    for (const [key, field] of fieldsOf(value)) {
      yield `${JSON.stringify(key)}:`;
      yield* piecesOf(field, depth - 1);
      yield '\n';
    }
  else yield canonical(value);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Set);
}

/**
 * Significant digits of a fraction: places to the decimetre. The last digits of a point that was reprojected are not the same in
 * two browsers, nor on the command line, whose sines differ by the last bit.
 */
const DIGITS = 9;

function canonical(value: unknown): string {
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toPrecision(DIGITS);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Set) return canonical([...(value as ReadonlySet<string>)].sort());
  if (Array.isArray(value)) return `[${(value as readonly unknown[]).map(canonical).join()}]`;
  return `{${fieldsOf(value)
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join()}}`;
}

/** In the order of their names; those that are not there are not written. */
function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
