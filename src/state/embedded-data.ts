import type { ContextLand } from '@/cartography';
import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { PopulationTable, SocialAidSeries } from '@/domain/population';
import type { SettlementTable } from '@/domain/settlement';
import type { ContourSet, TerritoryHierarchy } from '@/domain/territory';

/** What the application ships: read once at start, never changed, never saved. */
export interface EmbeddedData {
  readonly hierarchy: TerritoryHierarchy;
  readonly populations: readonly PopulationTable[];
  readonly settlement: SettlementTable;
  readonly socialAid: readonly SocialAidSeries[];
  readonly coverage: CoverageDataset;
  readonly contours: ContourSet;
  readonly context: ContextLand;
  /** Fictional offer, shown until the user loads a real one. */
  readonly demonstrationOffer: OfferDataset;
  /** Fictional need, shown until the user loads a real one. */
  readonly demonstrationNeed: NeedDataset;
  /** Fictional activity of services, shown until the user loads a real one. */
  readonly demonstrationActivity: ActivityDataset;
}
