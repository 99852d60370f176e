/** Middle of some durations. */
export function median(durations: readonly number[]): number {
  const sorted = [...durations].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median duration of a few runs of a task, in milliseconds, after one run to warm up. */
export async function timeOf(task: () => unknown, runs = 3): Promise<number> {
  await task();
  const durations: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    durations.push(performance.now() - start);
  }
  return median(durations);
}

/**
 * Shortest durations of tasks to compare, in milliseconds, after one run of each to warm up. The tasks take turns, so
 * that what else the machine does weighs on all of them.
 */
export async function timesOf<const Tasks extends readonly (() => unknown)[]>(
  tasks: Tasks,
  runs = 7,
): Promise<{ readonly [Rank in keyof Tasks]: number }> {
  const best = tasks.map(() => Infinity);
  for (let run = 0; run <= runs; run += 1) {
    for (const [rank, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (run > 0) best[rank] = Math.min(best[rank] ?? Infinity, performance.now() - start);
    }
  }
  return best as unknown as { readonly [Rank in keyof Tasks]: number };
}

/** Processor time of one run of a task, in milliseconds, that of the compiler and of the collector with it. */
export function processorTimeOf(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Least processor time of tasks to compare, in milliseconds, after one run of each to warm up. The tasks take turns. What
 * a busy machine makes them wait is not counted.
 */
export function processorTimesOf(tasks: readonly (() => unknown)[], runs = 5): readonly number[] {
  const best = tasks.map(() => Infinity);
  for (let run = 0; run <= runs; run += 1) {
    tasks.forEach((task, rank) => {
      const duration = processorTimeOf(task);
      if (run > 0) best[rank] = Math.min(best[rank] ?? Infinity, duration);
    });
  }
  return best;
}
