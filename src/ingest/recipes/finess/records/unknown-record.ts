import type { LeftRow } from '../../../report/row-account';
import type { FinessRecord } from './record';

/** What becomes of a record of none of the kinds that are read: headers above the records are no fault. */
export function leaveUnknown({ heads, word }: FinessRecord): LeftRow {
  const remark = { column: null, value: word };
  return heads
    ? { outcome: 'skipped', remark: { ...remark, code: 'title-row' } }
    : { outcome: 'rejected', remark: { ...remark, code: 'unknown-record' } };
}
