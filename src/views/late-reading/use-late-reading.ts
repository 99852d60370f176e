import { useEffect, useState } from 'react';
import type { LateReading } from '@/state';

/** Where a reading asked for by a view stands. */
export type ReadingStatus = 'loading' | 'ready' | 'failed';

/** Asks for what a view reads late, and again each time a view comes after a failure; says where that stands. */
export function useLateReading(reading: Pick<LateReading<unknown>, 'isRead' | 'read'>): ReadingStatus {
  const [status, setStatus] = useState<ReadingStatus>(reading.isRead() ? 'ready' : 'loading');
  useEffect(() => {
    let isGone = false;
    reading.read().then(
      () => !isGone && setStatus('ready'),
      () => !isGone && setStatus('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [reading]);
  return status;
}
