import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { loadShippedFigures } from '../../src/cli/shipped-figures';
import type { CommunePopulation } from '../../src/domain/population';
import { type CommuneTable, nestCommunes } from '../../src/domain/territory';
import {
  compareLevel,
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  enclosingSets,
  figureSources,
  indicatorById,
  type IndicatorDefinition,
  INDICATORS,
  oneRule,
  SECRECY_PRESETS,
  type ShippedData,
} from '../../src/indicators';
import { decodeCommunesPack } from '../../src/ingest/packs';
import { createSeededRandom } from '../../src/lib';
import { emptyProject } from '../../src/project';
import { figureRequest } from '../../src/project/verification';
import { fineNeedOf } from '../support/fine-need';
import { benchCommuneSecrecy } from './commune-secrecy-bench';
import { type Figure, milliseconds } from './figures';
import { processorTimeOf, processorTimesOf, timesOf } from './timing';

const COMMUNES_PACK = fileURLToPath(new URL('../../public/packs/communes.json', import.meta.url));
const SEED = 20_261_122;
const RUNS = 5;
const SOURCE = 'Liste';
const SETTINGS = { perimeter: defaultPerimeter(SOURCE), secrecy: oneRule(SECRECY_PRESETS.health) };

/** People in need by thousand inhabitants, at most. */
const PER_THOUSAND = 3;

/** Inhabitants by age as a file of a user tells them; these shares are those of nobody. */
function agesOf(communes: CommuneTable): CommunePopulation {
  const share = (part: number) => Array.from(communes.populations, (people) => Math.round(people * part));
  return {
    id: 'ages',
    name: 'Ages',
    provenance: communes.provenance,
    year: 2022,
    codes: communes.codes,
    byAge: { '0-19': share(0.24), '20-59': share(0.5), '20-plus': share(0.76), total: share(1) },
  };
}

/** The counts of each public: of everybody alone, or of children, adults and everybody. */
function publicsOf(communes: CommuneTable): readonly Parameters<typeof fineNeedOf>[0][] {
  const random = createSeededRandom(SEED);
  const draw = () =>
    Array.from(communes.populations, (people) => Math.floor((people * PER_THOUSAND * random()) / 1000));
  const [child, adult] = [draw(), draw()];
  return [{ all: child }, { child, adult, all: child.map((count, rank) => count + (adult[rank] ?? 0)) }];
}

function layOut(shipped: ShippedData, communes: CommuneTable, publics: Parameters<typeof fineNeedOf>[0]) {
  const { hierarchy, nesting } = nestCommunes(shipped.hierarchy, communes, []);
  const need = fineNeedOf(publics, communes);
  const sources = {
    ...figureSources(figureRequest(emptyProject('bench', need)), shipped),
    hierarchy,
    nesting,
    communePopulation: agesOf(communes),
  };
  // What engines keep from one computation to the next is kept by dataset: copies are computed from nothing.
  const fresh = () => ({
    ...sources,
    need: { ...need, fine: { ...need.fine } } as typeof need,
    offer: { ...sources.offer },
    communePopulation: { ...sources.communePopulation },
  });
  return { hierarchy, sources, fresh };
}

type Country = ReturnType<typeof layOut>;

async function benchCatalogue(alone: Country, { sources, fresh }: Country): Promise<readonly Figure[]> {
  const computeAll = (from: typeof sources) =>
    INDICATORS.map((definition) => computeIndicator(definition, from, SETTINGS).figures.commune);
  const one = (definition: IndicatorDefinition) => () =>
    computeIndicator(definition, sources, SETTINGS).figures.commune;
  const cold = processorTimeOf(() => computeAll(fresh()));
  const [ofOne = NaN, whole = NaN, again = NaN, ...each] = processorTimesOf(
    [
      () => computeAll(alone.fresh()),
      () => computeAll(fresh()),
      () => computeAll(sources),
      ...INDICATORS.map(one),
    ],
    RUNS,
  );
  const [waitOfOne, wait] = await timesOf([() => computeAll(alone.fresh()), () => computeAll(fresh())], RUNS);
  return [
    {
      name: `All ${INDICATORS.length} indicators by commune and the secrecy of their needs, from nothing`,
      value: milliseconds(waitOfOne),
      beside: `one public; three publics: ${milliseconds(wait)}; target 300 ms in a worker; processor time of all threads: ${milliseconds(ofOne)} and ${milliseconds(whole)}, ${milliseconds(cold)} where the worker runs them for the first time`,
    },
    {
      name: `All ${INDICATORS.length} indicators by commune, once the data are protected`,
      value: milliseconds(again),
      beside: `the longest alone: ${milliseconds(Math.max(...each))}`,
    },
  ];
}

function benchComparison({ hierarchy, sources }: Country): readonly Figure[] {
  const definition = indicatorById('unmet-all');
  if (definition === undefined) throw new Error('unmet-all');
  // Nothing hidden, so that every rate is compared.
  const result = computeIndicator(definition, sources, {
    ...SETTINGS,
    secrecy: oneRule(SECRECY_PRESETS.none),
  });
  const uncertainty = computeUncertainty(result, 'commune');
  const references = enclosingSets('france', 'commune', hierarchy);
  const compare = (test: 'fixed-reference' | 'two-samples') => () =>
    compareLevel({ result, uncertainty, level: 'commune', hierarchy, references, test });
  const [intervals = NaN, fixed = NaN, both = NaN] = processorTimesOf(
    [() => computeUncertainty(result, 'commune'), compare('fixed-reference'), compare('two-samples')],
    RUNS,
  );
  return [
    {
      name: `Rates of ${references.length} communes compared with France`,
      value: milliseconds(fixed),
      beside: `two samples: ${milliseconds(both)}; intervals and smoothed rates: ${milliseconds(intervals)}`,
    },
  ];
}

const shipped = await loadShippedFigures();
if (!shipped.ok) throw new Error('the packs cannot be read');
const communes = decodeCommunesPack(JSON.parse(readFileSync(COMMUNES_PACK, 'utf8')));
const countries = publicsOf(communes).map((publics) => layOut(shipped.value, communes, publics));
const [one, three] = countries;
if (one === undefined || three === undefined) throw new Error('No need is counted');
parentPort?.postMessage([
  ...(await benchCatalogue(one, three)),
  ...benchComparison(three),
  ...benchCommuneSecrecy(shipped.value.hierarchy, communes),
]);
