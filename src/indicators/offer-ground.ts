import { type MeasuredNumbers, STATUS_BYTE } from '@/domain/measure';
import type { Establishment, OfferDataset } from '@/domain/offer';
import {
  type CommuneLevel,
  type CommuneNesting,
  type CommuneTable,
  departementOfCommune,
  type TerritoryHierarchy,
  type TerritoryIndex,
} from '@/domain/territory';
import { memoizeLast } from '@/lib';

/** The territories establishments are counted over. */
export interface OfferGround {
  readonly index: TerritoryIndex;
  /** Where an establishment is counted; `undefined` where that is nowhere. */
  readonly positionOf: (establishment: Establishment) => number | undefined;
  /** The départements a source must speak of for a territory without an establishment to have a known zero. */
  readonly departementsAt: (position: number) => readonly string[];
}

/** Establishments counted by département. */
export const departementGround = memoizeLast(({ departement }: TerritoryHierarchy): OfferGround => {
  const { territories } = departement;
  return {
    index: departement,
    positionOf: ({ departementCode }) => departement.positionOf(departementCode),
    departementsAt: (position) => territories.slice(position, position + 1).map(({ code }) => code),
  };
});

const communeGrounds = new WeakMap<TerritoryIndex, OfferGround>();

/**
 * Establishments counted by the territories their communes make. One whose commune is unknown is counted nowhere. The same
 * ground for the same index.
 */
export function communeGround(
  level: CommuneLevel,
  hierarchy: TerritoryHierarchy,
  { communes, positionsAt }: CommuneNesting,
): OfferGround {
  const index = hierarchy[level];
  const ground = communeGrounds.get(index) ?? layGround(index, communes, positionsAt[level]);
  communeGrounds.set(index, ground);
  return ground;
}

function layGround(index: TerritoryIndex, communes: CommuneTable, positions: Int32Array): OfferGround {
  const departements = index.territories.map((): string[] => []);
  communes.codes.forEach((code, rank) => {
    const known = departements[positions[rank] ?? -1];
    const departement = departementOfCommune(code);
    if (known?.includes(departement) === false) known.push(departement);
  });
  return {
    index,
    positionOf: ({ communeCode }) => {
      const position = positions[communes.positionOf(communeCode) ?? -1] ?? -1;
      return position < 0 ? undefined : position;
    },
    departementsAt: (position) => departements[position] ?? [],
  };
}

const silences = new WeakMap<OfferGround, (offer: OfferDataset) => MeasuredNumbers>();

/**
 * Counts of nothing over a ground: a known zero where the source speaks of every département there, missing elsewhere. The
 * last of each ground is kept; it is to be copied.
 */
export function countsOfNothing(ground: OfferGround, offer: OfferDataset): MeasuredNumbers {
  const count = silences.get(ground) ?? memoizeLast((spoken: OfferDataset) => countNothing(ground, spoken));
  silences.set(ground, count);
  return count(offer);
}

function countNothing({ index, departementsAt }: OfferGround, offer: OfferDataset): MeasuredNumbers {
  const observed: ReadonlySet<string> = offer.observedDepartements;
  const values = new Float64Array(index.territories.length);
  const statuses = new Uint8Array(values.length);
  for (let position = 0; position < values.length; position += 1) {
    const departements = departementsAt(position);
    if (departements.length > 0 && departements.every((code) => observed.has(code))) continue;
    values[position] = Number.NaN;
    statuses[position] = STATUS_BYTE.missing;
  }
  return { values, statuses };
}
