import type { CategoryFamily } from '@/domain/offer';
import type { RandomSource } from '@/lib';
import type { DepartementEntry } from '../sources/territory-directory';
import { drawFactor } from './draw';
import { DRAWN_FAMILIES, OFFER_SPREAD, STRUCTURAL_LEVELS } from './parameters';

const PARIS_REGION = '11';
const MAYOTTE = '976';

/** How well equipped each département is compared with the others: 1 is ordinary. */
export interface OfferLevels {
  /** By département code, all families together. */
  readonly general: ReadonlyMap<string, number>;
  /** By département code, for a family of categories. */
  levelOf(departementCode: string, family: CategoryFamily): number;
}

/** Draws the levels: régions differ, then the départements of a région, then the families of a département. */
export function drawOfferLevels(
  departements: readonly DepartementEntry[],
  populations: ReadonlyMap<string, number>,
  random: RandomSource,
): OfferLevels {
  const regionCodes = [...new Set(departements.map(({ regionCode }) => regionCode))].sort();
  const regionLevels = new Map<string, number>(
    regionCodes.map((code) => [code, drawFactor(random, OFFER_SPREAD.region)]),
  );
  const general = new Map<string, number>();
  const byFamily = new Map<string, number>();
  for (const departement of departements) {
    const { code, regionCode } = departement;
    const level =
      structuralLevelOf(departement, populations.get(code) ?? Number.NaN) *
      (regionLevels.get(regionCode) ?? Number.NaN) *
      drawFactor(random, OFFER_SPREAD.departement);
    general.set(code, level);
    for (const family of DRAWN_FAMILIES)
      byFamily.set(`${code} ${family}`, level * drawFactor(random, OFFER_SPREAD.family));
  }
  return {
    general,
    levelOf: (departementCode, family) => {
      const level = byFamily.get(`${departementCode} ${family}`);
      if (level === undefined) throw new Error(`No level of ${family} for département ${departementCode}`);
      return level;
    },
  };
}

function structuralLevelOf({ code, regionCode }: DepartementEntry, population: number): number {
  if (code === MAYOTTE) return STRUCTURAL_LEVELS.mayotte;
  if (code.startsWith('97')) return STRUCTURAL_LEVELS.overseas;
  if (regionCode === PARIS_REGION) return STRUCTURAL_LEVELS.parisRegion;
  return population < STRUCTURAL_LEVELS.smallPopulation ? STRUCTURAL_LEVELS.small : 1;
}
