import type { SettlementPackFile } from '@/ingest/packs';
import { type DataTables, provenanceOf, requiredNumberIn, tableOf, textOf } from './sources/data-package';
import type { TerritoryDirectory } from './sources/territory-directory';

/** Under so many inhabitants a commune is small: INSEE's oldest limit between rural and urban communes. */
const SMALL_COMMUNE = 2000;

/** Builds `settlement.json`: the area of each département, and how many of its inhabitants live in small communes. */
export function buildSettlementPack(
  { departements, communes }: TerritoryDirectory,
  tables: DataTables,
): SettlementPackFile {
  const table = tableOf(tables, 'area-departement');
  const areas = new Map(
    table.rows.map((row) => [textOf(row, 'departement_code'), requiredNumberIn(row, 'area_km2')]),
  );
  const inhabitants = (isCounted: (population: number) => boolean) =>
    departements.map(({ code }) =>
      communes
        .filter(({ departementCode, population }) => departementCode === code && isCounted(population))
        .reduce((sum, { population }) => sum + population, 0),
    );
  const { source } = provenanceOf(table);
  return {
    provenance: {
      id: 'settlement-cog-2026',
      source: `INSEE, populations municipales du Code officiel géographique 2026 ; ${source}`,
      date: '2026',
      licence: 'Licence Ouverte 2.0',
      status: 'derived',
    },
    codes: departements.map(({ code }) => code),
    areas: departements.map(({ code }) => {
      const area = areas.get(code);
      if (area === undefined) throw new Error(`No area for département ${code}`);
      return area;
    }),
    communeInhabitants: inhabitants(() => true),
    smallCommuneInhabitants: inhabitants((population) => population < SMALL_COMMUNE),
  };
}
