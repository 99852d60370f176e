import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A case of a peer, as its file gives it: nothing in it is trusted before it is looked at. */
export interface ReferenceCase {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: Tolerance;
}

/** A number passes when |got − expected| ≤ abs + rel·|expected|. */
export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

/** An entry of a file that is not a case. */
export interface MalformedCase {
  readonly id: string;
  readonly method: string;
  readonly malformed: string;
}

/** Folder of the expected results inside a reference folder. */
const EXPECTED_FOLDER = 'expected';

/** Why a folder cannot be a reference folder, on one line; `null` when it can. */
export function problemOfFolder(folder: string): string | null {
  const expected = path.join(folder, EXPECTED_FOLDER);
  if (!isFolder(folder)) return `${folder} is not a folder`;
  if (!isFolder(expected)) return `${folder} has no folder « ${EXPECTED_FOLDER} »`;
  if (jsonFiles(expected).length === 0) return `${expected} holds no .json file`;
  return null;
}

/** Every entry of every file of expected results, in the order of the file names. */
export function readReferenceCases(folder: string): readonly (ReferenceCase | MalformedCase)[] {
  const expected = path.join(folder, EXPECTED_FOLDER);
  return jsonFiles(expected).flatMap((file) => {
    try {
      const content = parseLeniently(readFileSync(path.join(expected, file), 'utf8'));
      if (!isRecord(content) || !Array.isArray(content.cases)) return [malformed(file, 'no list « cases »')];
      return content.cases.map((entry, rank) => toCase(entry, `${file}#${String(rank)}`));
    } catch (error) {
      return [malformed(file, messageOf(error))];
    }
  });
}

/** A text of JSON, which is passed over, or a number that JSON does not have. */
const TEXT_OR_UNDEFINED = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** JSON, with the byte order mark that some editors add and the `NaN` that Python writes, which is no number. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    const defined = bare.replace(TEXT_OR_UNDEFINED, (part) => (part.startsWith('"') ? part : 'null'));
    if (defined === bare) throw error;
    return JSON.parse(defined);
  }
}

function toCase(entry: unknown, place: string): ReferenceCase | MalformedCase {
  if (!isRecord(entry)) return malformed(place, 'not an object');
  const id = typeof entry.id === 'string' ? entry.id : place;
  if (typeof entry.method !== 'string') return malformed(id, 'no method');
  const broken = (reason: string) => ({ id, method: String(entry.method), malformed: reason });
  const tolerance = toTolerance(entry.tolerance);
  if (!isRecord(entry.input)) return broken('no input');
  if (!isRecord(entry.expected)) return broken('no expected values');
  if (tolerance === null) return broken('no tolerance');
  return {
    id,
    method: entry.method,
    input: entry.input,
    parameters: isRecord(entry.parameters) ? entry.parameters : {},
    expected: entry.expected,
    tolerance,
  };
}

function toTolerance(value: unknown): Tolerance | null {
  if (!isRecord(value)) return null;
  const { rel = 0, abs = 0 } = value;
  return typeof rel === 'number' && typeof abs === 'number' ? { rel, abs } : null;
}

function malformed(id: string, reason: string): MalformedCase {
  return { id, method: '', malformed: reason };
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function isFolder(candidate: string): boolean {
  return statSync(candidate, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a parsed value is an object with keys; R writes an empty one as a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
