import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { locateCommunes } from '../../scripts/data/communes/locate-communes';
import { readDataTables, tableOf, textOf } from '../../scripts/data/sources/data-package';
import { readNamedPoints } from '../../scripts/data/sources/named-points';
import { readTerritoryDirectory } from '../../scripts/data/sources/territory-directory';
import { hasReference, readReference } from '../support/reference-folder';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const absent = !hasReference('population');
const tables = readDataTables(join(ROOT, 'data'));

type Row = Readonly<Record<string, string>>;

function read(path: string): readonly Row[] {
  const text = new TextDecoder().decode(readReference(path));
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' }).data;
}

/** Lines « code;figure;figure… » in the order of the codes. */
function linesOf(rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.map((row) => columns.map((column) => row[column] ?? '').join(';')).sort();
}

describe.skipIf(absent)('the tables, beside the files they were carried from', () => {
  it.each([2022, 2025])('have the populations of %d', (year) => {
    const rows = read('population/insee_estim_pop_dep_2020-2025.csv').filter(
      (row) => row['annee'] === String(year),
    );
    expect(
      linesOf(tableOf(tables, `population-departement-${year}`).rows, [
        'departement_code',
        'population_0_19',
        'population_20_59',
        'population_60_plus',
        'population_total',
      ]),
    ).toEqual(linesOf(rows, ['code_departement', 'pop_0_19', 'pop_20_59', 'pop_60_plus', 'pop_total']));
  });

  it('have the AAH of 2019, under the codes of the COG', () => {
    const rows = read('social-aid/drees_AAH_par_departement_2010_2019.csv')
      .filter((row) => row['Annee'] === '2019')
      .map((row) => ({ ...row, code: (row['Code.departement'] ?? '').replace(/^20([AB])$/, '2$1') }));
    expect(
      linesOf(tableOf(tables, 'aah-departement-2019').rows, ['departement_code', 'aah_recipients']),
    ).toEqual(linesOf(rows, ['code', 'AAH']));
  });

  it('have the PCH of 2022 of every département the source tells apart', () => {
    const known = new Set(
      tableOf(tables, 'aah-departement-2019').rows.map((row) => textOf(row, 'departement_code')),
    );
    const rows = read('social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv').filter(
      (row) => row['Annee'] === '2022' && known.has(row['Code.departement'] ?? ''),
    );
    const carried = tableOf(tables, 'pch-departement-2022').rows.filter(
      (row) => row['pch_recipients'] !== '',
    );
    expect(linesOf(carried, ['departement_code', 'pch_recipients', 'pch_recipients_under_20'])).toEqual(
      linesOf(rows, ['Code.departement', 'NbBenefPCH', 'NbBenefPCH.moins20ans']),
    );
  });
});

/** Distances between the points found by name and the reference, Guyane left out, shortest first. */
function distancesToReferenceKm(): readonly number[] {
  const directory = readTerritoryDirectory();
  const points = locateCommunes(directory, readNamedPoints());
  return read('geography/derived_communes_points_ign2018_pop.csv')
    .flatMap((row) => {
      const point = points.get(row['code_commune'] ?? '');
      if (point?.quality !== 'located' || row['departement'] === '973') return [];
      const north = (Number(row['lat']) - point.latitude) * 111.32;
      const east =
        (Number(row['lon']) - point.longitude) * 111.32 * Math.cos((point.latitude * Math.PI) / 180);
      return [Math.hypot(north, east)];
    })
    .sort((left, right) => left - right);
}

describe.skipIf(absent)('the located communes, beside the points of IGN', () => {
  it('are a kilometre away for half of them, and never in another place (Guyane apart)', () => {
    const distancesKm = distancesToReferenceKm();
    expect(distancesKm.length).toBeGreaterThan(8000);
    expect(distancesKm[Math.floor(distancesKm.length / 2)]).toBeLessThan(1);
    expect(distancesKm[Math.floor(distancesKm.length * 0.99)]).toBeLessThan(6);
    expect(distancesKm.at(-1)).toBeLessThan(16);
  });
});

describe.skipIf(absent)('the numbers of the real register', () => {
  it('never have the 9 in third place that marks a demonstration establishment', () => {
    const file = 'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz';
    const text = gunzipSync(readReference(file)).toString('utf8');
    const numbers = [...text.matchAll(/"numFinessEge":\s*"(\w{9})"/g)].map(([, number = '']) => number);
    expect(numbers.length).toBeGreaterThan(1500);
    expect(numbers.filter((number) => number[2] === '9')).toEqual([]);
  });
});
