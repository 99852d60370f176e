import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import type { FingerprintWorkerApi } from '@/tasks/fingerprint/fingerprint-protocol';
import type { ImportWorkerApi } from '@/tasks/import-protocol';

/** A worker whose thread is this one: messages are cloned as between threads. */
export interface FakeImportWorker {
  readonly worker: Worker;
  readonly isTerminated: () => boolean;
  /** Makes the worker fail as a script that does not load. */
  readonly crash: (message: string) => void;
}

/** A worker that answers with `api`. */
export function fakeImportWorker(api: ImportWorkerApi | FingerprintWorkerApi): FakeImportWorker {
  const { port1, port2 } = new MessageChannel();
  const near = port1 as unknown as MessagePort;
  const far = port2 as unknown as MessagePort;
  expose(api, far);
  const errors = new EventTarget();
  let terminated = false;
  const addEventListener: Worker['addEventListener'] = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    const target = type === 'error' ? errors : near;
    target.addEventListener(type, listener, options);
  };
  const worker = {
    addEventListener,
    removeEventListener: near.removeEventListener.bind(near),
    postMessage: near.postMessage.bind(near),
    terminate: () => {
      terminated = true;
      port1.close();
    },
  } as unknown as Worker;
  near.start();
  return {
    worker,
    isTerminated: () => terminated,
    crash: (message) => errors.dispatchEvent(Object.assign(new Event('error'), { message })),
  };
}
