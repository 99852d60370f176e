import type { Establishment } from '@/domain/offer';
import type { FigureRequest } from '@/indicators';

/** Where what a dossier leaves to the application is served from. */
export interface FigurePackUrls {
  readonly france: string;
  readonly demonstration: string;
  readonly history: string;
  readonly communes: string;
}

/** What the fingerprint worker answers to. */
export interface FingerprintWorkerApi {
  /**
   * Takes establishments of an offer of the request to come, by its rank: its own, then those of earlier dates. A register
   * is given a part at a time, for copying it whole would hold the page.
   */
  takeEstablishments(rank: number, establishments: readonly Establishment[]): Promise<void>;
  /** @param request - its offers without their establishments. */
  fingerprint(request: FigureRequest, packUrls: FigurePackUrls): Promise<string>;
}
