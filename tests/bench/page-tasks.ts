import type { Browser, Page } from '@playwright/test';

/** What the browser says of its threads, in a trace. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds: what others do on the machine is no part of it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Categories of a trace that tell the tasks of threads, and their names. */
const CATEGORIES = ['toplevel', 'devtools.timeline'];

/** Processor time of each task of the main thread of a page while something is done, in milliseconds. */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  const trace = await act().then(
    () => stopTracing(browser),
    async (error: unknown) => {
      await stopTracing(browser);
      throw error;
    },
  );
  return tasksOf(trace);
}

async function stopTracing(browser: Browser): Promise<readonly TraceEvent[]> {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return trace.traceEvents;
}

/** The tasks of the main thread that did the most. */
function tasksOf(events: readonly TraceEvent[]): readonly number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const byThread = new Map<string, number[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !event.name.endsWith('RunTask') || event.tdur === undefined) continue;
    const thread = threadOf(event);
    if (!mains.has(thread)) continue;
    const tasks = byThread.get(thread) ?? [];
    tasks.push(event.tdur / 1000);
    byThread.set(thread, tasks);
  }
  const sum = (tasks: readonly number[]) => tasks.reduce((total, task) => total + task, 0);
  return [...byThread.values()].sort((left, right) => sum(right) - sum(left))[0] ?? [];
}
