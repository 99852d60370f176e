import { useState } from 'react';
import type { ImportReading } from '@/state';

/** Names of the files whose reading has begun, the current one included; forgotten when another import starts. */
export function useReadFiles({ progress, startedAt }: ImportReading): ReadonlySet<string> {
  const [seen, setSeen] = useState({ startedAt, names: new Set<string>() });
  const current = progress?.phase === 'reading' ? progress.fileName : null;
  const isSameImport = seen.startedAt === startedAt;
  if (!isSameImport || (current !== null && !seen.names.has(current))) {
    const names = new Set(isSameImport ? seen.names : []);
    if (current !== null) names.add(current);
    setSeen({ startedAt, names });
  }
  return seen.names;
}
