import { partNameOf, type ReadPart } from './shapefile-parts';

/** A part without which a Shapefile gives nothing: its shapes, or the table of their codes. */
export type RequiredPart = '.shp' | '.dbf';

/** Files that make one thing together, as ranks in the list of names. */
export type FileGroup =
  | { readonly kind: 'alone'; readonly rank: number }
  | ({ readonly kind: 'shapefile' } & ShapefileGroup)
  | {
      readonly kind: 'incomplete-shapefile';
      readonly ranks: readonly number[];
      readonly missing: RequiredPart;
    };

/** The files of one layer of a Shapefile. */
export interface ShapefileGroup {
  readonly shp: number;
  readonly dbf: number;
  readonly prj: number | null;
  readonly cpg: number | null;
  /** Indexes and descriptions nothing is read of. */
  readonly side: readonly number[];
}

interface OpenLayer {
  readonly parts: Partial<Record<ReadPart, number>>;
  readonly side: number[];
}

/**
 * Groups files given together by their names, whatever their order: the parts of a Shapefile have the same path but for
 * the extension. Two layers of the same path (a folder given twice) make two groups, part by part.
 *
 * @param names - names of the files, with their folder when they have one.
 * @returns groups in the order of their first file; every rank is in one group, and in one only.
 */
export function groupFiles(names: readonly string[]): readonly FileGroup[] {
  const layers = new Map<string, OpenLayer[]>();
  const groups: (FileGroup | OpenLayer)[] = [];
  for (const [rank, name] of names.entries()) {
    const named = partNameOf(name);
    if (named === null) {
      groups.push({ kind: 'alone', rank });
      continue;
    }
    const { layer, part } = named;
    const known = layers.get(layer) ?? [];
    const open = part === 'side' ? known[0] : known.find(({ parts }) => parts[part] === undefined);
    const target = open ?? { parts: {}, side: [] };
    if (part === 'side') target.side.push(rank);
    else target.parts[part] = rank;
    if (open !== undefined) continue;
    layers.set(layer, [...known, target]);
    groups.push(target);
  }
  return groups.flatMap((group) => ('kind' in group ? [group] : closeLayer(group)));
}

/** Side files without shapes nor table are files like others: `.qml` or `.ind` may be anything. */
function closeLayer({ parts, side }: OpenLayer): readonly FileGroup[] {
  const { shp, dbf, prj = null, cpg = null } = parts;
  if (shp !== undefined && dbf !== undefined) return [{ kind: 'shapefile', shp, dbf, prj, cpg, side }];
  const ranks = [...Object.values(parts), ...side].sort((first, second) => first - second);
  if (Object.keys(parts).length === 0) return ranks.map((rank) => ({ kind: 'alone', rank }));
  return [{ kind: 'incomplete-shapefile', ranks, missing: shp === undefined ? '.shp' : '.dbf' }];
}
