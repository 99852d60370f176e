import type { Page } from '@playwright/test';

interface Block {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    benchBlocks: Block[];
  }
}

/** Keeps every block of the main thread over 50 ms, as the browser reports them. */
export async function watchBlocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.benchBlocks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.benchBlocks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Time of the page's clock, once what was under way has been reported. */
export function now(page: Page): Promise<number> {
  return page.evaluate(
    () => new Promise<number>((resolve) => setTimeout(() => resolve(performance.now()), 100)),
  );
}

/** Durations of the blocks of the main thread since a time of the page's clock, in milliseconds. */
export async function blocksSince(page: Page, start: number): Promise<readonly number[]> {
  await now(page);
  const blocks = await page.evaluate(() => window.benchBlocks);
  return blocks.filter((block) => block.start >= start).map(({ duration }) => duration);
}

/** When the last mark of a name was set, waiting for one after `since`. */
export async function markAfter(page: Page, name: string, since: number): Promise<number> {
  const found = await page.waitForFunction(
    ([mark, from]) => {
      const last = performance.getEntriesByName(mark).at(-1);
      return last !== undefined && last.startTime > from ? last.startTime : null;
    },
    [name, since] as const,
    { timeout: 60_000 },
  );
  return Number(await found.jsonValue());
}

/** Time the main thread has spent in JavaScript since the page was opened, in milliseconds. */
export async function createScriptClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
}
