import { expose } from 'comlink';
import type { Establishment } from '@/domain/offer';
import { fingerprintFromPacks } from './fingerprint-from-packs';
import type { FingerprintWorkerApi } from './fingerprint-protocol';
import { withEstablishments } from './offer-parts';

const taken = new Map<number, Establishment[]>();

const api: FingerprintWorkerApi = {
  takeEstablishments: (rank, establishments) => {
    const former = taken.get(rank) ?? [];
    former.push(...establishments);
    taken.set(rank, former);
    return Promise.resolve();
  },
  fingerprint: (request, packUrls) =>
    fingerprintFromPacks(
      withEstablishments(request, (rank) => taken.get(rank) ?? []),
      packUrls,
    ),
};

expose(api);
