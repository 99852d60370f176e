import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { known, numberOf } from '@/domain/measure';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import { readDataTables, tableOf, textOf } from '../../scripts/data/sources/data-package';
import { ratioOf } from '../support/one-ratio';
import { hasReference, readReference } from '../support/reference-folder';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const tables = readDataTables(join(ROOT, 'data'));
const { rate: printRate, integer } = createFormats(fr);

/** The page that tells these figures to planners, with plain spaces. */
const page = readFileSync(join(ROOT, 'docs/methods/chiffres-publies.md'), 'utf8').replace(
  /[\s\u00A0\u202F]+/g,
  ' ',
);
const told = (figure: number) => integer(figure).replace(/[\u00A0\u202F]/g, ' ');

/** Inhabitants of an age in some départements, or in all of them, on 1 January of a year. */
function inhabitants(ages: '0_19' | '20_59', year: number, codes?: readonly string[]): number {
  const table = year < 2020 ? 'population-departement-2010-2019' : 'population-departement-2020-2025';
  return tableOf(tables, table)
    .rows.filter((row) => codes?.includes(textOf(row, 'departement_code')) ?? true)
    .reduce((sum, row) => sum + Number(textOf(row, `population_${ages}_${year}`)), 0);
}

/** Places for 1 000 people, as the application prints it. */
function printed(places: number, people: number): string {
  const rate = ratioOf({ numerator: known(places), denominator: known(people) }, 'per-1000');
  return printRate(numberOf(rate) ?? Number.NaN);
}

const GRAND_EST = ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'];
const PAYS_DE_LA_LOIRE = ['44', '49', '53', '72', '85'];

/** Places for children and rates printed by HandiDonnées (CREAI), category by category, then their total. */
const OBSERVED = [
  {
    name: 'Grand Est',
    year: 2014,
    codes: GRAND_EST,
    people: 1_314_487,
    total: [14_727, '11,2'],
    categories: [
      [4049, '3,1'],
      [7206, '5,5'],
      [1250, '1,0'],
      [579, '0,4'],
      [741, '0,6'],
      [106, '0,08'],
      [511, '0,4'],
      [135, '0,1'],
      [109, '0,08'],
      [41, '0,03'],
    ],
  },
  {
    name: 'Pays de la Loire',
    year: 2018,
    codes: PAYS_DE_LA_LOIRE,
    people: 944_392,
    total: [9461, '10,0'],
    categories: [
      [4013, '4,2'],
      [3475, '3,7'],
      [842, '0,9'],
      [194, '0,2'],
      [337, '0,4'],
      [170, '0,2'],
      [133, '0,1'],
      [184, '0,2'],
      [60, '0,06'],
      [35, '0,04'],
      [18, '0,02'],
    ],
  },
] as const;

