import type { Steps } from '@/lib';

/** A slice leaves most of the fifty milliseconds after which a page is felt to hang to everything else. */
const SLICE_MILLISECONDS = 12;

/** How steps are run on the thread of the page. */
export interface SliceOptions {
  readonly signal: AbortSignal;
  /** A clock in milliseconds; given by tests. */
  readonly now?: () => number;
  /** Gives the thread back before the next slice; given by tests. */
  readonly pause?: () => Promise<void>;
}

/**
 * Runs a computation on the calling thread without ever holding it for long. Made for what would take longer to copy to
 * a worker and back than to compute.
 *
 * @returns the result, or `null` when it was given up before its end.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  { signal, now = () => performance.now(), pause = nextTask }: SliceOptions,
): Promise<Result | null> {
  while (!signal.aborted) {
    const end = now() + SLICE_MILLISECONDS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (now() < end);
    await pause();
  }
  return null;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
