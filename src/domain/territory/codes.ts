import type { Brand } from '@/lib';

/** INSEE code of a département: `01`, `2A`, `974`. */
export type DepartementCode = Brand<string, 'DepartementCode'>;
/** INSEE code of a région: `11`, `01` (Guadeloupe). The same text may also be a département. */
export type RegionCode = Brand<string, 'RegionCode'>;
/** INSEE code of a commune (COG): `01004`, `2A004`, `97411`. */
export type CommuneCode = Brand<string, 'CommuneCode'>;
/** SIREN of an EPCI à fiscalité propre. */
export type EpciCode = Brand<string, 'EpciCode'>;
/** Code a user gave to a territory made of communes. */
export type CustomCode = Brand<string, 'CustomCode'>;
/** The code of the single territory of level `france`. */
export type CountryCode = Brand<string, 'CountryCode'>;

/** A territory's code at any level; only meaningful beside its level. */
export type TerritoryCode = CountryCode | RegionCode | DepartementCode | EpciCode | CommuneCode | CustomCode;

/** Code of France in the territory index of level `france`. */
export const FRANCE_CODE = 'FR' as CountryCode;

const DEPARTEMENT_PATTERN = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-46])$/;
const COMMUNE_PATTERN = /^(?:(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d{3}|97[1-46]\d{2})$/;

/** Says whether a text is written exactly as the code of one of the 101 départements. */
export function isDepartementCode(text: string): text is DepartementCode {
  return DEPARTEMENT_PATTERN.test(text) && text !== '20';
}

/** Says whether a text is written as a commune code of one of the 101 départements (it may not exist in the COG). */
export function isCommuneCode(text: string): text is CommuneCode {
  return COMMUNE_PATTERN.test(text) && !text.startsWith('20');
}

/** The département a commune code belongs to, read from its first two or three characters. */
export function departementOfCommune(commune: CommuneCode): DepartementCode {
  return commune.slice(0, commune.startsWith('97') ? 3 : 2) as DepartementCode;
}
