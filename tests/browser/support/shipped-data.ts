import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface FrancePack {
  readonly departements: { readonly codes: readonly string[]; readonly names: readonly string[] };
}

interface DemonstrationPack {
  readonly offer: {
    readonly categories: readonly { readonly code: string }[];
    readonly establishments: {
      readonly categories: readonly number[];
      readonly communeCodes: readonly string[];
      readonly installed: readonly (number | null)[];
    };
  };
}

function pack<Pack>(name: string): Pack {
  return JSON.parse(readFileSync(`${ROOT}public/packs/${name}.json`, 'utf8')) as Pack;
}

/** Names of the 101 départements by code. */
export function departementNames(): ReadonlyMap<string, string> {
  const { codes, names } = pack<FrancePack>('france').departements;
  return new Map(codes.map((code, position) => [code, names[position] ?? '']));
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

/** SESSAD, IME, ITEP, EEAP, IEM: the demonstration categories that count places for children. */
const CHILD_CATEGORIES = ['182', '183', '186', '188', '192'];

/** Installed places for children of the demonstration, by département. */
export function demonstrationChildPlaces(): ReadonlyMap<string, number> {
  const { categories, establishments } = pack<DemonstrationPack>('demonstration').offer;
  const places = new Map<string, number>();
  establishments.communeCodes.forEach((commune, row) => {
    const category = categories[establishments.categories[row] ?? -1]?.code ?? '';
    const departement = commune.slice(0, commune.startsWith('97') ? 3 : 2);
    if (!CHILD_CATEGORIES.includes(category)) return;
    places.set(departement, (places.get(departement) ?? 0) + (establishments.installed[row] ?? 0));
  });
  return places;
}
