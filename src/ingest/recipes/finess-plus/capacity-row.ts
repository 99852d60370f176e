import type { Capacity, CapacityStatus } from '@/domain/offer';
import { type JsonObject, objectAt, textAt } from '../../read';
import type { LeftRow, Remark } from '../../report/row-account';

/** What becomes of one entry of `capacite`. */
export type CapacityRow =
  | { readonly outcome: 'accepted'; readonly capacity: Capacity; readonly remarks: readonly Remark[] }
  | LeftRow;

/** What is done, how, for whom: the triple FINESS describes a social activity by. */
export type ActivityTriple = Pick<Capacity, 'activityCode' | 'modeCode' | 'publicCode'>;

/** The activity a capacity belongs to. */
export interface Activity {
  /** `null` when the activity is not a social or medico-social one (care, equipment, teaching). */
  readonly triple: ActivityTriple | null;
  readonly stateCode: string | null;
}

const STATUS_OF_CODE: Readonly<Record<string, CapacityStatus>> = { '08': 'installed', '09': 'authorised' };
const QUALIFIERS = ['habilitation', 'genre', 'modeFinancement', 'typeLogement'] as const;
const ACTIVE = 'A';

/** Reads what an element of `activitesExercees` says of the activity itself. */
export function readActivity(activity: JsonObject): Activity {
  const specific = objectAt(objectAt(activity, 'nature'), 'caracteristiquesSpecifiques');
  const typeKey = Object.keys(specific ?? {}).find((key) => key.startsWith('typeActivite'));
  const type = typeKey === undefined ? null : objectAt(specific, typeKey);
  const activityCode = textAt(type, 'activiteSocialeRegulee');
  const modeCode = textAt(type, 'modeFonctionnement');
  const publicCode = textAt(type, 'public');
  const complete = activityCode !== null && modeCode !== null && publicCode !== null;
  return {
    triple: complete ? { activityCode, modeCode, publicCode } : null,
    stateCode: textAt(objectAt(activity, 'caracteristiquesGeneriques'), 'etatObjet'),
  };
}

/**
 * Decides what becomes of a capacity of a kept establishment. Entries with a qualifier split another entry (by
 * authorisation to receive social aid, sex, funding, housing) and would count the same places twice.
 *
 * Places of an activity whose state is not active are taken, with a remark.
 */
export function readCapacity(entry: JsonObject, activity: Activity): CapacityRow {
  if (activity.triple === null) return outcome('skipped', 'activity-not-social', ['nature', null]);
  const qualifier = QUALIFIERS.find((name) => textAt(entry, name) !== null);
  if (qualifier !== undefined) {
    return outcome('skipped', 'capacity-qualified', [qualifier, textAt(entry, qualifier)]);
  }
  const statusText = textAt(entry, 'statutCapacite');
  const status = STATUS_OF_CODE[statusText ?? ''];
  if (status === undefined)
    return outcome('skipped', 'capacity-other-status', ['statutCapacite', statusText]);
  const text = textAt(entry, 'nombre');
  if (text === null || !/^-?\d+$/.test(text)) {
    return outcome('rejected', 'capacity-not-a-number', ['nombre', text]);
  }
  const places = Number(text);
  if (places < 0) return outcome('rejected', 'negative-capacity', ['nombre', text]);
  const closed: Remark = { code: 'activity-inactive', column: 'etatObjet', value: activity.stateCode ?? '' };
  return {
    outcome: 'accepted',
    capacity: { ...activity.triple, status, places },
    remarks: activity.stateCode === ACTIVE ? [] : [closed],
  };
}

function outcome(
  kind: 'rejected' | 'skipped',
  code: Remark['code'],
  [column, value]: readonly [string, string | null],
): CapacityRow {
  return { outcome: kind, remark: { code, column, value: value ?? '' } };
}
