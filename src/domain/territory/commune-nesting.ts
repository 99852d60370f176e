import { type CommuneCode, type CustomCode, departementOfCommune, type TerritoryCode } from './codes';
import type { CommuneTable } from './commune-table';
import type { CommuneLevel } from './level';
import {
  buildTerritoryIndex,
  emptyTerritoryIndex,
  type Territory,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from './territory-index';

/** A territory a user made of communes. */
export interface CustomTerritory {
  readonly code: CustomCode;
  readonly name: string;
  readonly communes: readonly CommuneCode[];
}

/** What the communes of a country are counted by. */
export interface CommuneNesting {
  readonly communes: CommuneTable;
  /** For each commune, its position in the index of a level; −1 where it is in none of its territories. */
  readonly positionsAt: Readonly<Record<CommuneLevel, Int32Array>>;
}

/** A country down to its communes. */
export interface NestedCountry {
  readonly hierarchy: TerritoryHierarchy;
  readonly nesting: CommuneNesting;
}

/**
 * Adds the levels made of communes to a country. The parent of a commune is its département; that of an EPCI or of a
 * custom territory is the département where most of its inhabitants live, the first by code of equals.
 *
 * A commune of a département the country does not list is left out; so is a custom territory without a known commune. A
 * commune named in two custom territories belongs to the first.
 */
export function nestCommunes(
  country: TerritoryHierarchy,
  communes: CommuneTable,
  custom: readonly CustomTerritory[],
): NestedCountry {
  const departementsOf = Int32Array.from(
    communes.codes,
    (code) => country.departement.positionOf(departementOfCommune(code)) ?? -1,
  );
  const parts = { communes, departementsOf, departements: country.departement };
  const epci = groupCommunes('epci', parts, {
    keyOf: (rank) => communes.epciCodes[rank] ?? null,
    nameOf: (code) => communes.epciNames.get(code) ?? code,
  });
  const chosen = customKeys(communes, custom);
  const names = new Map(custom.map(({ code, name }) => [code, name]));
  const made = groupCommunes('custom', parts, {
    keyOf: (rank) => chosen[rank] ?? null,
    nameOf: (code) => names.get(code) ?? code,
  });
  const each = listCommunes(parts);
  return {
    hierarchy: { ...country, epci: epci.index, commune: each.index, custom: made.index },
    nesting: {
      communes,
      positionsAt: { epci: epci.positions, commune: each.positions, custom: made.positions },
    },
  };
}

/** A country whose communes are not known: its levels made of communes have no territory. */
export function withoutCommunes(
  country: Pick<TerritoryHierarchy, 'france' | 'region' | 'departement'>,
): TerritoryHierarchy {
  return {
    ...country,
    epci: emptyTerritoryIndex('epci'),
    commune: emptyTerritoryIndex('commune'),
    custom: emptyTerritoryIndex('custom'),
  };
}

function customKeys(
  communes: CommuneTable,
  custom: readonly CustomTerritory[],
): readonly (CustomCode | undefined)[] {
  const keys = new Array<CustomCode | undefined>(communes.codes.length).fill(undefined);
  for (const territory of custom)
    for (const code of territory.communes) {
      const rank = communes.positionOf(code);
      if (rank !== undefined) keys[rank] ??= territory.code;
    }
  return keys;
}

interface CommuneParts {
  readonly communes: CommuneTable;
  readonly departementsOf: Int32Array;
  readonly departements: TerritoryIndex;
}

interface Grouping<Code extends TerritoryCode> {
  readonly keyOf: (rank: number) => Code | null;
  readonly nameOf: (code: Code) => string;
}

interface GroupedCommunes {
  readonly index: TerritoryIndex;
  readonly positions: Int32Array;
}

/** Every commune of the country; the directory has them in the order of their codes. */
function listCommunes({ communes, departementsOf, departements }: CommuneParts): GroupedCommunes {
  const positions = new Int32Array(communes.codes.length).fill(-1);
  const territories: Territory[] = [];
  communes.codes.forEach((code, rank) => {
    const departement = departements.territories[departementsOf[rank] ?? -1];
    if (departement === undefined) return;
    positions[rank] = territories.length;
    territories.push({ code, name: communes.names[rank] ?? code, parentCode: departement.code });
  });
  return { index: buildTerritoryIndex('commune', territories, departements), positions };
}

/** Territories in the order of their codes. */
function groupCommunes<Code extends TerritoryCode>(
  level: CommuneLevel,
  { communes, departementsOf, departements }: CommuneParts,
  { keyOf, nameOf }: Grouping<Code>,
): GroupedCommunes {
  const inhabitants = new Map<Code, Map<number, number>>();
  communes.codes.forEach((_, rank) => {
    const departement = departementsOf[rank] ?? -1;
    const key = keyOf(rank);
    if (key === null || departement < 0) return;
    const byDepartement = inhabitants.get(key) ?? new Map<number, number>();
    const people = byDepartement.get(departement) ?? 0;
    byDepartement.set(departement, people + (communes.populations[rank] ?? 0));
    inhabitants.set(key, byDepartement);
  });
  const territories = [...inhabitants]
    .map(([code, byDepartement]): Territory => {
      const parent = departements.territories[mostInhabited(byDepartement)];
      return { code, name: nameOf(code), parentCode: parent?.code ?? null };
    })
    .sort((left, right) => (left.code < right.code ? -1 : 1));
  const index = buildTerritoryIndex(level, territories, departements);
  const positions = Int32Array.from(communes.codes, (_, rank) => {
    const key = keyOf(rank);
    return key === null ? -1 : (index.positionOf(key) ?? -1);
  });
  return { index, positions };
}

function mostInhabited(byDepartement: ReadonlyMap<number, number>): number {
  let most = -1;
  let people = Number.NEGATIVE_INFINITY;
  for (const [departement, inhabitants] of byDepartement) {
    if (inhabitants < people || (inhabitants === people && departement > most)) continue;
    most = departement;
    people = inhabitants;
  }
  return most;
}
