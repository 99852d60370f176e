import { buildColumn, known, type MeasureColumn } from '../../src/domain/measure';
import {
  buildTerritoryIndex,
  type CommuneTable,
  departementOfCommune,
  type TerritoryCode,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from '../../src/domain/territory';
import { type AcrossTables, protectAcross, SECRECY_PRESETS } from '../../src/indicators';
import { createSeededRandom } from '../../src/lib';
import { type Figure, milliseconds } from './figures';
import { processorTimesOf } from './timing';

const SEED = 20_261_122;
const RUNS = 5;

/** People in need by thousand inhabitants: a rare handicap, so that most counts of communes are zero or small. */
const PER_THOUSAND = 3;

/** The whole secrecy pass from 35 000 communes to France, over EPCI that lie across départements. */
export function benchCommuneSecrecy(
  hierarchy: TerritoryHierarchy,
  communes: CommuneTable,
): readonly Figure[] {
  const country = layOut(hierarchy, communes);
  const random = createSeededRandom(SEED);
  const children = [...communes.populations].map((people) =>
    Math.floor((people * PER_THOUSAND * random()) / 1000),
  );
  const adults = [...communes.populations].map((people) =>
    Math.floor((people * PER_THOUSAND * random()) / 1000),
  );
  const everybody = children.map((count, rank) => count + (adults[rank] ?? Number.NaN));
  const [one, three] = [[children], [children, adults, everybody]].map((publics) => ({
    ...country,
    tables: publics.map((counts) => columnsOf(country, counts)),
  }));
  const protect = (tables: AcrossTables | undefined, sum?: AcrossTables['sum']) => () =>
    tables === undefined
      ? null
      : protectAcross(sum === undefined ? tables : { ...tables, sum }, SECRECY_PRESETS.health);
  const [alone = NaN, together = NaN] = processorTimesOf(
    [protect(one), protect(three, { total: 2, parts: [0, 1] })],
    RUNS,
  );
  return [
    {
      name: `Secrecy of ${communes.codes.length} communes, EPCI across départements`,
      value: milliseconds(alone),
      beside: `three publics: ${milliseconds(together)}; processor time`,
    },
  ];
}

interface Country extends Omit<AcrossTables, 'tables'> {
  readonly indexes: readonly TerritoryIndex[];
}

function layOut({ departement, region, france }: TerritoryHierarchy, communes: CommuneTable): Country {
  const epciCodes = [...communes.epciNames.keys()];
  const positions = new Map<string, number>(epciCodes.map((code, position) => [code, position]));
  const indexOf = (codes: readonly string[]) =>
    buildTerritoryIndex(
      'departement',
      codes.map((code) => ({ code: code as TerritoryCode, name: code, parentCode: null })),
      null,
    );
  return {
    indexes: [indexOf(communes.codes), indexOf(epciCodes), departement, region, france],
    epciOf: Int32Array.from(communes.epciCodes, (code) => positions.get(code ?? '') ?? -1),
    departementOf: Int32Array.from(
      communes.codes,
      (code) => departement.positionOf(departementOfCommune(code) ?? '') ?? -1,
    ),
    regionOf: departement.parentPositions,
    franceOf: region.parentPositions,
  };
}

function columnsOf(country: Country, communes: readonly number[]): readonly MeasureColumn[] {
  const { epciOf, departementOf, regionOf, franceOf, indexes } = country;
  const departements = addUp(communes, departementOf, indexes[2]);
  const regions = addUp(departements, regionOf, indexes[3]);
  const levels = [
    communes,
    addUp(communes, epciOf, indexes[1]),
    departements,
    regions,
    addUp(regions, franceOf, indexes[4]),
  ];
  return levels.flatMap((counts, level) => {
    const index = indexes[level];
    return index === undefined
      ? []
      : [
          buildColumn(index, { unit: 'people', provenance: [] }, (position) =>
            known(counts[position] ?? NaN),
          ),
        ];
  });
}

function addUp(counts: readonly number[], parents: Int32Array, index: TerritoryIndex | undefined): number[] {
  const sums = Array.from(index?.territories ?? [], () => 0);
  counts.forEach((count, rank) => {
    const parent = parents[rank] ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + count;
  });
  return sums;
}
