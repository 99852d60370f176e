import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileGroup, groupFiles } from '@/ingest/bundle';

function ranksOf(group: FileGroup): readonly number[] {
  if (group.kind === 'alone') return [group.rank];
  if (group.kind === 'incomplete-shapefile') return group.ranks;
  const { shp, dbf, prj, cpg, side } = group;
  return [shp, dbf, prj, cpg, ...side].filter((rank) => rank !== null);
}

describe('files given together', () => {
  it('make one Shapefile whatever their order and their capitals', () => {
    expect(groupFiles(['a.prj', 'need.csv', 'A.DBF', 'a.shx', 'a.shp', 'a.shp.xml', 'a.CPG'])).toEqual([
      { kind: 'shapefile', shp: 4, dbf: 2, prj: 0, cpg: 6, side: [3, 5] },
      { kind: 'alone', rank: 1 },
    ]);
  });

  it('belong together by folder and name, compressed or not', () => {
    const names = ['2025/dep.shp', '2026/dep.shp.gz', '2026/dep.dbf', '2025/dep.dbf', '2026/reg.dbf'];
    expect(groupFiles(names)).toEqual([
      { kind: 'shapefile', shp: 0, dbf: 3, prj: null, cpg: null, side: [] },
      { kind: 'shapefile', shp: 1, dbf: 2, prj: null, cpg: null, side: [] },
      { kind: 'incomplete-shapefile', ranks: [4], missing: '.shp' },
    ]);
  });

  it.each([
    [['d.shp', 'd.prj', 'd.shx'], '.dbf'],
    [['d.dbf', 'd.prj'], '.shp'],
    [['d.prj'], '.shp'],
  ])('of %s miss %s', (names, missing) => {
    const ranks = names.map((_, rank) => rank);
    expect(groupFiles(names)).toEqual([{ kind: 'incomplete-shapefile', ranks, missing }]);
  });

  it('make two Shapefiles when each part is there twice', () => {
    expect(groupFiles(['d.shp', 'd.shp', 'd.dbf', 'd.dbf'])).toEqual([
      { kind: 'shapefile', shp: 0, dbf: 2, prj: null, cpg: null, side: [] },
      { kind: 'shapefile', shp: 1, dbf: 3, prj: null, cpg: null, side: [] },
    ]);
  });

  it('are files like others when only their extension recalls a Shapefile', () => {
    expect(groupFiles(['style.qml', 'x.ind'])).toEqual([
      { kind: 'alone', rank: 0 },
      { kind: 'alone', rank: 1 },
    ]);
  });

  it('are each in one group and one only', () => {
    const name = fc
      .tuple(
        fc.constantFrom('a', 'b', 'x/a'),
        fc.constantFrom('shp', 'DBF', 'prj', 'cpg', 'shx', 'csv', 'shp.xml'),
      )
      .map(([base, extension]) => `${base}.${extension}`);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const ranks = groupFiles(names).flatMap(ranksOf);
        expect([...ranks].sort((a, b) => a - b)).toEqual(names.map((_, rank) => rank));
      }),
    );
  });
});
