import type { FigureRequest } from '@/indicators';
import type { Part } from '@/lib/parts';

/** Where what a dossier leaves to the application is served from. */
export interface FigurePackUrls {
  readonly france: string;
  readonly demonstration: string;
  readonly history: string;
  readonly communes: string;
}

/** What the fingerprint worker answers to. */
export interface FingerprintWorkerApi {
  /** Takes a part of the request to come, in order: a register or a country of communes copied whole would hold the page. */
  takePart(part: Part): Promise<void>;
  /** @param request - without the parts that were given. */
  fingerprint(request: FigureRequest, packUrls: FigurePackUrls): Promise<string>;
}
