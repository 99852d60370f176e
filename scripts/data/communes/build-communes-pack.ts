import type { CommunePoint } from '@/domain/territory';
import { COMMUNE_POINT_QUALITIES, type CommunesPackFile } from '@/ingest/packs';
import type { TerritoryDirectory } from '../sources/territory-directory';

/** Lays out `communes.json`: one array a column, in the order of the codes. */
export function buildCommunesPack(
  { communes, epci, arrondissements }: TerritoryDirectory,
  points: ReadonlyMap<string, CommunePoint>,
): CommunesPackFile {
  const epciPositions = new Map<string, number>();
  epci.forEach(({ communeCodes }, position) => {
    for (const code of communeCodes) epciPositions.set(code, position);
  });
  const pointOf = communes.map(({ code }) => points.get(code) ?? null);
  return {
    provenance: {
      id: 'communes-cog-2026',
      source: 'INSEE, Code officiel géographique 2026 (découpage administratif Etalab) ; points GeoNames',
      date: '2026',
      licence: 'Licence Ouverte 2.0 ; CC-BY-4.0 (GeoNames)',
      status: 'derived',
    },
    epci: { codes: epci.map(({ code }) => code), names: epci.map(({ name }) => name) },
    codes: communes.map(({ code }) => code),
    names: communes.map(({ name }) => name),
    epciPositions: communes.map(({ code }) => epciPositions.get(code) ?? -1),
    populations: communes.map(({ population }) => population),
    longitudes: pointOf.map((point) => (point === null ? null : point.longitude)),
    latitudes: pointOf.map((point) => (point === null ? null : point.latitude)),
    pointQualities: pointOf.map((point) =>
      COMMUNE_POINT_QUALITIES.indexOf(point === null ? 'none' : point.quality),
    ),
    arrondissements: {
      codes: arrondissements.map(({ code }) => code),
      communeCodes: arrondissements.map(({ communeCode }) => communeCode),
    },
  };
}
