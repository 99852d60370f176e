import type { SourceFile } from '../read';
import { groupFiles, type RequiredPart, type ShapefileGroup } from './group-files';

/** A Shapefile given as files side by side. */
export interface ShapefileBundle {
  /** Its `.shp`, which is read with the others. */
  readonly shapes: SourceFile;
  /** Its other files, those that nothing is read of included. */
  readonly parts: readonly SourceFile[];
}

/** Files of a Shapefile without which the others give nothing, one of which is missing. */
export interface IncompleteBundle {
  readonly files: readonly SourceFile[];
  readonly missing: RequiredPart;
}

/** The files a user gave, put together. */
export interface Bundles {
  /** Every file, in the order given; a `.shp` carries its companions. */
  readonly all: readonly SourceFile[];
  /** The files to recognise and read: those alone, and the `.shp` of Shapefiles. */
  readonly leading: readonly SourceFile[];
  readonly shapefiles: readonly ShapefileBundle[];
  readonly incomplete: readonly IncompleteBundle[];
}

/** Puts together the files that make one thing, by their names and whatever their order. */
export function bundleFiles(files: readonly SourceFile[]): Bundles {
  const all = [...files];
  const leading: SourceFile[] = [];
  const shapefiles: ShapefileBundle[] = [];
  const incomplete: IncompleteBundle[] = [];
  const at = (rank: number | null): readonly SourceFile[] => {
    const file = rank === null ? undefined : files[rank];
    return file === undefined ? [] : [file];
  };
  for (const group of groupFiles(files.map(({ name }) => name))) {
    if (group.kind === 'alone') leading.push(...at(group.rank));
    else if (group.kind === 'incomplete-shapefile') {
      incomplete.push({ files: group.ranks.flatMap(at), missing: group.missing });
    } else {
      const bundle = bundleShapefile(group, at);
      all[group.shp] = bundle.shapes;
      leading.push(bundle.shapes);
      shapefiles.push(bundle);
    }
  }
  return { all, leading, shapefiles, incomplete };
}

function bundleShapefile(
  { shp, dbf, prj, cpg, side }: ShapefileGroup,
  at: (rank: number | null) => readonly SourceFile[],
): ShapefileBundle {
  const [shapes] = at(shp);
  const [table] = at(dbf);
  if (shapes === undefined || table === undefined)
    throw new RangeError('A group of files names one that is not');
  const [projection = null] = at(prj);
  const [encoding = null] = at(cpg);
  return {
    shapes: { ...shapes, companions: { table, projection, encoding } },
    parts: [dbf, prj, cpg, ...side].flatMap(at),
  };
}
