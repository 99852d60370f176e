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

interface PlacesChange {
  readonly activity: Activity | null;
  readonly change: ValueChange;
  readonly kinds: typeof TOTAL_KINDS | typeof ACTIVITY_KINDS;
}

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
  const changes: readonly PlacesChange[] = [
    { activity: null, change: whole, kinds: TOTAL_KINDS },
    ...compareActivities(pair, status, threshold),
  ];
  const differences: PlacesDifference[] = [];
  for (const { activity, change, kinds } of changes) {
    const about = { establishment: after, status, activity };
    const difference = report(change, kinds, about);
    if (difference !== null) differences.push(difference);
  }
  return { differences, hasMinor: changes.some(({ change }) => change.kind === 'minor') };
}

function totalPlaces(establishment: Establishment, status: CapacityStatus): MeasuredValue {
  const places = placesOf(establishment, status);
  return places === undefined ? MISSING : known(places);
}

function compareActivities(
  pair: EstablishmentPair,
  status: CapacityStatus,
  threshold: ChangeThreshold,
): readonly PlacesChange[] {
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

function report(
  change: ValueChange,
  kinds: PlacesChange['kinds'],
  { establishment, status, activity }: Pick<PlacesDifference, 'establishment' | 'status' | 'activity'>,
): PlacesDifference | null {
  if (change.kind !== 'changed' && change.kind !== 'became-known' && change.kind !== 'became-missing')
    return null;
  return {
    kind: kinds[change.kind],
    establishment,
    status,
    activity,
    before: change.kind === 'became-known' ? MISSING : change.before,
    after: change.kind === 'became-missing' ? MISSING : change.after,
    difference: change.kind === 'changed' ? change.difference : null,
  };
}
