import type { CommunePoint } from '@/domain/territory';
import type { NamedPoint } from '../sources/named-points';
import type { TerritoryDirectory } from '../sources/territory-directory';
import { COMMUNES_WITH_A_NAMESAKE, GEONAMES_NAME_OF_COMMUNE } from './name-exceptions';
import { placeNameKey } from './place-name-key';

/** Decimals kept of a coordinate in degrees: about ten metres. */
const DECIMALS = 4;

/**
 * Points of the communes by code. A commune is *located* when one place of its département, and only one, bears its
 * name, or the name its seat had before a merger; otherwise it takes the mean of the located communes of its EPCI, if
 * there are any.
 */
export function locateCommunes(
  directory: TerritoryDirectory,
  places: readonly NamedPoint[],
): ReadonlyMap<string, CommunePoint> {
  const located = locateByName(directory, places);
  const points = new Map<string, CommunePoint>(located);
  for (const { communeCodes } of directory.epci) {
    const members = communeCodes.flatMap((code) => located.get(code) ?? []);
    if (members.length === 0) continue;
    const mean: CommunePoint = {
      longitude: rounded(meanOf(members.map(({ longitude }) => longitude))),
      latitude: rounded(meanOf(members.map(({ latitude }) => latitude))),
      quality: 'epci-point',
    };
    for (const code of communeCodes) if (!points.has(code)) points.set(code, mean);
  }
  return points;
}

function locateByName(
  directory: TerritoryDirectory,
  places: readonly NamedPoint[],
): ReadonlyMap<string, CommunePoint> {
  const placesByKey = groupByKey(places);
  const located = new Map<string, CommunePoint>();
  const locate = (communeCode: string, departementCode: string, name: string): void => {
    if (located.has(communeCode) || COMMUNES_WITH_A_NAMESAKE.has(communeCode)) return;
    const [place, ...others] = placesByKey.get(keyOf(departementCode, name)) ?? [];
    if (place === undefined || others.length > 0) return;
    located.set(communeCode, {
      longitude: rounded(place.longitude),
      latitude: rounded(place.latitude),
      quality: 'located',
    });
  };
  for (const { code, departementCode, name } of directory.communes)
    locate(code, departementCode, GEONAMES_NAME_OF_COMMUNE[code] ?? name);
  for (const { code, communeCode, departementCode, name } of directory.delegatedCommunes)
    if (code === communeCode) locate(communeCode, departementCode, name);
  return located;
}

function groupByKey(places: readonly NamedPoint[]): ReadonlyMap<string, readonly NamedPoint[]> {
  const groups = new Map<string, NamedPoint[]>();
  for (const place of places) {
    const key = keyOf(place.departementCode, place.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

function keyOf(departementCode: string, name: string): string {
  return `${departementCode} ${placeNameKey(name)}`;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
