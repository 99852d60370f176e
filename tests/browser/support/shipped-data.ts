import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface FrancePack {
  readonly regions: { readonly codes: readonly string[]; readonly names: readonly string[] };
  readonly departements: {
    readonly codes: readonly string[];
    readonly names: readonly string[];
    readonly regionCodes: readonly string[];
  };
}

export interface DemonstrationPack {
  readonly offer: {
    readonly categories: readonly { readonly code: string }[];
    readonly establishments: {
      readonly categories: readonly number[];
      readonly communeCodes: readonly string[];
      readonly installed: readonly (number | null)[];
      readonly longitudes: readonly number[];
      readonly latitudes: readonly number[];
    };
  };
  readonly need: {
    readonly departementCodes: readonly string[];
    readonly series: readonly {
      readonly source: string;
      readonly public: string;
      readonly counts: readonly (number | null)[];
    }[];
  };
}

/** A pack the application ships, as it is written. */
export function pack<Pack>(name: string): Pack {
  return JSON.parse(readFileSync(`${ROOT}public/packs/${name}.json`, 'utf8')) as Pack;
}

/** Names of the 101 départements by code. */
export function departementNames(): ReadonlyMap<string, string> {
  const { codes, names } = pack<FrancePack>('france').departements;
  return new Map(codes.map((code, position) => [code, names[position] ?? '']));
}

/** Name of the région of each département, by code of the département. */
export function regionNames(): ReadonlyMap<string, string> {
  const { regions, departements } = pack<FrancePack>('france');
  const names = new Map(regions.codes.map((code, position) => [code, regions.names[position] ?? '']));
  return new Map(
    departements.codes.map((code, position) => [
      code,
      names.get(departements.regionCodes[position] ?? '') ?? '',
    ]),
  );
}

/** People by département in 2025, from the CSV the project ships. */
export function population2025(column: 'population_0_19' | 'population_20_59'): ReadonlyMap<string, number> {
  const [header = '', ...lines] = readFileSync(`${ROOT}data/population-departement-2025.csv`, 'utf8')
    .trim()
    .split(/\r?\n/);
  const rank = header.split(',').indexOf(column);
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0] ?? '', Number(cells[rank])];
    }),
  );
}

/** The demonstration categories that count places: SESSAD, IME, ITEP, EEAP, IEM for children. */
const CATEGORIES = {
  child: ['182', '183', '186', '188', '192'],
  adult: ['246', '252', '255', '382', '437', '445', '446', '448', '449'],
} as const;

const AGES = { child: 'population_0_19', adult: 'population_20_59' } as const;

/** For whom places are. */
type People = keyof typeof CATEGORIES;

/** Installed places of the demonstration, by département. */
export function demonstrationPlaces(people: People): ReadonlyMap<string, number> {
  const { categories, establishments } = pack<DemonstrationPack>('demonstration').offer;
  const counted: readonly string[] = CATEGORIES[people];
  const places = new Map<string, number>();
  establishments.communeCodes.forEach((commune, row) => {
    const category = categories[establishments.categories[row] ?? -1]?.code ?? '';
    const departement = commune.slice(0, commune.startsWith('97') ? 3 : 2);
    if (!counted.includes(category)) return;
    places.set(departement, (places.get(departement) ?? 0) + (establishments.installed[row] ?? 0));
  });
  return places;
}

/** Places per 1 000 inhabitants of that age of the demonstration by département, worked out without the engines. */
export function demonstrationRates(people: People): ReadonlyMap<string, number> {
  const places = demonstrationPlaces(people);
  return new Map(
    [...population2025(AGES[people])].map(([code, inhabitants]) => [
      code,
      ((places.get(code) ?? 0) / inhabitants) * 1000,
    ]),
  );
}

/** People without a solution in the demonstration, by département that has a figure. */
function demonstrationNeeds(source: string, people: People): ReadonlyMap<string, number> {
  const { departementCodes, series } = pack<DemonstrationPack>('demonstration').need;
  const counts = series.find((one) => one.source === source && one.public === people)?.counts ?? [];
  return new Map(
    departementCodes.flatMap((code, rank): readonly [string, number][] => {
      const count = counts[rank] ?? null;
      return count === null ? [] : [[code, count]];
    }),
  );
}

/** Children without a solution of the demonstration and all children, by département that has a count. */
export function demonstrationChildren(): ReadonlyMap<
  string,
  { readonly count: number; readonly population: number }
> {
  const children = population2025('population_0_19');
  return new Map(
    [...demonstrationNeeds('SI orientations', 'child')].map(([code, count]) => [
      code,
      { count, population: children.get(code) ?? Number.NaN },
    ]),
  );
}

/** Children without a solution per 1 000 of the demonstration by département, worked out without the engines. */
export function demonstrationNeedRates(): ReadonlyMap<string, number> {
  return new Map(
    [...demonstrationChildren()].map(([code, { count, population }]) => [code, (count / population) * 1000]),
  );
}

/** The middle of values, or half way between the two middle ones. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (below + above) / 2;
}

interface AgesPack {
  readonly codes: readonly string[];
  readonly structures: readonly {
    readonly spans: readonly string[];
    readonly counts: Readonly<Record<string, readonly (readonly number[])[]>>;
  }[];
}

/** Share of an age by sex in all who live in some départements, of every age and both sexes; of France without codes. */
export function sharesOfAge(
  span: string,
  departements?: readonly string[],
): Readonly<Record<'men' | 'women', number>> {
  const { codes, structures } = pack<AgesPack>('ages');
  const { spans = [], counts = {} } = structures.find(({ counts: by }) => 'men' in by) ?? {};
  const isCounted = (rank: number) => departements?.includes(codes[rank] ?? '') ?? true;
  const sum = (values: readonly number[] = []) =>
    values.reduce((total, value, rank) => total + (isCounted(rank) ? value : 0), 0);
  const everybody = [...(counts.men ?? []), ...(counts.women ?? [])].reduce(
    (total, values) => total + sum(values),
    0,
  );
  const shareOf = (sex: 'men' | 'women') => sum(counts[sex]?.[spans.indexOf(span)]) / everybody;
  return { men: shareOf('men'), women: shareOf('women') };
}
