import { DEFAULT_PEER_RULE, type PeerRule } from '@/analysis/peers';
import type { DirectoryLevel, TerritoryCode } from '@/domain/territory';
import type { FigureReference, SignificanceTest } from '@/indicators';

/** Territories that the user put together to compare with. */
export interface CustomSet {
  /** As printed wherever it is referred to. */
  readonly name: string;
  readonly level: DirectoryLevel;
  /** In the order of the codes. */
  readonly codes: readonly TerritoryCode[];
}

/** What rates are held against, and how a difference is judged. */
export interface ComparisonSettings {
  readonly figureReference: FigureReference;
  /** `null` until the user makes one. */
  readonly customSet: CustomSet | null;
  /** How comparable territories are chosen. */
  readonly peerRule: PeerRule;
  readonly significanceTest: SignificanceTest;
}

/** What a new dossier compares with. */
export const DEFAULT_COMPARISON: ComparisonSettings = {
  figureReference: 'france',
  customSet: null,
  peerRule: DEFAULT_PEER_RULE,
  significanceTest: 'fixed-reference',
};
