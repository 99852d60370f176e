import { gunzipSync, gzipSync } from 'node:zlib';
import { readZipDirectory } from '@/ingest/read/archive/zip-directory';
import { unpackEntries } from '@/ingest/read/archive/zip-entries';
import { type ZipMember, zipArchive } from '../../support/zip-archive';
import type { Dice } from '../dice';
import type { ByteMutator } from './bytes';

type Bytes = Uint8Array<ArrayBuffer>;

const LARGEST_ARCHIVE = 50_000_000;
const NAMES = [
  '../../../../etc/passwd',
  '/abs',
  'C:\\x',
  '__proto__',
  'xl/workbook.xml',
  'content.xml',
  'a.shp',
  '',
  '\u0000',
  'x'.repeat(5000),
];

/** What is inside an archive, `null` when it cannot be opened. */
async function membersOf(archive: Bytes): Promise<ZipMember[] | null> {
  const blob = new Blob([archive]);
  const directory = await readZipDirectory(blob);
  if (directory === null) return null;
  const files = await unpackEntries(blob, directory, LARGEST_ARCHIVE);
  if (!files.ok) return null;
  return [...files.value].map(([name, content]) => ({
    name,
    content,
    ...(name === 'mimetype' ? { method: 0 as const } : {}),
  }));
}

function lieAbout(member: ZipMember, dice: Dice): ZipMember {
  switch (dice.below(6)) {
    case 0:
      return { ...member, declaredBytes: dice.pick([0, 1, 0xffffffff, 100]) };
    case 1:
      return { ...member, checksum: dice.below(0xffffffff) };
    case 2:
      return { ...member, method: dice.pick([0, 8, 12] as const) };
    case 3:
      return { ...member, flags: dice.pick([1, 8, 0xffff]) };
    case 4:
      return { ...member, content: '' };
    default:
      return { ...member, name: dice.pick(NAMES) };
  }
}

/** Damages a file inside its gzip or its archive, so that the damage comes to the reader of the format. */
export async function mutateInside(bytes: Bytes, mutate: ByteMutator, dice: Dice): Promise<Bytes> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = tryUnzip(bytes);
    return unpacked === null ? bytes : new Uint8Array(gzipSync(mutate(unpacked, dice), { level: 1 }));
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
  const members = await membersOf(bytes);
  if (members === null || members.length === 0) return bytes;
  const chosen = dice.below(members.length);
  const changed = members.map((member, rank): ZipMember => {
    if (rank !== chosen) return member;
    if (dice.chance(0.2)) return lieAbout(member, dice);
    const content = new Uint8Array(Buffer.from(member.content));
    return { ...member, content: content.length === 0 ? content : mutate(content, dice) };
  });
  if (dice.chance(0.05)) changed.push({ name: dice.pick(NAMES), content: 'x' });
  if (dice.chance(0.05)) changed.splice(dice.below(changed.length), 1);
  return zipArchive(changed);
}

function tryUnzip(bytes: Bytes): Bytes | null {
  try {
    return new Uint8Array(gunzipSync(bytes));
  } catch {
    return null;
  }
}

/** Whether a file is packed in a way {@link mutateInside} can open. */
export function isPacked(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}
