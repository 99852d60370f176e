import { expose } from 'comlink';
import { type Part, putBack } from '@/lib/parts';
import { fingerprintFromPacks } from './fingerprint-from-packs';
import type { FingerprintWorkerApi } from './fingerprint-protocol';

const taken: Part[] = [];

const api: FingerprintWorkerApi = {
  takePart: (part) => {
    taken.push(part);
    return Promise.resolve();
  },
  fingerprint: (request, packUrls) => {
    for (const part of taken) putBack(request, part);
    return fingerprintFromPacks(request, packUrls);
  },
};

expose(api);
