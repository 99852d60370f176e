/** What territories may be compared by, in the order it is offered. */
export const PEER_CRITERIA = ['population', 'density', 'age', 'rurality'] as const;

/** One of {@link PEER_CRITERIA}. */
export type PeerCriterion = (typeof PEER_CRITERIA)[number];

/**
 * Whether overseas territories and those of Europe may be peers of each other (`together`), or each only of their own
 * (`apart`).
 */
export const OVERSEAS_POOLS = ['together', 'apart'] as const;

/** How comparable territories are chosen. */
export interface PeerRule {
  /** Peers wanted, from {@link PEER_COUNT_BOUNDS}; {@link findPeers} says when there are fewer. */
  readonly count: number;
  /** At least one, each with the same weight. */
  readonly criteria: readonly PeerCriterion[];
  readonly overseas: (typeof OVERSEAS_POOLS)[number];
}

/** Fewest and most peers one may ask for. */
export const PEER_COUNT_BOUNDS = { min: 3, max: 20 } as const;

/** The rule a new dossier starts with. */
export const DEFAULT_PEER_RULE: PeerRule = { count: 8, criteria: PEER_CRITERIA, overseas: 'apart' };
