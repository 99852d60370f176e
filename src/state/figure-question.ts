import type { FigureLevel } from '@/domain/territory';
import type { IndicatorId } from '@/indicators';

/** A figure the user asks the origin of. */
export interface FigureQuestion {
  readonly indicatorId: IndicatorId;
  readonly level: FigureLevel;
  /** Code of the territory. */
  readonly code: string;
}
