import type { TerritoryHierarchy } from '@/domain/territory';
import { plainText } from '../../mapping';

const TOTALS = new Set([
  'fr',
  'national',
  'tous',
  'toutes',
  'metropole',
  'dom',
  'drom',
  'outre mer',
  'departements d outre mer',
]);
/** The région that had one département for a time: its counts are not a sum of others. */
const CORSE = 'corse';
const TOTAL_OPENING = /^(?:(?:sous )?total(?:e|aux)?|ensemble|france|hexagone|region) /;

/** Says whether a text names a sum of territories: a total, the country or a région. */
export type TotalTest = (text: string) => boolean;

/**
 * Makes the test of the rows of totals. The name of a région that is also one of a département (« La Réunion ») is not a
 * total.
 */
export function totalTest({ region, departement }: TerritoryHierarchy): TotalTest {
  const departements = new Set(departement.territories.map(({ name }) => plainText(name)));
  const regions = region.territories.map(({ name }) => plainText(name));
  const sums = new Set([...TOTALS, ...regions.filter((name) => name !== CORSE && !departements.has(name))]);
  return (text) => {
    const words = plainText(text);
    return sums.has(words) || TOTAL_OPENING.test(`${words} `);
  };
}

/** Says whether a cell of any column opens as a total does: « Total Bretagne » beside an empty territory. */
export function saysTotal(cell: string): boolean {
  return /^\s*(?:sous[- ])?total\b/i.test(cell);
}
