/** A file of a case, before it becomes a Blob. */
export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the maker of a case knows of the outcome, beyond what holds for any file. */
export interface Expectation {
  /** Rows the file of a name holds, all of them to be found in its account. */
  readonly rows?: Readonly<Record<string, number>>;
  /** The only counts of people the files write: another one would be made up. */
  readonly counts?: readonly number[];
  /** The same files before something was taken from them: no more rows may be accepted than they give. */
  readonly before?: readonly FuzzFile[];
}

/** Which directories the files are checked against: those of the tests' small country, or the shipped ones. */
export type Directories = 'small' | 'france';

/** Files to import together, and what must come of it. */
export interface FuzzCase {
  readonly title: string;
  readonly files: readonly FuzzFile[];
  readonly directories: Directories;
  readonly expects: Expectation;
  /** What the files unpack to, when that is much more than they weigh. */
  readonly unpackedBytes?: number;
}

const encoder = new TextEncoder();

/** A file of UTF-8 text, or of bytes. */
export function fuzzFile(name: string, content: string | Uint8Array): FuzzFile {
  return { name, bytes: typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content) };
}

/** A case of which only what holds for any file is known. */
export function anyOutcome(title: string, ...files: readonly FuzzFile[]): FuzzCase {
  return { title, files, directories: 'small', expects: {} };
}