describe('figures others have published', () => {
  it.each(OBSERVED)('are found again from the population of the INSEE: $name $year', (observed) => {
    const { codes, year, people, total, categories } = observed;
    expect(inhabitants('0_19', year, codes)).toBe(people);
    expect(categories.reduce((sum, [places]) => sum + places, 0)).toBe(total[0]);
    for (const [places, rate] of [...categories, total]) expect(printed(places, people)).toBe(rate);
    expect(page).toContain(`${told(total[0])} ÷ ${told(people)}`);
    expect(page).toContain(`= **${total[1]} ‰**`);
  });

  it('hold a population that the INSEE counts: Nord 2018', () => {
    const people = inhabitants('0_19', 2018, ['59']);
    expect([people > 689_469, people < 695_914]).toEqual([true, true]);
    expect(page).toContain(`**${told(people)}** habitants`);
  });

  it('do not always agree with their own counts: ESAT 2022', () => {
    const esat = tableOf(tables, 'national-offer-totals').rows.find(
      (row) => textOf(row, 'category_code') === '246',
    );
    const places = Number(esat && textOf(esat, 'places_installed'));
    expect([places, esat && textOf(esat, 'year')]).toEqual([118_902, '2022']);
    expect(printed(places, inhabitants('20_59', 2022))).toBe('3,5');
    for (const year of [2020, 2021]) expect(printed(places, inhabitants('20_59', year))).toBe('3,6');
    // 118 902 ÷ 3.55 ‰ = 33 493 521.1: one person more, and the rate is printed 3.5.
    expect([printed(places, 33_493_521), printed(places, 33_493_522)]).toEqual(['3,6', '3,5']);
    for (const people of [inhabitants('20_59', 2022), inhabitants('20_59', 2021), 33_493_521])
      expect(page).toContain(told(people));
  });

  it('are not added up once rounded: the ten rates of Grand Est make 11.29, not 11.2', () => {
    const rates = OBSERVED[0].categories.map(([, rate]) => Number(rate.replace(',', '.')));
    expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(11.29, 9);
    expect(page).toContain('font 11,29');
  });

  it('are sums of their parts: the credits of the plan', () => {
    const { rows } = tableOf(tables, 'plan-envelopes-2024-2030');
    const amountOf = (id: string) =>
      Number(
        rows.flatMap((row) =>
          textOf(row, 'envelope_id') === id ? [textOf(row, 'amount_million_euros')] : [],
        )[0],
      );
    const partsOf = (id: string) =>
      rows
        .filter((row) => textOf(row, 'parent_id') === id)
        .map((row) => Number(textOf(row, 'amount_million_euros')));
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    expect(sum(partsOf('france-total'))).toBe(amountOf('france-total'));
    expect(sum(partsOf('france-solutions'))).toBe(amountOf('france-solutions'));
    expect(sum(partsOf('occitanie-total'))).toBeCloseTo(153.62, 9);
    expect(Math.round(153.62)).toBe(amountOf('occitanie-total'));
  });
});

const AID = 'social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv';
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];

describe.skipIf(!hasReference(AID))('totals the DREES has published', () => {
  const rows = hasReference(AID)
    ? Papa.parse<Readonly<Record<string, string>>>(new TextDecoder().decode(readReference(AID)), {
        header: true,
        skipEmptyLines: true,
      }).data
    : [];

  it.each(YEARS)('are the sum of the shipped départements and, from 2018 on, of Corse: PCH %d', (year) => {
    const ofYear = rows.filter((row) => row['Annee'] === String(year));
    for (const [source, column] of [
      ['NbBenefPCH', 'pch_recipients'],
      ['NbBenefPCH.moins20ans', 'pch_recipients_under_20'],
    ] as const) {
      const total = ofYear.find((row) => row['Territoire'] === 'TOTAL estimé France entière, hors Mayotte');
      const corse = ofYear.find((row) => row['Code.departement'] === '20');
      const shipped = tableOf(tables, 'pch-departement-2015-2022').rows.reduce(
        (sum, row) => sum + Number(textOf(row, `${column}_${year}`)),
        0,
      );
      expect(shipped + (year < 2018 ? 0 : Number(corse?.[source]))).toBe(Number(total?.[source]));
      if (source === 'NbBenefPCH' && (year === 2015 || year === 2022))
        expect(page).toContain(told(Number(total?.[source])));
    }
  });

  it('are the sum of aid at home and in establishments, but once', () => {
    const whole = rows.flatMap((row) => {
      const [total, home, inside] = ['TotBenefPH', 'TotBenefPHDomicile', 'TotBenefPHEtab'].map((name) =>
        row[name] === 'NA' ? Number.NaN : Number(row[name]),
      );
      return Number.isNaN((total ?? 0) + (home ?? 0) + (inside ?? 0))
        ? []
        : [
            {
              place: `${row['Territoire']} ${row['Annee']}`,
              gap: (total ?? 0) - (home ?? 0) - (inside ?? 0),
            },
          ];
    });
    expect(whole).toHaveLength(974);
    expect(whole.filter(({ gap }) => gap !== 0)).toEqual([{ place: 'Corse 2021', gap: 1 }]);
    expect(page).toContain('seul des 974 totaux');
  });
});
