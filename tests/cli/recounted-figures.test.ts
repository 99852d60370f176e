import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '@/cli/run-command';
import { importFiles, type SourceFile } from '@/ingest';
import { encodeProject } from '@/project';
import { bindCommands } from '@/state';
import { exactBinomialLimits } from '../support/exact-binomial';
import { fakeApp } from '../support/fake-services';
import { realContext } from '../support/real-context';
import { hasReference, readReference } from '../support/reference-folder';
import { quietHooks, sourceFile } from '../support/source-files';

type Row = Readonly<Record<string, string>>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command line writes of a dossier that files were imported into, by indicator and département. */
async function figuresOf(files: readonly SourceFile[], ids: readonly string[]) {
  const app = fakeApp({ runImport: (input) => importFiles(input, realContext(), quietHooks()) });
  if (files.length > 0) {
    const commands = bindCommands(app);
    await commands.importFiles(files);
    commands.acceptImport();
  }
  const project = join(folder, 'd.maillage.json');
  await writeFile(project, encodeProject(app.store.getState().document));
  const texts: string[] = [];
  const code = await runCommand(
    ['indicators', '--project', project, '--level', 'departement', '--indicator', ...ids],
    { out: () => undefined, error: () => undefined, write: (text) => texts.push(text) },
  );
  expect(code).toBe(0);
  return new Map(rowsOf(texts.join('')).map((row) => [`${row['indicator']} ${row['code']}`, row] as const));
}

function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** A rate, its count, its population and, for people, its exact interval. */
function expectRate(row: Row | undefined, [count, people]: readonly [number, number], per = 1000): void {
  expect(Number(row?.['numerator'])).toBe(count);
  expect(Number(row?.['denominator'])).toBe(people);
  expect(Number(row?.['value'])).toBeCloseTo((count * per) / people, 9);
  if (row?.['interval_method'] !== 'clopper-pearson') return;
  const [lower, upper] = exactBinomialLimits(count, people);
  expect(Number(row['lower'])).toBeCloseTo(lower * per, 6);
  expect(Number(row['upper'])).toBeCloseTo(upper * per, 6);
}

describe('figures of the command line, from what it ships', () => {
  /* Counts of the DREES, over the population of the INSEE of the same year: 20 and over, everybody, under 20. */
  const AID = [
    ['aah', '48', 2827, 60_811],
    ['aah', '976', 476, 124_659],
    ['aah', '2A', 3449, 126_146],
    ['pch', '01', 4174, 671_289],
    ['pch', '48', 823, 76_503],
    ['pch-under-20', '48', 43, 15_812],
    ['pch-under-20', '75', 334, 386_432],
  ] as const;

  it('are counts over people worked out by hand, with exact limits found from their definition', async () => {
    const figures = await figuresOf([], ['aah', 'pch', 'pch-under-20', 'coverage-erhr', 'coverage-pco']);
    for (const [id, code, count, people] of AID) {
      const row = figures.get(`${id} ${code}`);
      expect(row).toMatchObject({ status: 'known', interval_method: 'clopper-pearson' });
      expectRate(row, [count, people]);
    }
    // The DREES counts the PCH of the whole of Corse, and Mayotte is not in its table: nothing is made up of either.
    for (const code of ['2A', '2B', '976'])
      expect(figures.get(`pch ${code}`)).toMatchObject({ value: '', status: 'missing', lower: '' });
    const coverage = (id: string, code: string) => {
      const { value, status } = figures.get(`coverage-${id} ${code}`) ?? {};
      return [value, status];
    };
    // Read on the team's own page in Île-de-France; told from its name in Bretagne; a list of PCO that is not whole.
    expect(coverage('erhr', '75')).toEqual(['100', 'known']);
    expect(coverage('erhr', '35')).toEqual(['100', 'estimated']);
    expect(coverage('pco', '09')).toEqual(['100', 'known']);
    expect(coverage('pco', '48')).toEqual(['', 'missing']);
  });
});

const FINESS = ['structures', 'activites'].map(
  (part) => `finess-plus/finess-${part}-mensuel-202607-echantillon_json.gz`,
);
const POPULATION = 'population/insee_estim_pop_dep_2020-2025.csv';
const AAH = 'social-aid/drees_AAH_par_departement_2010_2019.csv';
const PCH = 'social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv';

const FORMER_POPULATION = new URL('../../data/population-departement-2010-2019.csv', import.meta.url);

const CHILD = '182 183 186 188 192 194 195 196 238 377 390 396 402'.split(' ');
const ADULT = '198 246 249 252 253 255 370 379 382 395 437 445 446 448 449 464'.split(' ');
/** Categories over a population, as the methods say. */
const PLACES = {
  'equipment-child': [CHILD, 'pop_0_19'],
  'equipment-adult': [ADULT, 'pop_20_59'],
  'equipment-ime': [['183'], 'pop_0_19'],
  'equipment-sessad': [['182'], 'pop_0_19'],
  'equipment-esat': [['246'], 'pop_20_59'],
  'equipment-mas': [['255'], 'pop_20_59'],
} as const;

interface RawGeo {
  readonly etatObjet: string;
  readonly informationsGeneralesEGE: { readonly numFinessEge: string; readonly dateFermeture: string | null };
  readonly categorieentiteGeographiqueExercice: string;
  readonly adresse: readonly { readonly cogCommune: string | null }[];
}
type RawCapacity = Readonly<Record<string, string | null>>;
interface RawActivity {
  readonly numFinessEge: string;
  readonly activitesExercees: readonly { readonly capacite: readonly RawCapacity[] }[];
}

