import type { CommunePoint } from '@/domain/territory';
import { DEMONSTRATION_LOCATION_QUALITIES, type DemonstrationPackFile } from '@/ingest/packs';
import { createSeededRandom } from '@/lib';
import { type DataTables, numberIn, requiredNumberIn, tableOf, textOf } from '../sources/data-package';
import type { TerritoryDirectory } from '../sources/territory-directory';
import { drawActivity } from './draw-activity';
import { drawNeed, ERHR_SOURCE } from './draw-need';
import {
  categoryInScope,
  type DrawnEstablishment,
  drawOffer,
  type NationalTotal,
  profileOf,
} from './draw-offer';
import { fictionalFinessNumber } from './fictional-finess';
import { drawOfferLevels } from './offer-levels';
import { DEMONSTRATION_SEED } from './parameters';
import { createSiteDraw } from './place-establishments';

type OfferFile = DemonstrationPackFile['offer'];

/** What the demonstration is drawn from. */
export interface DemonstrationInputs {
  readonly directory: TerritoryDirectory;
  readonly tables: DataTables;
  readonly points: ReadonlyMap<string, CommunePoint>;
}

/**
 * Draws `demonstration.json`: the same inputs and the same seed give the same establishments and counts. The activity is
 * drawn last, so that the rest is what it was before there was any.
 */
export function buildDemonstrationPack(
  { directory, tables, points }: DemonstrationInputs,
  seed: number = DEMONSTRATION_SEED,
): DemonstrationPackFile {
  const { departements, communes } = directory;
  const populations = readPopulations(tables, departements);
  const random = createSeededRandom(seed);
  const inhabitants = new Map(
    departements.map(({ code }, position) => [code, populations.all[position] ?? Number.NaN]),
  );
  const levels = drawOfferLevels(departements, inhabitants, random);
  const totals = readNationalTotals(tables);
  const drawSite = createSiteDraw(communes, points);
  const drawn = drawOffer({ departements, populations, totals, levels, drawSite }, random);
  const departementCodes = departements.map(({ code }) => code);
  const needs = drawNeed({ departements, populations, levels }, random);
  const withoutSolution = needs.find(({ source }) => source === ERHR_SOURCE)?.counts ?? [];
  return {
    seed,
    offer: {
      ...datasetNamed('demonstration-offer', 'Offre de démonstration'),
      observedDepartements: departementCodes,
      ...layOutEstablishments(drawn, totals),
    },
    need: {
      ...datasetNamed('demonstration-need', 'Besoins de démonstration'),
      departementCodes,
      series: needs,
    },
    activity: {
      ...datasetNamed('demonstration-activity', 'Activité de démonstration'),
      departementCodes,
      series: drawActivity({ departements, children: populations.child, withoutSolution }, random),
    },
  };
}

function datasetNamed(id: string, name: string): Pick<OfferFile, 'id' | 'name' | 'provenance'> {
  return {
    id,
    name,
    provenance: {
      id,
      source: 'Données de démonstration (fictives)',
      date: '2025-12-31',
      licence: 'MIT',
      status: 'demonstration',
    },
  };
}

function readPopulations(
  tables: DataTables,
  departements: TerritoryDirectory['departements'],
): Record<'child' | 'adult' | 'all', readonly number[]> {
  const { rows } = tableOf(tables, 'population-departement-2025');
  const byCode = new Map(rows.map((row) => [textOf(row, 'departement_code'), row]));
  const column = (name: string) =>
    departements.map(({ code }) => {
      const row = byCode.get(code);
      if (row === undefined) throw new Error(`No population for département ${code}`);
      return requiredNumberIn(row, name);
    });
  return {
    child: column('population_0_19'),
    adult: column('population_20_59'),
    all: column('population_total'),
  };
}

function readNationalTotals(tables: DataTables): readonly NationalTotal[] {
  return tableOf(tables, 'national-offer-totals').rows.map((row) => ({
    categoryCode: textOf(row, 'category_code'),
    establishments: numberIn(row, 'establishments'),
    placesInstalled: numberIn(row, 'places_installed'),
  }));
}

function layOutEstablishments(
  drawn: readonly DrawnEstablishment[],
  totals: readonly NationalTotal[],
): Pick<OfferFile, 'categories' | 'establishments'> {
  const categoryCodes = totals.map(({ categoryCode }) => categoryCode);
  const ordered = inRegisterOrder(drawn);
  const sequences = new Map<string, number>();
  const numbered = ordered.map(({ departementCode }) => {
    const sequence = (sequences.get(departementCode) ?? 0) + 1;
    sequences.set(departementCode, sequence);
    return fictionalFinessNumber(departementCode, sequence);
  });
  return {
    categories: categoryCodes.map((code) => {
      const category = categoryInScope(code);
      const [activityCode, modeCode, publicCode] = profileOf(category).activity;
      const namePrefix = `${category.shortName} démonstration n° `;
      return { code, namePrefix, activityCode, modeCode, publicCode };
    }),
    establishments: {
      finessEt: numbered,
      categories: ordered.map(({ categoryCode }) => categoryCodes.indexOf(categoryCode)),
      communeCodes: ordered.map(({ site }) => site.communeCode),
      longitudes: ordered.map(({ site }) => site.longitude),
      latitudes: ordered.map(({ site }) => site.latitude),
      locationQualities: ordered.map(({ site }) => DEMONSTRATION_LOCATION_QUALITIES.indexOf(site.quality)),
      installed: ordered.map(({ installed }) => installed),
      authorised: ordered.map(({ authorised }) => authorised),
    },
  };
}

/** By commune, then category, so that neighbours in the file are neighbours on the map and the file packs well. */
function inRegisterOrder(drawn: readonly DrawnEstablishment[]): readonly DrawnEstablishment[] {
  const keyOf = ({ site, categoryCode }: DrawnEstablishment) => `${site.communeCode} ${categoryCode}`;
  return drawn
    .map((establishment) => ({ key: keyOf(establishment), establishment }))
    .sort((left, right) => {
      if (left.key === right.key) return 0;
      return left.key < right.key ? -1 : 1;
    })
    .map(({ establishment }) => establishment);
}
