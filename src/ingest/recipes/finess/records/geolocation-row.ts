import type { DepartementCode } from '@/domain/territory';
import type { LeftRow } from '../../../report/row-account';
import { leave } from '../identity';
import { type CoordinateReading, isPlausiblePoint } from '../point';
import { projectionOf, type Reprojections } from './projection';
import type { FinessRecord } from './record';

/** What a `geolocalisation` says, kept until all establishments of the file are known. */
export interface Geolocation {
  readonly row: number;
  readonly finess: string | null;
  readonly x: string | null;
  readonly y: string | null;
  readonly source: string;
}

/** The point a `geolocalisation` gives, or why it is refused. */
export type GeolocationReading =
  { readonly outcome: 'accepted'; readonly point: Extract<CoordinateReading, { kind: 'point' }> } | LeftRow;

const DECIMAL = /^-?\d+(?:[.,]\d+)?$/;

/** Keeps what is needed of a `geolocalisation`. */
export function geolocationOf(record: FinessRecord): Geolocation {
  return {
    row: record.row,
    finess: record.text('nofinesset'),
    x: record.text('coordxet'),
    y: record.text('coordyet'),
    source: record.text('sourcecoordet') ?? '',
  };
}

/** Reads the point of an establishment, in the projection its source names. */
export function readGeolocation(
  { x, y, source }: Geolocation,
  departement: DepartementCode,
  reprojections: Reprojections,
): GeolocationReading {
  const raw = `${x ?? ''} ${y ?? ''}`.trim();
  if (x === null || y === null || !DECIMAL.test(x) || !DECIMAL.test(y)) {
    return leave('rejected', 'coordinates-unreadable', ['coordxet', raw]);
  }
  const toDegrees = reprojections.get(projectionOf(source) ?? '');
  if (toDegrees === undefined)
    return leave('rejected', 'coordinates-projection-unknown', ['sourcecoordet', source]);
  const [longitude = Number.NaN, latitude = Number.NaN] = toDegrees([metres(x), metres(y)]);
  if (!isPlausiblePoint(departement, [longitude, latitude])) {
    return leave('rejected', 'coordinates-outside-territory', ['coordxet', raw]);
  }
  return { outcome: 'accepted', point: { kind: 'point', longitude, latitude, swapped: false, raw } };
}

function metres(text: string): number {
  return Number(text.replace(',', '.'));
}
