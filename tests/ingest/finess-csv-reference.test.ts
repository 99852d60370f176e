import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Capacity, Establishment } from '@/domain/offer';
import type { ImportOutcome, SourceFile } from '@/ingest';
import { finessCsv } from '../support/finess-csv-fixture';
import { importReal } from '../support/real-context';
import { hasReference, readReference } from '../support/reference-folder';
import { countsByReason, sourceFile } from '../support/source-files';

const VERBATIM = 'finess-csv/etalab-cs1100502-stock-20260512_15-verbatim-lines.csv';
const UTF8 = 'finess-csv/DERIVED_cs1100507-format_from_finessplus_utf8.csv';
const WINDOWS_1252 = 'finess-csv/DERIVED_cs1100507-format_from_finessplus_cp1252.csv';
const EQUIPEMENTS = 'finess-csv/DERIVED_cs1100505-format_from_finessplus_utf8.csv';
const PLUS_STRUCTURES = 'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz';
const PLUS_ACTIVITES = 'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz';

function reference(path: string): SourceFile {
  return sourceFile(path, readReference(path));
}

interface Activity {
  readonly caracteristiquesGeneriques: { readonly etatObjet: string };
}

/** The activités of FINESS+ without the activities that are over, which the old files mark as removed. */
function activeActivites(): SourceFile {
  const file = JSON.parse(gunzipSync(readReference(PLUS_ACTIVITES)).toString('utf8')) as {
    pmej: { ege: { activitesExercees: Activity[] }[] }[];
  };
  for (const ege of file.pmej.flatMap((entity) => entity.ege)) {
    ege.activitesExercees = ege.activitesExercees.filter(
      ({ caracteristiquesGeneriques }) => caracteristiquesGeneriques.etatObjet === 'A',
    );
  }
  return sourceFile(PLUS_ACTIVITES, new Uint8Array(gzipSync(JSON.stringify(file))));
}

function byNumber(outcome: ImportOutcome): readonly Establishment[] {
  return [...(outcome.offer?.establishments ?? [])].sort((a, b) => (a.finessEt < b.finessEt ? -1 : 1));
}

/** What both series tell of an establishment: the old one does not name legal entities. */
function identityOf({ location, ...establishment }: Establishment): object {
  const quality = location?.quality;
  return { ...establishment, managerName: null, capacities: null, quality };
}

function sortedCapacities(capacities: readonly Capacity[]): readonly string[] {
  return capacities
    .map(({ activityCode, modeCode, publicCode, status, places }) =>
      [activityCode, modeCode, publicCode, status, places].join(' '),
    )
    .sort();
}

const TEN_CENTIMETRES_IN_DEGREES = 1e-6;

describe.skipIf(![UTF8, EQUIPEMENTS, PLUS_STRUCTURES].every(hasReference))(
  'the FINESS+ pair rewritten as files of the etalab series',
  () => {
    it.each([
      ['UTF-8', UTF8],
      ['Windows-1252', WINDOWS_1252],
    ])('gives in %s the establishments of the pair, field by field', { timeout: 60_000 }, async (_, path) => {
      const old = await importReal(reference(path), reference(EQUIPEMENTS));
      const plus = await importReal(reference(PLUS_STRUCTURES), activeActivites());
      const expected = byNumber(plus);
      const found = byNumber(old);
      expect(found).toHaveLength(166);
      expect(found.map(identityOf)).toEqual(expected.map(identityOf));
      expect(found.map(({ capacities }) => sortedCapacities(capacities))).toEqual(
        expected.map(({ capacities }) => sortedCapacities(capacities)),
      );
      found.forEach(({ location }, position) => {
        const twin = expected[position]?.location;
        const apart = [
          (location?.longitude ?? 0) - (twin?.longitude ?? 0),
          (location?.latitude ?? 0) - (twin?.latitude ?? 0),
        ];
        expect(Math.max(...apart.map(Math.abs))).toBeLessThan(TEN_CENTIMETRES_IN_DEGREES);
      });
    });

    it('accounts for every line', { timeout: 60_000 }, async () => {
      const outcome = await importReal(reference(WINDOWS_1252), reference(EQUIPEMENTS));
      expect(outcome.status).toBe('success');
      expect(outcome.files).toMatchObject([
        { read: 841 + 589, accepted: 166 + 100, rejected: 0, skipped: 675 + 489 },
        { read: 841 + 1184, accepted: 439, rejected: 0, skipped: 1586 },
      ]);
      expect(countsByReason(outcome, WINDOWS_1252)).toEqual({
        'outside-disability-scope': 675,
        'establishment-left-aside': 489,
        'location-from-commune': 47,
        'location-from-epci': 19,
      });
      expect(countsByReason(outcome, EQUIPEMENTS)).toEqual({
        'establishment-left-aside': 1524,
        'capacity-removed': 55,
        'capacity-not-given': 7,
      });
    });
  },
);

