import type { CommuneCode, DepartementCode, EpciCode, RegionCode } from '@/domain/territory';
import { readPackageJson } from './json-file';

const PACKAGE = '@etalab/decoupage-administratif/data';

/** A région of the COG. */
export interface RegionEntry {
  readonly code: RegionCode;
  readonly name: string;
}

/** A département of the COG. */
export interface DepartementEntry {
  readonly code: DepartementCode;
  readonly name: string;
  readonly regionCode: RegionCode;
}

/** A commune actuelle of the COG. */
export interface CommuneEntry {
  readonly code: CommuneCode;
  readonly name: string;
  readonly departementCode: DepartementCode;
  readonly population: number;
}

/** A commune that was merged into another, or an arrondissement municipal, with the commune it is a part of. */
export interface CommunePart {
  readonly code: CommuneCode;
  readonly name: string;
  readonly departementCode: DepartementCode;
  readonly communeCode: CommuneCode;
}

/** A code a commune once had, or that of a commune once merged into it: the source does not say which, nor when. */
export interface FormerCommune {
  /** Not always a code of today's form: `20004` became `2A004`. */
  readonly code: string;
  readonly communeCode: CommuneCode;
}

/** An EPCI à fiscalité propre and its member communes. */
export interface EpciEntry {
  readonly code: EpciCode;
  readonly name: string;
  readonly communeCodes: readonly CommuneCode[];
}

/** The 101 départements and what they are made of, each list in the order of the codes as text. */
export interface TerritoryDirectory {
  readonly regions: readonly RegionEntry[];
  readonly departements: readonly DepartementEntry[];
  readonly communes: readonly CommuneEntry[];
  readonly delegatedCommunes: readonly CommunePart[];
  readonly associatedCommunes: readonly CommunePart[];
  readonly arrondissements: readonly CommunePart[];
  readonly formerCodes: readonly FormerCommune[];
  readonly epci: readonly EpciEntry[];
}

interface RawTerritory {
  readonly code: string;
  readonly nom: string;
  readonly zone: string;
  readonly region: RegionCode;
}

interface RawCommune extends RawTerritory {
  readonly code: CommuneCode;
  readonly type: string;
  readonly departement: DepartementCode;
  readonly population?: number;
  /** Of a merged commune: the commune it is now a part of. */
  readonly chefLieu?: CommuneCode;
  readonly anciensCodes?: readonly string[];
  /** Of an arrondissement municipal: its commune. */
  readonly commune?: CommuneCode;
}

interface RawEpci {
  readonly code: EpciCode;
  readonly nom: string;
  readonly membres: readonly { readonly code: CommuneCode }[];
}

/** Orders codes as text: `19`, `21`, `2A`, `2B`, `30`, … `95`, `971`. */
export function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  if (left.code === right.code) return 0;
  return left.code < right.code ? -1 : 1;
}

/** Reads the COG 2026; collectivités outside the 101 départements are left out. */
export function readTerritoryDirectory(): TerritoryDirectory {
  const communes = readPackageJson<RawCommune[]>(`${PACKAGE}/communes.json`)
    .filter(isInDepartements)
    .sort(byCode);
  const ofType = (type: string) => communes.filter((commune) => commune.type === type);
  return {
    regions: readPackageJson<RawTerritory[]>(`${PACKAGE}/regions.json`)
      .filter(isInDepartements)
      .map(({ code, nom }) => ({ code: code as RegionCode, name: nom }))
      .sort(byCode),
    departements: readPackageJson<RawTerritory[]>(`${PACKAGE}/departements.json`)
      .filter(isInDepartements)
      .map(({ code, nom, region }) => ({ code: code as DepartementCode, name: nom, regionCode: region }))
      .sort(byCode),
    communes: ofType('commune-actuelle').map(toCommune),
    delegatedCommunes: ofType('commune-deleguee').map(toPart),
    associatedCommunes: ofType('commune-associee').map(toPart),
    arrondissements: ofType('arrondissement-municipal').map(toPart),
    formerCodes: ofType('commune-actuelle').flatMap(({ code, anciensCodes = [] }) =>
      anciensCodes.map((formerCode) => ({ code: formerCode, communeCode: code })),
    ),
    epci: readPackageJson<RawEpci[]>(`${PACKAGE}/epci.json`)
      .map(({ code, nom, membres }) => ({
        code,
        name: nom,
        communeCodes: membres.map((member) => member.code),
      }))
      .sort(byCode),
  };
}

function isInDepartements({ zone }: { readonly zone: string }): boolean {
  return zone === 'metro' || zone === 'drom';
}

function toCommune({ code, nom, departement, population }: RawCommune): CommuneEntry {
  if (population === undefined) throw new Error(`Commune ${code} has no population`);
  return { code, name: nom, departementCode: departement, population };
}

function toPart({ code, nom, departement, chefLieu, commune }: RawCommune): CommunePart {
  const communeCode = commune ?? chefLieu;
  if (communeCode === undefined) throw new Error(`${code} is a part of no commune`);
  return { code, name: nom, departementCode: departement, communeCode };
}
