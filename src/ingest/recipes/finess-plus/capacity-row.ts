import type { Capacity, CapacityStatus } from '@/domain/offer';
import { type JsonObject, objectAt, textAt } from '../../read';
import type { LeftRow, Remark } from '../../report/row-account';

/** What becomes of one entry of `capacite`. */
export type CapacityRow =
  | { readonly outcome: 'accepted'; readonly capacity: Capacity; readonly remarks: readonly Remark[] }
  | LeftRow;

/** The activity a capacity belongs to: what is done, how, for whom, and whether it still is. */
export interface Activity extends Pick<Capacity, 'activityCode' | 'modeCode' | 'publicCode'> {
  readonly stateCode: string | null;
}

const STATUS_OF_CODE: ReadonlyMap<string | null, CapacityStatus> = new Map([
  ['08', 'installed'],
  ['09', 'authorised'],
]);
const QUALIFIERS = ['habilitation', 'genre', 'modeFinancement', 'typeLogement'] as const;
const ACTIVE = 'A';

/**
 * Reads what an element of `activitesExercees` says of the activity itself. Each nature of activity names its codes in
 * its own way; a code the nature does not have is empty.
 */
export function readActivity(activity: JsonObject): Activity {
  const specific = objectAt(objectAt(activity, 'nature'), 'caracteristiquesSpecifiques');
  const type = objectAt(specific, keyStartingWith(specific, 'typeActivite'));
  return {
    activityCode: textAt(type, keyStartingWith(type, 'activite')) ?? '',
    modeCode: textAt(type, 'modeFonctionnement') ?? '',
    publicCode: textAt(type, 'public') ?? '',
    stateCode: textAt(objectAt(activity, 'caracteristiquesGeneriques'), 'etatObjet'),
  };
}

/**
 * Decides what becomes of a capacity of a kept establishment. Entries with a qualifier split another entry (by
 * authorisation to receive social aid, sex, funding, housing) and would count the same places twice.
 *
 * Places of an activity whose state is not active are taken, with a remark that counts them.
 */
export function readCapacity(entry: JsonObject, activity: Activity): CapacityRow {
  const qualifier = QUALIFIERS.find((name) => textAt(entry, name) !== null);
  if (qualifier !== undefined) {
    return outcome('skipped', 'capacity-qualified', [qualifier, textAt(entry, qualifier)]);
  }
  const statusText = textAt(entry, 'statutCapacite');
  const status = STATUS_OF_CODE.get(statusText);
  if (status === undefined)
    return outcome('skipped', 'capacity-other-status', ['statutCapacite', statusText]);
  const text = textAt(entry, 'nombre');
  const places = text !== null && /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(places)) {
    return outcome('rejected', 'capacity-not-a-number', ['nombre', text]);
  }
  if (places < 0) return outcome('rejected', 'negative-capacity', ['nombre', text]);
  const { stateCode, activityCode, modeCode, publicCode } = activity;
  const closed: Remark = { code: 'activity-inactive', column: 'etatObjet', value: stateCode ?? '' };
  return {
    outcome: 'accepted',
    capacity: { activityCode, modeCode, publicCode, status, places },
    remarks: stateCode === ACTIVE ? [] : [closed],
  };
}

function outcome(
  kind: 'rejected' | 'skipped',
  code: Remark['code'],
  [column, value]: readonly [string, string | null],
): CapacityRow {
  return { outcome: kind, remark: { code, column, value: value ?? '' } };
}

function keyStartingWith(parent: JsonObject | null, start: string): string {
  return Object.keys(parent ?? {}).find((key) => key.startsWith(start)) ?? start;
}