/** What a spreadsheet makes of a file of the series that is opened, then saved as « CSV, séparateur virgule ». */
function respelt(path: string, delimiter: string): SourceFile {
  const lines = new TextDecoder().decode(readReference(path)).trimEnd().split('\n');
  const rows = lines.map((line) => Papa.parse<string[]>(line, { delimiter: ';' }).data[0] ?? []);
  const saved = rows.map((cells) => {
    const wide = [...cells, ...Array.from({ length: 34 - cells.length }, () => '')];
    return wide.map((cell) => asNumber(asDay(cell)));
  });
  const headers = Array.from({ length: 34 }, (_, rank) => `Colonne${rank + 1}`);
  const text = Papa.unparse([headers, ...saved], { delimiter, newline: '\r\n' });
  return sourceFile(path, new TextEncoder().encode(`\uFEFF${text}`));
}

function asNumber(cell: string): string {
  return /^0\d+$/.test(cell) ? cell.replace(/^0+(?=\d)/, '') : cell.replace(/^(\d+)\.(\d+)$/, '$1,$2');
}

function asDay(cell: string): string {
  return cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

describe.skipIf(![UTF8, EQUIPEMENTS].every(hasReference))(
  'files of the series saved by a spreadsheet',
  () => {
    it.each([
      ['commas', ','],
      ['semicolons', ';'],
      ['tabs', '\t'],
    ])('give with %s the establishments of the original', { timeout: 60_000 }, async (_, delimiter) => {
      const original = await importReal(reference(UTF8), reference(EQUIPEMENTS));
      const saved = await importReal(respelt(UTF8, delimiter), respelt(EQUIPEMENTS, delimiter));
      expect(saved.status).toBe('success');
      expect(saved.offer?.establishments).toHaveLength(166);
      expect(saved.offer?.establishments).toEqual(original.offer?.establishments);
      expect(saved.offer?.provenance.date).toBe(original.offer?.provenance.date);
      const rowsOf = ({ files }: ImportOutcome) =>
        files.map(({ read, accepted, skipped }) => [read, accepted, skipped]);
      const withHeaders = rowsOf(original).map(([read = 0, accepted, skipped = 0]) => [
        read + 1,
        accepted,
        skipped + 1,
      ]);
      expect(rowsOf(saved)).toEqual(withHeaders);
      expect(countsByReason(saved, UTF8)).toMatchObject({ 'title-row': 1 });
    });
  },
);

describe.skipIf(!hasReference(VERBATIM))('fifteen lines of the real file of May 2026', () => {
  it('give the one establishment of the sector, a CMPP of Martinique', async () => {
    const equipements = sourceFile('e.csv', finessCsv('structureet;970210126;970210118'));
    const outcome = await importReal(reference(VERBATIM), equipements);
    expect(outcome.files[0]).toMatchObject({ read: 14, accepted: 1, warned: 1, rejected: 0, skipped: 13 });
    expect(countsByReason(outcome, VERBATIM)).toMatchObject({ 'outside-disability-scope': 13 });
    expect(outcome.offer?.establishments).toMatchObject([
      {
        finessEt: '970210126',
        finessEj: '970210118',
        name: 'CMPP INTERSECTORIEL',
        categoryCode: '189',
        communeCode: '97207',
        departementCode: '972',
      },
    ]);
    // Two lines of Martinique, two of Guyane, three of La Réunion, two of Mayotte; none of Guadeloupe proper.
    const observed = [...(outcome.offer?.observedDepartements ?? [])].sort();
    expect(observed).toEqual(['01', '972', '973', '974', '976']);
  });

  it('alone, say what is missing', async () => {
    const outcome = await importReal(reference(VERBATIM));
    expect(outcome.failures).toMatchObject([{ code: 'missing-pair-csv-equipements' }]);
  });
});
