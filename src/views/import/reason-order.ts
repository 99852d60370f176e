import type { ImportReasonCode, ReasonGroup, RowOutcome } from '@/ingest';

const RANK: Readonly<Record<RowOutcome, number>> = { rejected: 0, warned: 1, skipped: 2 };

/** Reasons in the order they call for action: refused rows, then remarks, then rows left aside; the commonest first. */
export function orderReasons(
  reasons: readonly ReasonGroup<ImportReasonCode>[],
): readonly ReasonGroup<ImportReasonCode>[] {
  return [...reasons].sort(
    (left, right) => RANK[left.outcome] - RANK[right.outcome] || right.count - left.count,
  );
}
