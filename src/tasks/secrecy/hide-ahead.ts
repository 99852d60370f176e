import { type Remote, wrap } from 'comlink';
import { keepNeed, type NeedDataset } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import type { HiddenAhead, SecrecyRules } from '@/indicators';
import { hideWithSeries } from './hide-with-series';
import type { HideAheadRequest, SecrecyWorkerApi } from './secrecy-protocol';

/** Of what sources of a need, under which rules, it is chosen what to hide. */
export interface HideAheadInput {
  readonly need: NeedDataset;
  readonly hierarchy: TerritoryHierarchy;
  readonly rules: SecrecyRules;
  readonly sources: readonly string[];
  /** Aborted once nobody waits for it: the worker is then stopped. */
  readonly signal?: AbortSignal;
  /** Makes the worker it is chosen in; given by tests. */
  readonly createWorker?: () => Worker;
}

/**
 * Chooses what to hide of a need told by commune or EPCI off the main thread, in a worker of its own. Where there are no
 * workers, on the calling thread.
 *
 * @throws Error, with its cause, when the worker itself fails (a bug or a broken deployment), or is stopped.
 */
export async function hideAhead({
  need: whole,
  hierarchy,
  rules,
  sources,
  signal,
  createWorker,
}: HideAheadInput): Promise<readonly HiddenAhead[]> {
  const need = keepNeed(whole, ({ source }) => sources.includes(source));
  const { fine } = need;
  if (fine === undefined) return [];
  const { france, region, departement } = hierarchy;
  const request: HideAheadRequest = {
    need: { ...need, fine: { ...fine, series: [] } },
    territories: {
      france: france.territories,
      region: region.territories,
      departement: departement.territories,
    },
    rules,
  };
  if (createWorker === undefined && typeof Worker === 'undefined')
    return hideWithSeries(request, fine.series);
  const worker = (createWorker ?? createSecrecyWorker)();
  const listening = new AbortController();
  const chosen = new Promise<readonly HiddenAhead[]>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error('The secrecy worker failed', { cause }));
    const once = { signal: listening.signal };
    worker.addEventListener('error', (event) => fail(event.message), once);
    worker.addEventListener('messageerror', () => fail('unreadable message'), once);
    const stop = () => fail('stopped');
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, once);
    askFor(request, fine.series, wrap<SecrecyWorkerApi>(worker)).then(resolve, fail);
  });
  return chosen.finally(() => {
    listening.abort();
    worker.terminate();
  });
}

async function askFor(
  request: HideAheadRequest,
  series: NonNullable<NeedDataset['fine']>['series'],
  remote: Remote<SecrecyWorkerApi>,
): Promise<readonly HiddenAhead[]> {
  for (const ofPublic of series) await remote.takeSeries(ofPublic);
  return remote.hide(request);
}

function createSecrecyWorker(): Worker {
  return new Worker(new URL('./secrecy.worker.ts', import.meta.url), { type: 'module' });
}
