import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberOf } from '@/domain/measure';
import { importFiles, type ImportFailureCode, type ImportOutcome } from '@/ingest';
import { type ColumnRole, type ImportChoices, NO_CHOICES, type TableMapping } from '@/ingest/mapping';
import { hasReference, readReference, referencePath } from '../support/reference-folder';
import { shippedDirectories } from '../support/shipped-directories';
import { countsByReason, quietHooks, sourceFile } from '../support/source-files';

const CONTOURS = { read: 109, accepted: 101, rejected: 0, skipped: 8 };

/** What comes of each file given alone: why it is refused, or how many of its shapes are taken. */
const OUTCOMES: readonly (readonly [path: RegExp, outcome: ImportFailureCode | typeof CONTOURS])[] = [
  [/^finess-csv\/.*1100505/, 'missing-pair-csv-structures'],
  [/^finess-csv\//, 'missing-pair-csv-equipements'],
  [/^finess-plus\/finess-structures/, 'missing-pair-activites'],
  [/^finess-plus\/finess-activites/, 'missing-pair-structures'],
  // A schema is no feed, and no table.
  [/^finess-spec\/.*\.(?:xsd|json)$/, 'unrecognised-file'],
  // The 96 départements of the metropolis; those overseas are not in the projection.
  [/lambert93/, { read: 96, accepted: 96, rejected: 0, skipped: 0 }],
  // 101 départements and 8 overseas collectivities.
  [/^(?:formats\/|geography\/.*geojson)/, CONTOURS],
  // Eleven figures of France or of régions, five of a span of years: no count of a département at a date.
  [/public_figures/, 'no-row-accepted'],
  // Teams and the départements they answer for; national centres name none.
  [/cnrhr\.csv$/, { read: 4, accepted: 4, rejected: 0, skipped: 0 }],
  [/erhr_partial\.csv$/, { read: 13, accepted: 13, rejected: 0, skipped: 0 }],
  [/pco_verified_partial\.csv$/, { read: 14, accepted: 14, rejected: 0, skipped: 0 }],
  // « CODE_DEPT » and « COUNT »; Corse is there under the number 200.
  [/guerry86\.csv$/, { read: 86, accepted: 85, rejected: 1, skipped: 0 }],
  // Counties of Ohio, and the France of 1830 in a projection that is not said.
  [/columbus\.geojson$/, 'contours-incomplete'],
  [/guerry86\.geojson$/, 'contours-not-wgs84'],
  [/^vectors\/.*\.(?:json|txt)$/, 'unrecognised-file'],
  // Tables whose headers do not say a territory and a count of people: the user is asked.
  [/\.(?:csv|xlsx|xls|md)$/, 'mapping-needed'],
];

/** The largest take seconds on a busy machine. */
const SLOW = { timeout: 60_000 };

function filesUnder(folder: string): readonly string[] {
  return readdirSync(referencePath(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const directories = hasReference('README.md') ? shippedDirectories() : null;
const paths = directories === null ? [] : filesUnder('');

function importReference(path: string, choices: ImportChoices = NO_CHOICES): Promise<ImportOutcome> {
  if (directories === null) throw new Error('No reference');
  const files = [sourceFile(path, readReference(path))];
  return importFiles({ files, choices }, directories, quietHooks());
}

describe.skipIf(directories === null)('each reference file given alone', SLOW, () => {
  it('has an outcome that is told here', () => {
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !OUTCOMES.some(([pattern]) => pattern.test(path)))).toEqual([]);
  });

  it.each(paths)('is imported or refused for its own reason: %s', async (path) => {
    const expected = OUTCOMES.find(([pattern]) => pattern.test(path))?.[1];
    const outcome = await importReference(path);
    if (typeof expected === 'object') {
      expect(outcome.failures).toEqual([]);
      expect(outcome.files).toMatchObject([expected]);
      return;
    }
    expect(outcome.failures).toMatchObject([{ fileName: path, code: expected }]);
    expect(outcome).toMatchObject({ status: 'failure', offer: null, need: null, contours: null });
  });
});

/** A mapping that gives a role to some columns and leaves the others. */
function mappingOf(
  outcome: ImportOutcome,
  roles: Readonly<Record<string, ColumnRole>>,
  fixed: TableMapping['fixed'],
): TableMapping {
  const headers = outcome.surveys[0]?.tables[0]?.layout.headers ?? [];
  expect(headers).toEqual(expect.arrayContaining(Object.keys(roles)));
  return {
    version: 1,
    target: 'need',
    sheet: null,
    columns: headers.map((header) => ({ header, role: roles[header] ?? 'ignore' })),
    fixed,
    cogYear: null,
    territoryRepairs: {},
  };
}

async function importMapped(
  path: string,
  roles: Readonly<Record<string, ColumnRole>>,
): Promise<ImportOutcome> {
  const mapping = mappingOf(await importReference(path), roles, { source: 'essai', public: 'all' });
  return importReference(path, { files: { [path]: { mapping } }, remembered: [] });
}

function totalAt(outcome: ImportOutcome, date: string | null): number {
  const records = outcome.need?.records.filter(({ referenceDate }) => referenceDate === date) ?? [];
  return records.reduce((sum, { count }) => sum + (numberOf(count) ?? Number.NaN), 0);
}

describe.skipIf(directories === null)('reference tables once their columns are told', SLOW, () => {
  it('take the recipients of the AAH: 101 départements, ten years, Mayotte without the first', async () => {
    const path = 'social-aid/drees_AAH_par_departement_2010_2019.csv';
    const outcome = await importMapped(path, {
      'Code.departement': 'territory',
      Annee: 'date',
      AAH: 'count',
    });
    expect(outcome.files).toMatchObject([{ read: 1009, accepted: 1009, rejected: 0, skipped: 0 }]);
    expect(countsByReason(outcome, path)).toMatchObject({ 'territory-code-converted': 20 });
    expect(outcome.need?.records).toHaveLength(1009);
    expect(totalAt(outcome, '2019')).toBe(1_221_474);
  });

  it('take the population under 20 of 101 départements and six years', async () => {
    const outcome = await importMapped('population/insee_estim_pop_dep_2020-2025.csv', {
      code_departement: 'territory',
      annee: 'date',
      pop_0_19: 'count',
    });
    expect(outcome.files).toMatchObject([{ read: 606, accepted: 606, rejected: 0, skipped: 0 }]);
    expect(totalAt(outcome, '2025')).toBe(15_734_067);
  });

  it('take the whole population of 101 départements, at no date since the table says none', async () => {
    const outcome = await importMapped('population/insee_estim_pop_dep_2025_age5.csv', {
      code_departement: 'territory',
      Total: 'count',
    });
    expect(outcome.files).toMatchObject([{ read: 101, accepted: 101, rejected: 0, skipped: 0 }]);
    expect(totalAt(outcome, null)).toBe(68_605_616);
  });

  it('sum the populations of the communes by département', async () => {
    const path = 'geography/derived_communes_points_ign2018_pop.csv';
    const outcome = await importMapped(path, {
      code_commune: 'territory',
      population_decoupage2026: 'count',
    });
    expect(outcome.files).toMatchObject([{ read: 35_357, accepted: 35_357, rejected: 0, skipped: 0 }]);
    expect(countsByReason(outcome, path)).toMatchObject({ 'count-missing': 493 });
    const known = outcome.need?.records.flatMap(({ count }) => numberOf(count) ?? []) ?? [];
    expect(outcome.need?.records).toHaveLength(101);
    // A département one of whose communes has no figure has none.
    expect(known).toHaveLength(24);
    expect(known.reduce((sum, count) => sum + count, 0)).toBe(16_361_571);
  });

  it('refuse of social aid the rows of régions and of France, and Corse undivided', async () => {
    const path = 'social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv';
    const outcome = await importMapped(path, {
      'Code.departement': 'territory',
      Annee: 'date',
      NbBenefPCH: 'count',
    });
    // 136 rows of régions and 40 of France; Corse as « 20 » for eight years; both parts of the Rhône beside the whole.
    expect(countsByReason(outcome, path)).toEqual({
      'unknown-departement': 136 + 40,
      'corse-not-divided': 8,
      'territory-level-mixed': 8 + 8,
    });
    expect(outcome.files).toMatchObject([{ read: 990, accepted: 790, rejected: 200, skipped: 0 }]);
    expect(totalAt(outcome, '2022')).toBe(379_062);
  });
});
