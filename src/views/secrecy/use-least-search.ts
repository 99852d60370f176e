import { useEffect, useRef, useState } from 'react';
import { type SearchEnd, useCommands } from '@/state';

/** A search for the least to hide, as the screen follows it. */
interface LeastSearch {
  readonly isRunning: boolean;
  /** How far the best choice found may be from the least, as a share of its cost. */
  readonly gap: number | null;
  /** How the last search ended; `null` before the first. */
  readonly end: SearchEnd | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Runs a search, and stops it when the screen closes. */
export function useLeastSearch(): LeastSearch {
  const commands = useCommands();
  const running = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [gap, setGap] = useState<number | null>(null);
  const [end, setEnd] = useState<SearchEnd | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = () => {
    const controller = new AbortController();
    running.current = controller;
    setIsRunning(true);
    setGap(null);
    setEnd(null);
    const onProgress = ({ cost, bound }: { readonly cost: number; readonly bound: number }) => {
      if (cost > 0) setGap(Math.max(0, (cost - bound) / cost));
    };
    void commands.minimiseSuppression({ signal: controller.signal, onProgress }).then((ended) => {
      setIsRunning(false);
      setEnd(ended);
    });
  };
  return { isRunning, gap, end, start, stop: () => running.current?.abort() };
}
