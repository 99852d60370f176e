import type { AgeBase, CommunePopulation, PopulationTable } from '@/domain/population';
import { type CommuneTable, type DepartementCode, departementOfCommune } from '@/domain/territory';
import type { RowAccount } from '../../report/row-account';

/** Beyond this share, the inhabitants of a département are far from those of the estimates. */
const FAR = 0.05;

type AgedPeople = Pick<CommunePopulation, 'codes' | 'byAge'>;

interface Directories {
  readonly communes: CommuneTable;
  readonly populations: readonly PopulationTable[];
}

/**
 * Holds the inhabitants of communes, added up, against those of their départements as the application knows them, and tells
 * the account: for all the départements whose communes are all there, then for each that is far from its estimate. The
 * départements that lack communes are named.
 */
export function compareWithDepartements(
  people: AgedPeople,
  { communes, populations }: Directories,
  account: RowAccount,
): void {
  const lacking = communesLacking(people, communes);
  const partial = [...lacking].filter(([, count]) => count > 0);
  if (partial.length > 0) {
    const value = partial.map(([code, count]) => `${code} (${String(count)})`).join(', ');
    account.remarkOnFile({ code: 'population-communes-missing', column: null, value });
  }
  const whole = new Set([...lacking].flatMap(([code, count]) => (count === 0 ? [code] : [])));
  for (const base of Object.keys(people.byAge) as AgeBase[]) {
    const table = latestTelling(populations, base);
    if (table !== null) compareBase({ base, people, whole, table }, account);
  }
}

/** For each département that the table speaks of, how many of its communes it leaves out; empty villages may be. */
function communesLacking(
  { codes }: AgedPeople,
  communes: CommuneTable,
): ReadonlyMap<DepartementCode, number> {
  const given = new Set(codes);
  const lacking = new Map(codes.map((code) => [departementOfCommune(code), 0]));
  communes.codes.forEach((code, position) => {
    const departement = departementOfCommune(code);
    const held = lacking.get(departement);
    if (held === undefined || given.has(code) || communes.populations[position] === 0) return;
    lacking.set(departement, held + 1);
  });
  return lacking;
}

interface BaseToCompare {
  readonly base: AgeBase;
  readonly people: AgedPeople;
  readonly whole: ReadonlySet<DepartementCode>;
  readonly table: PopulationTable;
}

function compareBase({ base, people, whole, table }: BaseToCompare, account: RowAccount): void {
  const sums = new Map<DepartementCode, number>();
  people.codes.forEach((commune, rank) => {
    const code = departementOfCommune(commune);
    const count = people.byAge[base]?.[rank] ?? Number.NaN;
    if (whole.has(code)) sums.set(code, (sums.get(code) ?? 0) + count);
  });
  let added = 0;
  let estimated = 0;
  for (const [code, sum] of sums) {
    const estimate = table.byAge[base]?.[table.index.positionOf(code) ?? -1] ?? Number.NaN;
    if (Number.isNaN(sum) || Number.isNaN(estimate)) continue;
    added += sum;
    estimated += estimate;
    if (Math.abs(sum - estimate) <= FAR * estimate) continue;
    const value = `${code}, ${besideText(base, sum, { estimate, year: table.year })}`;
    account.remarkOnFile({ code: 'population-far-from-departement', column: null, value });
  }
  if (estimated === 0) return;
  const value = besideText(base, added, { estimate: estimated, year: table.year });
  account.remarkOnFile({ code: 'population-beside-departements', column: null, value });
}

/** « 0-19 : 158432 / 161020 (2025), -1.6 % ». */
function besideText(
  base: AgeBase,
  sum: number,
  { estimate, year }: { readonly estimate: number; readonly year: number },
): string {
  const difference = ((sum - estimate) / estimate) * 100;
  const sign = difference > 0 ? '+' : '';
  return `${base} : ${String(Math.round(sum))} / ${String(Math.round(estimate))} (${String(year)}), ${sign}${difference.toFixed(1)} %`;
}

function latestTelling(populations: readonly PopulationTable[], base: AgeBase): PopulationTable | null {
  const telling = populations.filter(({ byAge }) => byAge[base] !== undefined);
  return telling.toSorted((left, right) => right.year - left.year)[0] ?? null;
}
