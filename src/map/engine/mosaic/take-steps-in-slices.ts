import type { Steps } from '@/lib';

const SLICE_MILLISECONDS = 8;

/** Takes the steps of a computation on this thread, and lets the page answer every few milliseconds. */
export async function takeStepsInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
