/** A long computation that may be left between two of its steps, and taken up again. It ends with its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes every step at once. */
export function takeAllSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
