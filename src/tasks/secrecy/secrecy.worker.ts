import { expose } from 'comlink';
import type { FineNeedSeries } from '@/domain/need';
import { hideWithSeries } from './hide-with-series';
import type { SecrecyWorkerApi } from './secrecy-protocol';

const taken: FineNeedSeries[] = [];

const api: SecrecyWorkerApi = {
  takeSeries: (series) => {
    taken.push(series);
    return Promise.resolve();
  },
  hide: (request) => Promise.resolve(hideWithSeries(request, taken)),
};

expose(api);
