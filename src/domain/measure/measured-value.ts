/**
 * A value and what is known of it. The five statuses never merge: a zero is known, a hidden count is not missing, a
 * rate over nobody is not zero.
 */
export type MeasuredValue =
  | { readonly status: 'known'; readonly value: number }
  | { readonly status: 'estimated'; readonly value: number }
  | { readonly status: 'missing' }
  | { readonly status: 'suppressed' }
  | { readonly status: 'not-applicable' };

/** A status of {@link MeasuredValue}. */
export type ValueStatus = MeasuredValue['status'];

/** What a reader is shown: the statuses, with zero told apart from other known values. */
export type DisplayState = ValueStatus | 'zero';

/** Byte of each status in {@link MeasureColumn}. */
export const STATUS_BYTE = {
  known: 0,
  missing: 1,
  suppressed: 2,
  'not-applicable': 3,
  estimated: 4,
} as const satisfies Readonly<Record<ValueStatus, number>>;

export const MISSING: MeasuredValue = { status: 'missing' };
export const SUPPRESSED: MeasuredValue = { status: 'suppressed' };
export const NOT_APPLICABLE: MeasuredValue = { status: 'not-applicable' };

/** A value that was counted or computed from counts. */
export function known(value: number): MeasuredValue {
  return { status: 'known', value };
}

/** A value that is modelled, smoothed or placed by approximation. */
export function estimated(value: number): MeasuredValue {
  return { status: 'estimated', value };
}

/** The number, when there is one to show. */
export function numberOf(measured: MeasuredValue): number | undefined {
  return measured.status === 'known' || measured.status === 'estimated' ? measured.value : undefined;
}

/** The state a reader sees. */
export function displayStateOf(measured: MeasuredValue): DisplayState {
  return measured.status === 'known' && measured.value === 0 ? 'zero' : measured.status;
}