function readFiness<Part>(path: string): readonly Part[] {
  const text = gunzipSync(readReference(path)).toString('utf8');
  const { pmej } = JSON.parse(text) as { pmej: readonly { ege?: readonly Part[] }[] };
  return pmej.flatMap(({ ege }) => ege ?? []);
}

/** Open establishments: category, département, and installed places, `null` without any line of them. */
function recount(): readonly { category: string; departement: string; places: number | null }[] {
  const places = new Map<string, number>();
  for (const { numFinessEge, activitesExercees } of readFiness<RawActivity>(FINESS[1] ?? ''))
    for (const line of activitesExercees.flatMap(({ capacite }) => capacite)) {
      const isPart = ['habilitation', 'genre', 'modeFinancement', 'typeLogement'].some((part) => line[part]);
      if (line['statutCapacite'] === '08' && !isPart)
        places.set(numFinessEge, (places.get(numFinessEge) ?? 0) + Number(line['nombre']));
    }
  return readFiness<RawGeo>(FINESS[0] ?? '')
    .filter(
      ({ etatObjet, informationsGeneralesEGE: { dateFermeture } }) => etatObjet === 'A' && !dateFermeture,
    )
    .map(({ informationsGeneralesEGE, categorieentiteGeographiqueExercice, adresse }) => {
      const commune = adresse.find(({ cogCommune }) => cogCommune)?.cogCommune ?? '';
      return {
        category: categorieentiteGeographiqueExercice,
        departement: commune.slice(0, commune.startsWith('97') ? 3 : 2),
        places: places.get(informationsGeneralesEGE.numFinessEge) ?? null,
      };
    });
}

const tableOf = (path: string) => rowsOf(new TextDecoder().decode(readReference(path)));

describe.skipIf(![...FINESS, POPULATION, AAH, PCH].every(hasReference))(
  'figures of the command line, counted again from the files themselves',
  () => {
    it('has the places of each département, by category, over its population', async () => {
      const files = FINESS.map((path) => sourceFile(path.replace('finess-plus/', ''), readReference(path)));
      const figures = await figuresOf(files, Object.keys(PLACES));
      const register = recount();
      const people = tableOf(POPULATION).filter(({ annee }) => annee === '2025');
      expect(people).toHaveLength(101);
      let compared = 0;
      for (const [id, [categories, ages]] of Object.entries(PLACES))
        for (const { code_departement: code = '', [ages]: inhabitants } of people) {
          const row = figures.get(`${id} ${code}`);
          const own = register.filter(
            ({ category, departement }) =>
              departement === code && (categories as readonly string[]).includes(category),
          );
          const known = own.flatMap(({ places }) => places ?? []);
          const sum = known.reduce((total, places) => total + places, 0);
          if (row?.['status'] === 'missing') expect(known, `${id} ${code}`).toEqual([]);
          else expectRate(row, [sum, Number(inhabitants)]);
          if (sum > 0) compared += 1;
        }
      expect(compared).toBeGreaterThan(60);
      // 146 places of ESAT in Ain, of which the file gives every line.
      expectRate(figures.get('equipment-esat 01'), [146, 340_161]);
      expectRate(figures.get('equipment-ime 43'), [149, 48_454]);
      expectRate(figures.get('equipment-mas 21'), [116, 266_291]);
    });

    it('has the people of each département who have the AAH or the PCH, with their exact interval', async () => {
      const figures = await figuresOf([], ['aah', 'pch', 'pch-under-20']);
      const population = tableOf(POPULATION).filter(({ annee }) => annee === '2022');
      const peopleOf = new Map(population.map((row) => [row['code_departement'], row]));
      const codeOf = (row: Row) => row['Code.departement']?.replace('20A', '2A').replace('20B', '2B') ?? '';
      const isOne = (year: string) => (row: Row) =>
        row['TypeTerritoire'] === 'Département' &&
        row['Annee'] === year &&
        !/^(?:20|69[DM])$/u.test(codeOf(row));
      let compared = 0;
      for (const row of tableOf(PCH).filter(isOne('2022')))
        for (const [id, column, ages] of [
          ['pch', 'NbBenefPCH', 'pop_total'],
          ['pch-under-20', 'NbBenefPCH.moins20ans', 'pop_0_19'],
        ] as const) {
          const count = Number(row[column]);
          if (!(count > 0)) continue;
          expectRate(figures.get(`${id} ${codeOf(row)}`), [count, Number(peopleOf.get(codeOf(row))?.[ages])]);
          compared += 1;
        }
      const former = rowsOf(readFileSync(FORMER_POPULATION, 'utf8'));
      const adultsOf = new Map(
        former.map((row) => [
          row['departement_code'],
          Number(row['population_20_59_2019']) + Number(row['population_60_plus_2019']),
        ]),
      );
      for (const row of tableOf(AAH).filter(isOne('2019'))) {
        const people = adultsOf.get(codeOf(row)) ?? Number.NaN;
        expectRate(figures.get(`aah ${codeOf(row)}`), [Number(row['AAH']), people]);
        compared += 1;
      }
      expect(compared).toBe(297);
    }, 60_000);
  },
);
