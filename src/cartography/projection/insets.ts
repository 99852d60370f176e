import type { GeographicPosition, PlanePoint } from './plane';
import type { UtmZone } from './utm';

/** A cartouche: one overseas département drawn in its own UTM zone, moved and scaled beside the hexagon. */
export interface Inset {
  /** INSEE code of the département it shows. */
  readonly code: string;
  /** What belongs to it, in degrees; a little larger than its frame. */
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
  readonly zone: UtmZone;
  /** The position drawn at `target`. */
  readonly centre: GeographicPosition;
  /** Centre of the frame on the composite plane, in metres. */
  readonly target: PlanePoint;
  /** Metres of the composite plane for one metre of the UTM plane. */
  readonly scale: number;
  /** Half the side of the square frame, in metres of the composite plane. */
  readonly halfSize: number;
}

const HALF_SIZE = 100000;
const COLUMN_EASTING = -50000;
const ISLAND_SCALE = 2;

/**
 * The five cartouches, in one column west of the hexagon and as tall as it. The four islands share one scale, twice the
 * hexagon's, so that they can be compared; Guyane is at two fifths; it and
 * Guadeloupe sit low in their frames to leave room for their names.
 */
export const INSETS: readonly Inset[] = [
  {
    code: '971',
    bbox: [-61.95, 15.65, -60.85, 16.7],
    zone: { number: 20, hemisphere: 'north' },
    centre: [-61.405, 16.2],
    target: [COLUMN_EASTING, 7012000],
    scale: ISLAND_SCALE,
    halfSize: HALF_SIZE,
  },
  {
    code: '972',
    bbox: [-61.55, 14.1, -60.5, 15.15],
    zone: { number: 20, hemisphere: 'north' },
    centre: [-61.025, 14.638],
    target: [COLUMN_EASTING, 6796000],
    scale: ISLAND_SCALE,
    halfSize: HALF_SIZE,
  },
  {
    code: '973',
    bbox: [-55.5, 1.7, -50.7, 6.5],
    zone: { number: 22, hemisphere: 'north' },
    centre: [-53.117, 4.08],
    target: [COLUMN_EASTING, 6580000],
    scale: 0.4,
    halfSize: HALF_SIZE,
  },
  {
    code: '974',
    bbox: [55, -21.65, 56.05, -20.6],
    zone: { number: 40, hemisphere: 'south' },
    centre: [55.527, -21.13],
    target: [COLUMN_EASTING, 6364000],
    scale: ISLAND_SCALE,
    halfSize: HALF_SIZE,
  },
  {
    code: '976',
    bbox: [44.65, -13.35, 45.7, -12.3],
    zone: { number: 38, hemisphere: 'south' },
    centre: [45.169, -12.836],
    target: [COLUMN_EASTING, 6148000],
    scale: ISLAND_SCALE,
    halfSize: HALF_SIZE,
  },
];
