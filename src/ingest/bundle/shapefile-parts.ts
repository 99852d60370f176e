/** The parts of a Shapefile that are read: shapes, table, projection, encoding of the table. */
const READ_PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const;

/** Indexes and descriptions that GIS software leaves beside the shapes; nothing is read of them. */
const SIDE_PARTS = [
  'shx',
  'sbn',
  'sbx',
  'qix',
  'qpj',
  'qmd',
  'qml',
  'fix',
  'idm',
  'ind',
  'ain',
  'aih',
  'atx',
  'ixs',
  'mxs',
  'shp.xml',
  'cst',
] as const;

const PACKED = /\.gz$/i;

/** A part of a Shapefile that is read. */
export type ReadPart = (typeof READ_PARTS)[number];

/** What a file name says of the part a file would be of a Shapefile, and the layer it would belong to. */
export interface PartName {
  /** The path without its extension, in lower case: two parts of a layer have the same. */
  readonly layer: string;
  readonly part: ReadPart | 'side';
}

/** Reads the name of a file as that of a part of a Shapefile; `null` when its extension is another. */
export function partNameOf(name: string): PartName | null {
  const path = name.replace(PACKED, '').toLowerCase();
  const side = SIDE_PARTS.find((extension) => path.endsWith(`.${extension}`));
  if (side !== undefined) return { layer: path.slice(0, -side.length - 1), part: 'side' };
  const read = READ_PARTS.find((extension) => path.endsWith(`.${extension}`));
  return read === undefined ? null : { layer: path.slice(0, -read.length - 1), part: read };
}
