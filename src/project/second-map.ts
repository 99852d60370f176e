import type { IndicatorId } from '@/indicators';
import type { Fill, FigureMode } from './project-document';

/** What the map at the right of a swipe shows, where it differs from the one at the left. */
export interface SecondMap {
  readonly indicatorId: IndicatorId;
  /** As the date of the dossier: `null` for the latest. */
  readonly date: string | null;
  readonly figureMode: FigureMode;
  readonly fillBy: Fill;
  /** Whether it takes the limits of the classes at the left, where both are of the same unit. */
  readonly sharesClasses: boolean;
}
