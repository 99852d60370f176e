import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { memoizeEach } from '@/lib';
import { type AppStore, useAppStore } from '@/state';

const memoryOf = memoizeEach<AppStore, Map<string, unknown>>(() => new Map());

/**
 * What a view is set to, found again when it is shown anew: a tab that is left and come back to is as it was. Lost with the
 * page.
 *
 * @param name - of what is remembered, the same for all that share it.
 * @param first - before anything is chosen.
 */
export function useViewMemory<Value>(
  name: string,
  first: Value,
): readonly [value: Value, change: Dispatch<SetStateAction<Value>>] {
  const memory = memoryOf(useAppStore());
  const [value, change] = useState(() => (memory.has(name) ? (memory.get(name) as Value) : first));
  useEffect(() => void memory.set(name, value), [memory, name, value]);
  return [value, change];
}
