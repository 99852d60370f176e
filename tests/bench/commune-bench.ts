import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Figure } from './figures';

/** A worker does not inherit the loader of TypeScript: it registers its own. */
const START = `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(require('node:worker_threads').workerData);
  });
`;

/** What a country of communes takes, in a worker: indicators, secrecy, comparison. */
export async function benchCommunes(): Promise<readonly Figure[]> {
  const worker = new Worker(START, {
    eval: true,
    workerData: new URL('./commune-bench.worker.ts', import.meta.url).href,
  });
  const [figures] = (await once(worker, 'message')) as [readonly Figure[]];
  await worker.terminate();
  return figures;
}
