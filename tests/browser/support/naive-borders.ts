import { departementNames, pack } from './shipped-data';

/** A border between two départements: the names on its higher and lower side, and how many times one rate is the other. */
export interface NaiveBorder {
  readonly above: string;
  readonly below: string;
  readonly ratio: number;
}

interface Topology {
  readonly objects: {
    readonly departements: {
      readonly geometries: readonly {
        readonly arcs: readonly (readonly number[] | readonly (readonly number[])[])[];
        readonly properties: { readonly code: string };
      }[];
    };
  };
}

/** Codes of the départements on both sides of each arc of the shipped contours, by pairs. */
function neighbours(): readonly (readonly [left: string, right: string])[] {
  const sides = new Map<number, string[]>();
  for (const { arcs, properties } of pack<Topology>('contours').objects.departements.geometries)
    for (const arc of arcs.flat(2)) {
      const rank = arc < 0 ? ~arc : arc;
      sides.set(rank, [...(sides.get(rank) ?? []), properties.code]);
    }
  const pairs = [...sides.values()].filter(([left, right]) => right !== undefined && left !== right);
  return [...new Set(pairs.map((pair) => pair.toSorted().join(' ')))].map((pair) => {
    const [left = '', right = ''] = pair.split(' ');
    return [left, right];
  });
}

/** Every border of the shipped contours between two rates, the strongest ratio first. */
export function naiveBorders(rates: ReadonlyMap<string, number>): readonly NaiveBorder[] {
  const names = departementNames();
  return neighbours()
    .map((pair) => {
      const [below = '', above = ''] = pair.toSorted(
        (left, right) => (rates.get(left) ?? Number.NaN) - (rates.get(right) ?? Number.NaN),
      );
      return {
        above: names.get(above) ?? above,
        below: names.get(below) ?? below,
        ratio: (rates.get(above) ?? Number.NaN) / (rates.get(below) ?? Number.NaN),
      };
    })
    .toSorted((left, right) => right.ratio - left.ratio);
}
