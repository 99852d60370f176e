import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { WorkerGlobalScopeInterface } from 'maplibre-gl';
import { planarConverter } from './planar-converter';

type Handle = (...task: readonly unknown[]) => Promise<object>;

/** The part of MapLibre's worker that answers the page. */
interface Answering {
  readonly worker: { readonly actor: { readonly messageHandlers: { LD?: Handle } } };
}

/** What the library takes for the protocol of an address of the page's memory. */
const MEMORY_PROTOCOLS = ['blob:http', 'blob:https'];

const scope = globalThis as unknown as WorkerGlobalScopeInterface & Answering;
scope.setProjectionHandler(() => planarConverter);
keepDataRead(scope);
readAddresses(scope);

/** What is read from an address is not sent back to the page, which has it: that would stop it for seconds. */
function keepDataRead({ worker: { actor } }: Answering): void {
  const load = actor.messageHandlers.LD;
  if (load === undefined) return;
  actor.messageHandlers.LD = async (...task) => ({ ...(await load(...task)), data: undefined });
}

/**
 * Data too large to be cloned comes as an address of the page's memory. Of a protocol it does not know the library asks the
 * page, which would then read it, parse it and clone it after all.
 */
function readAddresses({ addProtocol }: Pick<WorkerGlobalScopeInterface, 'addProtocol'>): void {
  for (const protocol of MEMORY_PROTOCOLS)
    addProtocol(protocol, async ({ url }, { signal }) => {
      const response = await fetch(url, { signal });
      return { data: (await response.json()) as object };
    });
}
