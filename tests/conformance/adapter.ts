import type { CaseInputs } from './case-inputs';
import type { AllowedDeviation } from './compare';
import type { ReferenceCase } from './reference-case';

/** What our engines answer to a case, under the keys of the peer. */
export interface Answer {
  readonly values: Readonly<Record<string, unknown>>;
  /**
   * Keys recorded by the vectors that are not results to reach, each with the reason: a peer's documented mistake, or a
   * quantity our method does not define. Reported beside the case, never counted as compared.
   */
  readonly setAside?: Readonly<Record<string, string>>;
  /** Rules for keys that the tolerance of the case does not govern, Monte-Carlo ones for instance. */
  readonly deviations?: Readonly<Record<string, AllowedDeviation>>;
}

/** Why our engines do not answer a case whose method they know. */
export interface NoAnswer {
  readonly notImplemented: string;
}

/** Puts a case of a peer to our engines. Throws when the case lacks what the method needs. */
export type Adapter = (inputs: CaseInputs, reference: ReferenceCase) => Answer | NoAnswer;

/** Adapters of a family, by the method name of the vectors. */
export type AdapterFamily = Readonly<Record<string, Adapter>>;
