import type { Establishment, OfferDataset } from '@/domain/offer';
import type { Steps } from '@/lib';
import type { ChangeThreshold } from './change-threshold';
import { comparePlaces, type EstablishmentPair } from './compare-places';
import {
  type IdentityDifference,
  OFFER_DIFFERENCE_KINDS,
  type OfferDifference,
  type OfferDifferenceKind,
  type PresenceDifference,
} from './offer-difference';

/** What became of an establishment; `changed` when anything but its presence is reported. */
export type EstablishmentFate = PresenceDifference['kind'] | 'changed' | 'minor' | 'unchanged';

/** Two offers compared. */
export interface OfferComparison {
  /** By kind in the order of {@link OFFER_DIFFERENCE_KINDS}, the largest first, then by FINESS number. */
  readonly differences: readonly OfferDifference[];
  /** Establishments of either side, each counted once. */
  readonly fates: Readonly<Record<EstablishmentFate, number>>;
}

const STATUSES = ['installed', 'authorised'] as const;
/** Establishments compared between two steps. */
const PAIRS_A_STEP = 100;

/**
 * Compares two offers, establishment by establishment on the FINESS number of the place of work (ET), in steps of a
 * hundred establishments.
 *
 * @param before - what the dossier holds.
 * @param after - what would take its place.
 */
export function* compareOffers(
  before: OfferDataset,
  after: OfferDataset,
  threshold: ChangeThreshold,
): Steps<OfferComparison> {
  const differences: OfferDifference[] = [];
  const fates: Record<EstablishmentFate, number> = {
    appeared: 0,
    disappeared: 0,
    'newly-covered': 0,
    'no-longer-covered': 0,
    changed: 0,
    minor: 0,
    unchanged: 0,
  };
  const pairs = pairEstablishments(before, after);
  yield;
  for (const [rank, pair] of pairs.entries()) {
    if (rank % PAIRS_A_STEP === 0) yield;
    const outcome = compareSides(pair, { before, after }, threshold);
    fates[outcome.fate] += 1;
    differences.push(...outcome.differences);
  }
  yield;
  return { differences: sortDifferences(differences), fates };
}

interface Sides {
  readonly before: Establishment | undefined;
  readonly after: Establishment | undefined;
}

function pairEstablishments(before: OfferDataset, after: OfferDataset): readonly Sides[] {
  const was = new Map(before.establishments.map((held) => [held.finessEt, held]));
  const is = new Map(after.establishments.map((held) => [held.finessEt, held]));
  const numbers = new Set([...was.keys(), ...is.keys()]);
  return [...numbers].map((finessEt) => ({ before: was.get(finessEt), after: is.get(finessEt) }));
}

interface Outcome {
  readonly fate: EstablishmentFate;
  readonly differences: readonly OfferDifference[];
}

function compareSides(
  { before, after }: Sides,
  datasets: { readonly before: OfferDataset; readonly after: OfferDataset },
  threshold: ChangeThreshold,
): Outcome {
  if (before !== undefined && after !== undefined) return comparePair({ before, after }, threshold);
  if (after !== undefined) {
    const isCovered = datasets.before.observedDepartements.has(after.departementCode);
    return alone(isCovered ? 'appeared' : 'newly-covered', after);
  }
  if (before === undefined) throw new Error('An establishment stands on one side at least');
  const isCovered = datasets.after.observedDepartements.has(before.departementCode);
  return alone(isCovered ? 'disappeared' : 'no-longer-covered', before);
}

function alone(kind: PresenceDifference['kind'], establishment: Establishment): Outcome {
  return { fate: kind, differences: [{ kind, establishment }] };
}

function comparePair(pair: EstablishmentPair, threshold: ChangeThreshold): Outcome {
  const statuses = haveSameCapacities(pair) ? [] : STATUSES;
  const places = statuses.map((status) => comparePlaces(pair, status, threshold));
  const differences = [...compareIdentity(pair), ...places.flatMap((compared) => compared.differences)];
  if (differences.length > 0) return { fate: 'changed', differences };
  return { fate: places.some(({ hasMinor }) => hasMinor) ? 'minor' : 'unchanged', differences };
}

/** Most establishments do not change from one file to the next: these are told at once. */
function haveSameCapacities({ before, after }: EstablishmentPair): boolean {
  if (before.capacities.length !== after.capacities.length) return false;
  return before.capacities.every((was, rank) => {
    const is = after.capacities[rank];
    return (
      is !== undefined &&
      was.places === is.places &&
      was.status === is.status &&
      was.activityCode === is.activityCode &&
      was.modeCode === is.modeCode &&
      was.publicCode === is.publicCode
    );
  });
}

function compareIdentity({ before, after }: EstablishmentPair): readonly IdentityDifference[] {
  const differences: IdentityDifference[] = [];
  const note = (kind: IdentityDifference['kind'], was: string, is: string) =>
    differences.push({ kind, establishment: after, before: was, after: is });
  if (before.categoryCode !== after.categoryCode)
    note('recategorised', before.categoryCode, after.categoryCode);
  if (before.departementCode !== after.departementCode)
    note('moved', before.departementCode, after.departementCode);
  if (!areSameName(before.name, after.name)) note('renamed', before.name, after.name);
  return differences;
}

function areSameName(before: string, after: string): boolean {
  return before === after || foldName(before) === foldName(after);
}

/** A name without what files write differently from one another: case, accents, punctuation, spaces. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

function sortDifferences(differences: readonly OfferDifference[]): readonly OfferDifference[] {
  const byKind = new Map<OfferDifferenceKind, OfferDifference[]>();
  for (const difference of differences) {
    const ofKind = byKind.get(difference.kind);
    if (ofKind === undefined) byKind.set(difference.kind, [difference]);
    else ofKind.push(difference);
  }
  return OFFER_DIFFERENCE_KINDS.flatMap((kind) => (byKind.get(kind) ?? []).sort(compareDifferences));
}

function compareDifferences(left: OfferDifference, right: OfferDifference): number {
  const bySize = sizeOf(right) - sizeOf(left);
  if (bySize !== 0) return bySize;
  return left.establishment.finessEt < right.establishment.finessEt ? -1 : 1;
}

function sizeOf(difference: OfferDifference): number {
  if (!('difference' in difference) || difference.difference === null) return 0;
  return Math.abs(difference.difference);
}
