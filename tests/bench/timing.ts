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
