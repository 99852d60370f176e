import type { FineNeed, FineTerritory } from '@/domain/need';
import {
  buildTerritoryIndex,
  departementOfCommune,
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
  const { territories, epcis } = fine;
  const epciIndex = buildTerritoryIndex(
    'epci',
    epcis.map(({ code }) => ({ code, name: code, parentCode: null })),
    null,
  );
  const departementsOf = epcis.map((epci) =>
    epci.departements.map((code) => departement.positionOf(code) ?? NOWHERE),
  );
  const rests = departement.territories.map(({ code }) => ({
    code: `rest of ${code}` as TerritoryCode,
    name: code,
    parentCode: null,
  }));
  const parts = buildTerritoryIndex(
    'commune',
    [...territories.map(({ code }) => ({ code, name: code, parentCode: null })), ...rests],
    null,
  );
  const epciOf = territories.map((territory) => {
    const code = territory.level === 'epci' ? territory.code : territory.epci;
    return code === null ? NOWHERE : (epciIndex.positionOf(code) ?? NOWHERE);
  });
  const departementOf = territories.map((territory, rank) => {
    if (territory.level === 'commune')
      return departement.positionOf(departementOfCommune(territory.code)) ?? NOWHERE;
    const [only = NOWHERE, ...others] = departementsOf[epciOf[rank] ?? NOWHERE] ?? [];
    return others.length > 0 ? NOWHERE : only;
  });
  return {
    territories,
    parts,
    epcis: epciIndex,
    epciOf: Int32Array.from([...epciOf, ...rests.map(() => NOWHERE)]),
    departementOf: Int32Array.from([...departementOf, ...rests.keys()]),
    departementsOf,
  };
}
