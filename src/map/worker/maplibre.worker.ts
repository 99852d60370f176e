import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { WorkerGlobalScopeInterface } from 'maplibre-gl';
import { planarConverter } from './planar-converter';

type Handle = (...task: readonly unknown[]) => Promise<object>;

/** The part of MapLibre's worker that answers the page. */
interface Answering {
  readonly worker: { readonly actor: { readonly messageHandlers: { LD?: Handle } } };
}

const scope = globalThis as unknown as WorkerGlobalScopeInterface & Answering;
scope.setProjectionHandler(() => planarConverter);
keepDataRead(scope);

/** What is read from an address is not sent back to the page, which has it: that would stop it for seconds. */
function keepDataRead({ worker: { actor } }: Answering): void {
  const load = actor.messageHandlers.LD;
  if (load === undefined) return;
  actor.messageHandlers.LD = async (...task) => ({ ...(await load(...task)), data: undefined });
}
