import { failure, type Result, success } from '@/lib';
import { concatenate } from '../concatenate';
import { readIssue, type ReadIssue } from '../source-file';

/** Sector numbers from here on say something else than a place (MS-CFB 2.1). */
const FIRST_SPECIAL = 0xff_ff_ff_fa;
const END_OF_CHAIN = 0xff_ff_ff_fe;
const NO_ENTRY = 0xff_ff_ff_ff;
const HEADER_BYTES = 512;
const HEADER_FAT_SECTORS = 109;
const ENTRY_BYTES = 128;
const STREAM = 2;
const MINI_SECTOR_BYTES = 64;
const WIDTH = 4;
/** A stream smaller than this is kept in the stream of small ones. */
const SMALL_STREAM_BYTES = 4096;
const UTF16 = new TextDecoder('utf-16le');

interface DirectoryEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly relatives: readonly [left: number, right: number];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** What a compound file says of itself cannot be followed. */
class Damage extends Error {}

/**
 * A compound file (MS-CFB), as workbooks of Excel 97-2003 are kept. Each chain of sectors is followed at most once round,
 * and each entry of the directory at most once, so that a file whose pointers turn in a circle is refused instead of
 * filling the memory.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly sectorCount: number;
  private readonly allocation: DataView;
  private readonly streams: ReadonlyMap<string, DirectoryEntry>;
  private readonly root: DirectoryEntry;

  private constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    if (bytes.length < HEADER_BYTES) throw new Damage('header');
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Damage('header');
    this.sectorBytes = 2 ** shift;
    this.sectorCount = Math.max(Math.ceil(bytes.length / this.sectorBytes) - 1, 0);
    this.allocation = viewOf(this.join(this.allocationSectors()));
    const directory = viewOf(this.join(this.chain(this.view.getUint32(48, true))));
    this.root = entryAt(directory, 0);
    this.streams = streamsUnder(this.root, directory);
  }

  /** @returns the file, or `damaged-file` when its directory cannot be followed. */
  static open(bytes: Uint8Array): Result<CompoundFile, ReadIssue> {
    return attempt(() => new CompoundFile(bytes));
  }

  /** Whether a stream of a name is there, whatever its case. */
  has(name: string): boolean {
    return this.streams.has(name.toUpperCase());
  }

  /** @returns a copy of the bytes of a stream, or `damaged-file` when it is not there or not whole. */
  read(name: string): Result<Uint8Array, ReadIssue> {
    return attempt(() => {
      const entry = this.streams.get(name.toUpperCase());
      if (entry === undefined) throw new Damage('directory');
      const content = entry.size < SMALL_STREAM_BYTES ? this.smallContent(entry) : this.content(entry);
      if (content.length < entry.size) throw new Damage('stream');
      return content.slice(0, entry.size);
    });
  }

  private content({ start }: DirectoryEntry): Uint8Array {
    return this.join(this.chain(start));
  }

  private smallContent({ start, size }: DirectoryEntry): Uint8Array {
    if (size === 0) return new Uint8Array();
    const holder = this.content(this.root);
    const table = viewOf(this.join(this.chain(this.view.getUint32(60, true))));
    const most = Math.ceil(holder.length / MINI_SECTOR_BYTES);
    const parts = follow({ start, table, most }).map((sector) =>
      holder.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES),
    );
    return joined(parts);
  }

  private chain(start: number): readonly number[] {
    return follow({ start, table: this.allocation, most: this.sectorCount });
  }

  private join(sectors: readonly number[]): Uint8Array {
    return joined(sectors.map((sector) => this.sector(sector)));
  }

  private sector(rank: number): Uint8Array {
    if (rank >= this.sectorCount) throw new Damage('sector');
    return this.bytes.subarray((rank + 1) * this.sectorBytes, (rank + 2) * this.sectorBytes);
  }

  /** The sectors of the allocation table: those the header names, then those of the sectors that go on from it. */
  private allocationSectors(): readonly number[] {
    const named = Array.from({ length: HEADER_FAT_SECTORS }, (_, rank) =>
      this.view.getUint32(76 + WIDTH * rank, true),
    );
    const numbersInSector = this.sectorBytes / WIDTH - 1;
    let next = this.view.getUint32(68, true);
    for (let round = 0; next < FIRST_SPECIAL; round += 1) {
      if (round === this.sectorCount) throw new Damage('chain');
      const more = viewOf(this.sector(next));
      if (more.byteLength < this.sectorBytes) throw new Damage('sector');
      for (let rank = 0; rank < numbersInSector; rank += 1) named.push(more.getUint32(WIDTH * rank, true));
      next = more.getUint32(WIDTH * numbersInSector, true);
    }
    return named.filter((sector) => sector < FIRST_SPECIAL);
  }
}

function attempt<Value>(read: () => Value): Result<Value, ReadIssue> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof Damage) return failure(readIssue('damaged-file', { structure: error.message }));
    throw error;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return concatenate(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

interface Chain {
  readonly start: number;
  readonly table: DataView;
  /** Sectors there are: a longer chain turns in a circle. */
  readonly most: number;
}

function follow({ start, table, most }: Chain): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector !== END_OF_CHAIN; sector = table.getUint32(WIDTH * sector, true)) {
    if (sectors.length === most || WIDTH * (sector + 1) > table.byteLength) throw new Damage('chain');
    sectors.push(sector);
  }
  return sectors;
}

function entryAt(directory: DataView, rank: number): DirectoryEntry {
  const at = rank * ENTRY_BYTES;
  if (at + ENTRY_BYTES > directory.byteLength) throw new Damage('directory');
  const nameBytes = Math.min(Math.max(directory.getUint16(at + 64, true) - 2, 0), 64);
  return {
    name: UTF16.decode(new Uint8Array(directory.buffer, directory.byteOffset + at, nameBytes)),
    isStream: directory.getUint8(at + 66) === STREAM,
    relatives: [directory.getUint32(at + 68, true), directory.getUint32(at + 72, true)],
    child: directory.getUint32(at + 76, true),
    start: directory.getUint32(at + 116, true),
    size: directory.getUint32(at + 120, true),
  };
}

/** The streams right under the root: those of documents embedded in the workbook are further down. */
function streamsUnder(root: DirectoryEntry, directory: DataView): ReadonlyMap<string, DirectoryEntry> {
  const streams = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const toSee = [root.child];
  for (let rank = toSee.pop(); rank !== undefined; rank = toSee.pop()) {
    if (rank === NO_ENTRY) continue;
    if (seen.has(rank)) throw new Damage('directory');
    seen.add(rank);
    const entry = entryAt(directory, rank);
    if (entry.isStream) streams.set(entry.name.toUpperCase(), entry);
    toSee.push(...entry.relatives);
  }
  return streams;
}
