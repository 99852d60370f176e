import { failure, success, type Result } from '@/lib';
import { type FileGroup, groupFiles, type RequiredPart } from '../../bundle/group-files';
import { openArchive, type OpenArchive } from '../archive/open-archive';
import { unpackEntries } from '../archive/zip-entries';
import type { ZipEntry } from '../archive/zip-directory';
import type { ReadOptions } from '../byte-reader';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { tooLarge } from '../whole-file';
import { ARCHIVE_LIMIT_BYTES, isGeometryName } from './geometry-format';
import type { GeometryLayer } from './geometry-layer';
import { parseShapefile } from './shapefile';

type Layers = Result<readonly GeometryLayer[], ReadIssue>;

/** What is read as one thing of an archive: the files of a Shapefile, or a file of another format. */
interface Member {
  readonly name: string;
  /** Its files that are read; of a Shapefile the shapes, the table, then the projection and encoding it has. */
  readonly entries: readonly ZipEntry[];
  readonly shapefile: ShapefileEntries | null;
  readonly missing: RequiredPart | null;
}

interface ShapefileEntries {
  readonly shp: ZipEntry;
  readonly dbf: ZipEntry;
  readonly prj: ZipEntry | null;
  readonly cpg: ZipEntry | null;
}

interface ArchiveReading {
  readonly archive: OpenArchive;
  /** Reads a file of the archive that is not of a Shapefile. */
  readonly readFile: (file: SourceFile) => Promise<Layers>;
}

/**
 * Reads the layers of a zip archive, in whatever folder they are: zipped Shapefiles, KMZ, zipped GeoJSON. The smallest
 * are read first, as long as the limit holds; one that cannot be read is an empty layer, so that the others are taken.
 *
 * @returns its layers, or the issue of the first one when none could be read.
 */
export async function readArchive(
  file: SourceFile,
  options: ReadOptions,
  readFile: (file: SourceFile) => Promise<Layers>,
): Promise<Layers> {
  const archive = await openArchive(file, ARCHIVE_LIMIT_BYTES, options);
  if (!archive.ok) return archive;
  const reading = { archive: archive.value, readFile };
  const layers: GeometryLayer[] = [];
  let issue: ReadIssue | null = null;
  let left = ARCHIVE_LIMIT_BYTES;
  for (const member of membersOf(archive.value.entries)) {
    const bytes = member.entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
    const read: Layers =
      bytes > left ? failure(tooLarge(ARCHIVE_LIMIT_BYTES)) : await readMember(member, reading);
    left -= read.ok ? bytes : 0;
    if (read.ok) layers.push(...read.value);
    else {
      issue ??= read.error;
      layers.push({ name: member.name, shapes: [], crs: null });
    }
  }
  const { size } = file.content;
  options.hooks.onProgress({ fileName: file.name, phase: options.phase, done: size, total: size });
  const isAnyRead = layers.some(({ shapes }) => shapes.length > 0);
  return issue !== null && !isAnyRead ? failure(issue) : success(layers);
}

function membersOf(entries: readonly ZipEntry[]): readonly Member[] {
  const members = groupFiles(entries.map(({ name }) => name)).map((group) => memberOf(group, entries));
  const size = (member: Member) => member.entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  return members.filter((member) => member !== null).sort((first, second) => size(first) - size(second));
}

/** `null` for what is not geometry: a notice, an image, a table without shapes. */
function memberOf(group: FileGroup, entries: readonly ZipEntry[]): Member | null {
  if (group.kind === 'alone') {
    const entry = entries[group.rank];
    if (entry === undefined || !isGeometryName(entry.name)) return null;
    return { name: entry.name, entries: [entry], shapefile: null, missing: null };
  }
  if (group.kind === 'incomplete-shapefile') {
    const [first = 0] = group.ranks;
    if (group.missing === '.shp') return null;
    return { name: entries[first]?.name ?? '', entries: [], shapefile: null, missing: group.missing };
  }
  const at = (rank: number | null) => (rank === null ? null : (entries[rank] ?? null));
  const [shp, dbf] = [at(group.shp), at(group.dbf)];
  if (shp === null || dbf === null) return null;
  const shapefile = { shp, dbf, prj: at(group.prj), cpg: at(group.cpg) };
  const read = Object.values(shapefile).filter((entry) => entry !== null);
  return { name: shp.name.replace(/\.shp$/i, ''), entries: read, shapefile, missing: null };
}

async function readMember(member: Member, { archive, readFile }: ArchiveReading): Promise<Layers> {
  const { name, entries, shapefile, missing } = member;
  if (missing !== null) return failure(readIssue('shapefile-incomplete', { missing }));
  const unpacked = await unpackEntries(archive.content, entries, ARCHIVE_LIMIT_BYTES);
  if (!unpacked.ok) return unpacked;
  const bytesOf = (entry: ZipEntry | null | undefined) =>
    (entry && unpacked.value.get(entry.name)) ?? new Uint8Array();
  if (shapefile === null) return readFile({ name, content: new Blob([bytesOf(entries[0])]) });
  const { shp, dbf, prj, cpg } = shapefile;
  const layer = await parseShapefile({
    name,
    shp: bytesOf(shp),
    dbf: bytesOf(dbf),
    prj: prj && bytesOf(prj),
    cpg: cpg && bytesOf(cpg),
  });
  return layer.ok ? success([layer.value]) : layer;
}
