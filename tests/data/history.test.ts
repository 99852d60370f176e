import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { numberOf, type MeasuredValue } from '@/domain/measure';
import type { SocialAidMeasure } from '@/domain/population';
import { decodeFrancePack, decodeHistoryPack } from '@/ingest/packs';
import { buildPacks } from '../../scripts/data/packs';
import { hasReference, readReference } from '../support/reference-folder';

const packs = buildPacks(join(fileURLToPath(new URL('../..', import.meta.url)), 'data'));
const jsonOf = (name: string): unknown => JSON.parse(packs.get(name) ?? '');
const france = decodeFrancePack(jsonOf('france.json'));
const history = decodeHistoryPack(jsonOf('history.json'), france.hierarchy.departement);
const populations = [...france.populations, ...history.populations];
const socialAid = [...france.socialAid, ...history.socialAid];

type Row = Readonly<Record<string, string>>;

function read(path: string): readonly Row[] {
  const text = new TextDecoder().decode(readReference(path));
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' }).data;
}

function seriesOf(measure: SocialAidMeasure, year: number) {
  const found = socialAid.filter((series) => series.measure === measure && series.year === year);
  expect(found).toHaveLength(1);
  return found[0]?.counts ?? new Map<string, MeasuredValue>();
}

function total(
  counts: ReadonlyMap<string, MeasuredValue>,
  isCounted: (code: string) => boolean = () => true,
) {
  return [...counts]
    .filter(([code]) => isCounted(code))
    .reduce((sum, [, count]) => sum + (numberOf(count) ?? Number.NaN), 0);
}

const peopleIn = (year: number, code: string) => {
  const table = populations.find((candidate) => candidate.year === year);
  return table?.byAge.total?.[table.index.positionOf(code) ?? -1];
};

describe('the former years', () => {
  it('make, with those of the directory, one population a year from 2010 to 2025', () => {
    const years = populations.map(({ year }) => year).sort();
    expect(years).toEqual(Array.from({ length: 16 }, (_, rank) => 2010 + rank));
  });

  it('make one series a year: AAH from 2010 to 2019, PCH from 2015 to 2022', () => {
    const yearsOf = (wanted: SocialAidMeasure) =>
      socialAid
        .filter(({ measure }) => measure === wanted)
        .map(({ year }) => year)
        .sort();
    expect(yearsOf('aah')).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]);
    expect(yearsOf('pch')).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(yearsOf('pch-under-20')).toEqual(yearsOf('pch'));
  });

  it('leave out what the source does not say: Mayotte before 2014, Corse from 2018, never a zero', () => {
    expect(peopleIn(2013, '976')).toBeNaN();
    expect(peopleIn(2014, '976')).toBe(223_713);
    expect(seriesOf('aah', 2010).size).toBe(100);
    expect(seriesOf('aah', 2011).size).toBe(101);
    expect(seriesOf('pch', 2017).size).toBe(100);
    expect(seriesOf('pch', 2018).size).toBe(98);
    expect([...seriesOf('pch', 2018).keys()]).not.toContain('2A');
  });

  it('add up to the people INSEE counts in France: 64 612 939 in 2010, 67 257 982 in 2019', () => {
    const france = (year: number) => {
      const counts = populations.find((table) => table.year === year)?.byAge.total ?? new Float64Array();
      return counts.reduce((sum, people) => sum + (Number.isNaN(people) ? 0 : people), 0);
    };
    expect(france(2010)).toBe(64_612_939);
    expect(france(2019)).toBe(67_257_982);
  });

  it('have ages that add up: 0-59 and 20 and over from 0-19, 20-59 and the total', () => {
    const table = populations.find(({ year }) => year === 2016);
    const at = table?.index.positionOf('31') ?? -1;
    const [young, adult, all] = [table?.byAge['0-19'], table?.byAge['20-59'], table?.byAge.total];
    expect(table?.byAge['0-59']?.[at]).toBe((young?.[at] ?? 0) + (adult?.[at] ?? 0));
    expect(table?.byAge['20-plus']?.[at]).toBe((all?.[at] ?? 0) - (young?.[at] ?? 0));
    expect(table?.byAge['0-4']).toBeUndefined();
  });

  it('say where the AAH is counted otherwise', () => {
    expect(history.breaks).toEqual([{ measure: 'aah', year: 2016 }]);
  });

  it('refuse départements that are not those of the directory', () => {
    const file = jsonOf('history.json') as { codes: string[] };
    const swapped = { ...file, codes: [...file.codes].reverse() };
    expect(() => decodeHistoryPack(swapped, france.hierarchy.departement)).toThrow('directory');
  });
});

describe.skipIf(!hasReference('social-aid'))(
  'the former years, beside the files they were carried from',
  () => {
    it.each([2015, 2017, 2018, 2021])(
      'add up in %d to the PCH the DREES publishes for metropolitan France',
      (year) => {
        const rows = read('social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv').filter(
          (row) => row['Annee'] === String(year),
        );
        const published = rows.find((row) => row['Territoire'] === 'TOTAL estimé France métropolitaine');
        const corse = rows.find((row) => row['Code.departement'] === '20');
        const columns = { pch: 'NbBenefPCH', 'pch-under-20': 'NbBenefPCH.moins20ans' } as const;
        for (const measure of ['pch', 'pch-under-20'] as const) {
          const sum = total(seriesOf(measure, year), (code) => !/^(97|2A|2B)/.test(code));
          expect(sum + Number(corse?.[columns[measure]])).toBe(Number(published?.[columns[measure]]));
        }
      },
    );

    it('have every AAH count, under the codes of the COG', () => {
      const rows = read('social-aid/drees_AAH_par_departement_2010_2019.csv');
      const wrong = rows.filter((row) => {
        const code = (row['Code.departement'] ?? '').replace(/^20([AB])$/, '2$1');
        const count = (seriesOf('aah', Number(row['Annee'])) as ReadonlyMap<string, MeasuredValue>).get(code);
        return count === undefined || numberOf(count) !== Number(row['AAH']);
      });
      expect(rows).toHaveLength(1009);
      expect(wrong).toEqual([]);
    });

    it('have the populations of each year by age', () => {
      const rows = read('population/insee_estim_pop_dep_2020-2025.csv');
      const wrong = rows.filter((row) => {
        const table = populations.find(({ year }) => year === Number(row['annee']));
        const at = table?.index.positionOf(row['code_departement'] ?? '') ?? -1;
        return (
          table?.byAge['0-19']?.[at] !== Number(row['pop_0_19']) ||
          table.byAge['20-plus']?.[at] !== Number(row['pop_20_59']) + Number(row['pop_60_plus'])
        );
      });
      expect(wrong).toEqual([]);
    });
  },
);
