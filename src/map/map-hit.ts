import type { MappedLevel } from '@/domain/territory';

/** What lies under the pointer, or under the centre of the map when it is explored with the keyboard. */
export interface MapHit {
  readonly territoryCode: string | null;
  /** Level of that territory as it is drawn: for a moment after a change of level, the one before. */
  readonly territoryLevel: MappedLevel | null;
  /** FINESS number of the establishment pointed at. */
  readonly finessEt: string | null;
  /** CSS pixels from the left of the map. */
  readonly x: number;
  /** CSS pixels from the top of the map. */
  readonly y: number;
}
