import type { Establishment } from '@/domain/offer';
import type { CommuneCode, CommuneTable } from '@/domain/territory';
import type { Remark } from '../../report/row-account';
import type { CoordinateReading } from './point';

/** Where an establishment is put on the map, and what is to be said of it. */
export type Place = Pick<Establishment, 'location'> & { readonly remarks: readonly Remark[] };

/** Names of the fields a remark about a location points at, as the file names them. */
export interface LocationColumns {
  readonly commune: string;
  readonly coordinates: string;
}

/** What is known of a location: the commune, and what the register gives as coordinates. */
export interface KnownLocation {
  readonly commune: CommuneCode;
  readonly reading: CoordinateReading;
}

/** Puts an establishment where the register says, or else at the point of its commune. */
export function locate(
  { commune, reading }: KnownLocation,
  communes: CommuneTable,
  columns: LocationColumns,
): Place {
  const unknownCommune: readonly Remark[] =
    communes.positionOf(commune) !== undefined
      ? []
      : [{ code: 'commune-not-in-directory', column: columns.commune, value: commune }];
  if (reading.kind === 'point') return fromRegister(reading, unknownCommune, columns);
  const outside: readonly Remark[] =
    reading.kind === 'outside'
      ? [{ code: 'coordinates-outside-territory', column: columns.coordinates, value: reading.raw }]
      : [];
  const { location, remarks } = fromCommune(commune, communes, columns);
  return { location, remarks: [...unknownCommune, ...outside, ...remarks] };
}

function fromRegister(
  { longitude, latitude, swapped, raw }: Extract<CoordinateReading, { kind: 'point' }>,
  remarks: readonly Remark[],
  columns: LocationColumns,
): Place {
  const quality = swapped ? 'register-axes-swapped' : 'register';
  const swap: Remark = { code: 'coordinates-swapped', column: columns.coordinates, value: raw };
  return { location: { longitude, latitude, quality }, remarks: swapped ? [...remarks, swap] : remarks };
}

function fromCommune(commune: CommuneCode, communes: CommuneTable, columns: LocationColumns): Place {
  const position = communes.positionOf(commune);
  const point = position === undefined ? null : communes.points[position];
  const remark = { column: columns.commune, value: commune } as const;
  if (point === null || point === undefined) {
    return { location: null, remarks: [{ ...remark, code: 'location-unknown' }] };
  }
  const { longitude, latitude } = point;
  const located = point.quality === 'located';
  return {
    location: { longitude, latitude, quality: located ? 'commune-point' : 'epci-point' },
    remarks: [{ ...remark, code: located ? 'location-from-commune' : 'location-from-epci' }],
  };
}
