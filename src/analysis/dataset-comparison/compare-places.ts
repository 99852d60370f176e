import { known, MISSING, type MeasuredValue } from '@/domain/measure';
import { type Capacity, type CapacityStatus, type Establishment, placesOf } from '@/domain/offer';
import type { ChangeThreshold } from './change-threshold';
import type { Activity, PlacesDifference } from './offer-difference';
import { compareValues, type ValueChange } from './value-change';

/** An establishment before and after. */
export interface EstablishmentPair {
  readonly before: Establishment;
  readonly after: Establishment;
}

/** What is to be reported of an establishment, and whether something smaller was left unreported. */
export interface PlacesComparison {
  readonly differences: readonly PlacesDifference[];
  readonly hasMinor: boolean;
}

interface ActivityPlaces {
  readonly activity: Activity;
  readonly places: number;
}

type Reported = Pick<PlacesDifference, 'kind' | 'before' | 'after' | 'difference'>;

const TOTAL_KINDS = {
  changed: 'places',
  'became-known': 'places-known',
  'became-missing': 'places-missing',
} as const;
const ACTIVITY_KINDS = {
  changed: 'activity-places',
  'became-known': 'activity-appeared',
  'became-missing': 'activity-disappeared',
} as const;

/**
 * Compares the places of an establishment at a status: as a whole, then by activity when it has several, so that places
 * that went from one activity to another are seen although the whole is the same. An activity that one side alone
 * records is reported whatever its size.
 */
export function comparePlaces(
  pair: EstablishmentPair,
  status: CapacityStatus,
  threshold: ChangeThreshold,
): PlacesComparison {
  const { before, after } = pair;
  const whole = compareValues(totalPlaces(before, status), totalPlaces(after, status), threshold);
  const changes = [
    { activity: null, change: whole, kinds: TOTAL_KINDS },
    ...compareActivities(pair, status, threshold),
  ];
  const differences = changes.flatMap(({ activity, change, kinds }) => {
    const reported = report(change, kinds);
    return reported === null ? [] : [{ ...reported, establishment: after, status, activity }];
  });
  return { differences, hasMinor: changes.some(({ change }) => change.kind === 'minor') };
}

function totalPlaces(establishment: Establishment, status: CapacityStatus): MeasuredValue {
  const places = placesOf(establishment, status);
  return places === undefined ? MISSING : known(places);
}

function compareActivities(pair: EstablishmentPair, status: CapacityStatus, threshold: ChangeThreshold) {
  const before = placesByActivity(pair.before, status);
  const after = placesByActivity(pair.after, status);
  const keys = new Set([...before.keys(), ...after.keys()]);
  if (before.size === 0 || after.size === 0 || keys.size === 1) return [];
  return [...keys].map((key) => {
    const was = before.get(key);
    const is = after.get(key);
    const change = compareValues(valueOf(was), valueOf(is), threshold);
    return { activity: (is ?? was)?.activity ?? null, change, kinds: ACTIVITY_KINDS };
  });
}

function valueOf(places: ActivityPlaces | undefined): MeasuredValue {
  return places === undefined ? MISSING : known(places.places);
}

function placesByActivity(
  { capacities }: Establishment,
  status: CapacityStatus,
): ReadonlyMap<string, ActivityPlaces> {
  const places = new Map<string, ActivityPlaces>();
  for (const capacity of capacities) {
    if (capacity.status !== status) continue;
    const key = activityKey(capacity);
    const held = places.get(key);
    places.set(key, { activity: activityOf(capacity), places: (held?.places ?? 0) + capacity.places });
  }
  return places;
}

function activityOf({ activityCode, modeCode, publicCode }: Capacity): Activity {
  return { activityCode, modeCode, publicCode };
}

function activityKey({ activityCode, modeCode, publicCode }: Activity): string {
  return `${activityCode}/${modeCode}/${publicCode}`;
}

function report(change: ValueChange, kinds: typeof TOTAL_KINDS | typeof ACTIVITY_KINDS): Reported | null {
  switch (change.kind) {
    case 'changed': {
      const { before, after, difference } = change;
      return { kind: kinds.changed, before, after, difference };
    }
    case 'became-known':
      return { kind: kinds['became-known'], before: MISSING, after: change.after, difference: null };
    case 'became-missing':
      return { kind: kinds['became-missing'], before: change.before, after: MISSING, difference: null };
    case 'secret':
    case 'absent':
    case 'unchanged':
    case 'minor':
      return null;
  }
}
