import type { FineNeedSeries, NeedDataset } from '@/domain/need';
import type { BaseLevel, Territory } from '@/domain/territory';
import type { HiddenAhead, SecrecyRules } from '@/indicators';

/** A need told by commune or EPCI, its country and the rules it goes through, as plain data that crosses to a worker. */
export interface HideAheadRequest {
  /** Without its series by commune, which are given one by one. */
  readonly need: NeedDataset;
  readonly territories: Readonly<Record<BaseLevel, readonly Territory[]>>;
  readonly rules: SecrecyRules;
}

/** What the secrecy worker answers to. */
export interface SecrecyWorkerApi {
  /** Takes a series of the request to come: copied whole, a country of communes would hold the page. */
  takeSeries(series: FineNeedSeries): Promise<void>;
  hide(request: HideAheadRequest): Promise<readonly HiddenAhead[]>;
}
