import type { FineNeed, FineTerritory } from '@/domain/need';
import {
  buildTerritoryIndex,
  type CommuneCode,
  departementOfCommune,
  type Territory,
  type TerritoryCode,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from '@/domain/territory';
import { memoizePair } from '@/lib';

/**
 * The territories people are counted in, each person in one: communes, EPCI whose communes are not told apart, and for each
 * département what it counts besides.
 */
export interface FineLayout {
  readonly territories: readonly FineTerritory[];
  /** The territories in the order of the dataset, then a rest for each département in the order of the country. */
  readonly parts: TerritoryIndex;
  readonly epcis: TerritoryIndex;
  /** For each part, the positions of its EPCI and of its département; −1 for none, or for several. */
  readonly epciOf: Int32Array;
  readonly departementOf: Int32Array;
  /** Positions of the départements of each EPCI; −1 for one the country does not list. */
  readonly departementsOf: readonly (readonly number[])[];
}

const NOWHERE = -1;

/** Lays out the territories of a dataset over the départements of a country; kept, for every source asks for it. */
export const layOutTerritories = memoizePair(layOut);

function layOut(fine: FineNeed, { departement }: TerritoryHierarchy): FineLayout {
  const { territories } = fine;
  const epcis = buildTerritoryIndex('epci', fine.epcis.map(nameless), null);
  const departementsOf = fine.epcis.map((epci) =>
    epci.departements.map((code) => departement.positionOf(code) ?? NOWHERE),
  );
  const parts = buildTerritoryIndex(
    'commune',
    territories.map(nameless).concat(departement.territories.map(restOf)),
    null,
  );
  const size = parts.territories.length;
  const epciOf = new Int32Array(size).fill(NOWHERE);
  const departementOf = new Int32Array(size).fill(NOWHERE);
  for (let position = 0; position < departement.territories.length; position += 1)
    departementOf[territories.length + position] = position;
  const departementOfCode = departementReader(departement);
  territories.forEach((territory, rank) => {
    const code = territory.level === 'epci' ? territory.code : territory.epci;
    const epci = code === null ? NOWHERE : (epcis.positionOf(code) ?? NOWHERE);
    epciOf[rank] = epci;
    departementOf[rank] =
      territory.level === 'commune' ? departementOfCode(territory.code) : onlyOf(departementsOf[epci]);
  });
  return { territories, parts, epcis, epciOf, departementOf, departementsOf };
}

function nameless({ code }: { readonly code: TerritoryCode }): Territory {
  return { code, name: code, parentCode: null };
}

function restOf({ code }: Territory): Territory {
  return { code: `rest of ${code}` as TerritoryCode, name: code, parentCode: null };
}

function onlyOf(positions: readonly number[] | undefined): number {
  return positions?.length === 1 ? (positions[0] ?? NOWHERE) : NOWHERE;
}

/** Gives the position of the département of a commune: often that of the commune before, whose code starts the same. */
function departementReader(departement: TerritoryIndex): (commune: CommuneCode) => number {
  let last: string | null = null;
  let position = NOWHERE;
  return (commune) => {
    if (last !== null && commune.startsWith(last)) return position;
    last = departementOfCommune(commune);
    position = departement.positionOf(last) ?? NOWHERE;
    return position;
  };
}
