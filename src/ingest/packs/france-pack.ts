import * as v from 'valibot';
import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import type { Provenance } from '@/domain/measure';
import { AGE_BASES, type PopulationTable, type SocialAidSeries } from '@/domain/population';
import {
  buildTerritoryIndex,
  type CountryCode,
  FRANCE_CODE,
  type RegionCode,
  type TerritoryHierarchy,
  type TerritoryIndex,
  withoutCommunes,
} from '@/domain/territory';
import { countedTogether, countsByDepartement, UNDIVIDED } from './figure-columns';
import { COUNT, COUNT_OR_NOTHING, DEPARTEMENT_CODE, PROVENANCE, REGION_CODE } from './pack-schemas';
import { checkColumns, entryAt, readPack } from './read-pack';

const NAME = 'france.json';
const COUNTS = v.array(COUNT);

const PURPOSES = [
  'total',
  'solutions',
  'solutions-child',
  'solutions-adult',
  'early-identification',
  'school',
] as const;

const FRANCE_PACK = v.object({
  regions: v.object({ codes: v.array(REGION_CODE), names: v.array(v.string()) }),
  departements: v.object({
    codes: v.array(DEPARTEMENT_CODE),
    names: v.array(v.string()),
    regionCodes: v.array(REGION_CODE),
  }),
  populations: v.array(
    v.object({
      year: v.number(),
      byAge: v.object({
        '0-4': v.optional(COUNTS),
        '0-9': v.optional(COUNTS),
        '0-19': COUNTS,
        '20-59': COUNTS,
        '20-64': v.optional(COUNTS),
        '20-plus': v.optional(COUNTS),
        '0-59': v.optional(COUNTS),
        total: COUNTS,
      }),
      provenance: PROVENANCE,
    }),
  ),
  socialAid: v.array(
    v.object({
      measure: v.picklist(['aah', 'pch', 'pch-under-20']),
      year: v.number(),
      counts: v.array(COUNT_OR_NOTHING),
      undivided: UNDIVIDED,
      provenance: PROVENANCE,
    }),
  ),
  coverage: v.object({
    id: v.string(),
    name: v.string(),
    provenance: PROVENANCE,
    teams: v.array(
      v.object({
        id: v.string(),
        kind: v.picklist(['erhr', 'cnrhr', 'pco']),
        name: v.string(),
        carrier: v.nullable(v.string()),
        departements: v.array(DEPARTEMENT_CODE),
        /** Those of which the team answers for a part that no source bounds. */
        partialDepartements: v.exactOptional(v.array(DEPARTEMENT_CODE)),
        verification: v.picklist(['verified', 'derived', 'to-confirm']),
        note: v.string(),
        sourceUrl: v.nullable(v.string()),
      }),
    ),
  }),
  envelopes: v.object({
    provenance: PROVENANCE,
    entries: v.array(
      v.object({
        id: v.string(),
        level: v.picklist(['france', 'region']),
        territoryCode: v.string(),
        purpose: v.picklist(PURPOSES),
        parentId: v.nullable(v.string()),
        millionEuros: v.pipe(v.number(), v.minValue(0)),
        source: v.string(),
        sourceUrl: v.string(),
      }),
    ),
  }),
});

/** `france.json` as written: départements and régions with every figure the application ships for them. */
export type FrancePackFile = v.InferInput<typeof FRANCE_PACK>;

/** What an envelope of the plan 2024-2030 pays for. */
export type EnvelopePurpose = (typeof PURPOSES)[number];

/** An envelope of the plan « 50 000 nouvelles solutions » for France or a région. */
export interface PlanEnvelope {
  readonly id: string;
  readonly level: 'france' | 'region';
  readonly territoryCode: CountryCode | RegionCode;
  readonly purpose: EnvelopePurpose;
  /** Envelope this one is a part of; `null` for a total. */
  readonly parentId: string | null;
  /** Millions of euros over 2024-2030. */
  readonly millionEuros: number;
  /** Who announced the amount. */
  readonly source: string;
  readonly sourceUrl: string;
}

/** The directory of France and the figures shipped for it. */
export interface FrancePack {
  readonly hierarchy: TerritoryHierarchy;
  /** One table a year, the latest first. */
  readonly populations: readonly PopulationTable[];
  readonly socialAid: readonly SocialAidSeries[];
  readonly coverage: CoverageDataset;
  readonly envelopes: { readonly provenance: Provenance; readonly entries: readonly PlanEnvelope[] };
}

/**
 * Reads `france.json`.
 *
 * @throws Error when the pack is not one this version of the application can read.
 */
export function decodeFrancePack(json: unknown): FrancePack {
  const file = readPack(NAME, FRANCE_PACK, json);
  const hierarchy = buildHierarchy(file);
  const { codes } = file.departements;
  return {
    hierarchy,
    populations: file.populations.map((table) => buildPopulation(hierarchy.departement, table)),
    socialAid: file.socialAid.map(({ counts, undivided, ...series }) => ({
      ...series,
      ...countedTogether(undivided),
      counts: countsByDepartement(NAME, codes, counts),
    })),
    coverage: { kind: 'coverage', ...file.coverage, teams: file.coverage.teams.map(teamOf) },
    envelopes: {
      provenance: file.envelopes.provenance,
      entries: file.envelopes.entries.map((entry) => ({
        ...entry,
        territoryCode: entry.territoryCode as CountryCode | RegionCode,
      })),
    },
  };
}

type DecodedFile = v.InferOutput<typeof FRANCE_PACK>;

function buildHierarchy({ regions, departements }: DecodedFile): TerritoryHierarchy {
  checkColumns(NAME, regions.codes.length, { 'regions.names': regions.names });
  checkColumns(NAME, departements.codes.length, {
    'departements.names': departements.names,
    'departements.regionCodes': departements.regionCodes,
  });
  const france = buildTerritoryIndex(
    'france',
    [{ code: FRANCE_CODE, name: 'France', parentCode: null }],
    null,
  );
  const region = buildTerritoryIndex(
    'region',
    regions.codes.map((code, position) => ({
      code,
      name: entryAt(regions.names, position, 'name of région'),
      parentCode: FRANCE_CODE,
    })),
    france,
  );
  const departement = buildTerritoryIndex(
    'departement',
    departements.codes.map((code, position) => ({
      code,
      name: entryAt(departements.names, position, 'name of département'),
      parentCode: entryAt(departements.regionCodes, position, 'région of département'),
    })),
    region,
  );
  return withoutCommunes({ france, region, departement });
}

function buildPopulation(
  index: TerritoryIndex,
  { year, byAge, provenance }: DecodedFile['populations'][number],
): PopulationTable {
  const ages = AGE_BASES.flatMap((age) => {
    const counts = byAge[age];
    return counts === undefined ? [] : [[age, Float64Array.from(counts)] as const];
  });
  checkColumns(NAME, index.territories.length, Object.fromEntries(ages));
  return { index, year, byAge: Object.fromEntries(ages), provenance };
}

type DecodedTeam = v.InferOutput<typeof FRANCE_PACK>['coverage']['teams'][number];

function teamOf({ partialDepartements = [], ...team }: DecodedTeam): CoverageTeam {
  if (partialDepartements.length === 0) return team;
  const partial = partialDepartements.map((departement) => ({
    departement,
    communes: [],
    inhabitants: 0,
    areAllKnown: false,
  }));
  return { ...team, partial };
}
