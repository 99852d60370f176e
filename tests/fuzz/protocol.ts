/** Asks a process to make and run one case. */
export interface CaseRequest {
  readonly seed: number;
  readonly rank: number;
}

/** What a process says of the case it was asked: that it starts it, then how it went. */
export type CaseMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started'; readonly title: string; readonly bytes: number }
  | {
      readonly kind: 'done';
      readonly problems: readonly string[];
      /** Time of processor. */
      readonly milliseconds: number;
      /** Bytes the process holds. */
      readonly held: number;
    };
