import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { type GeographicPosition, type PlaneProjection, lambert93, utm } from '@/cartography/projection';

const PEER_LAMBERT =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m';
const peerUtm = (zone: string) => `+proj=utm +zone=${zone} +ellps=GRS80 +units=m`;

const PLACES = [
  {
    name: 'metropolitan France',
    own: lambert93,
    peer: PEER_LAMBERT,
    west: -5.5,
    south: 41,
    east: 10,
    north: 51.5,
  },
  {
    name: 'the Antilles',
    own: utm({ number: 20, hemisphere: 'north' }),
    peer: peerUtm('20'),
    west: -63.2,
    south: 14,
    east: -60.5,
    north: 18.2,
  },
  {
    name: 'Guyane',
    own: utm({ number: 22, hemisphere: 'north' }),
    peer: peerUtm('22'),
    west: -55.5,
    south: 1.7,
    east: -50.7,
    north: 6.5,
  },
  {
    name: 'La Réunion',
    own: utm({ number: 40, hemisphere: 'south' }),
    peer: peerUtm('40 +south'),
    west: 55,
    south: -21.7,
    east: 56.1,
    north: -20.6,
  },
  {
    name: 'Mayotte',
    own: utm({ number: 38, hemisphere: 'south' }),
    peer: peerUtm('38 +south'),
    west: 44.6,
    south: -13.4,
    east: 45.7,
    north: -12.3,
  },
];

const within = (place: (typeof PLACES)[number]) =>
  fc.tuple(
    fc.double({ min: place.west, max: place.east, noNaN: true }),
    fc.double({ min: place.south, max: place.north, noNaN: true }),
  );

function metresApart(own: PlaneProjection, peer: string, position: GeographicPosition): number {
  const [x, y] = own.forward(position);
  const [peerX, peerY] = proj4(peer).forward([...position]);
  return Math.hypot(x - peerX, y - peerY);
}

describe.each(PLACES)('over $name', (place) => {
  test('agrees with proj4 within a millimetre', () => {
    fc.assert(
      fc.property(within(place), (position) => {
        expect(metresApart(place.own, place.peer, position)).toBeLessThan(1e-3);
      }),
    );
  });

  test('comes back to the same degrees', () => {
    fc.assert(
      fc.property(within(place), (position) => {
        const [longitude, latitude] = place.own.inverse(place.own.forward(position));
        expect(Math.abs(longitude - position[0])).toBeLessThan(1e-9);
        expect(Math.abs(latitude - position[1])).toBeLessThan(1e-9);
      }),
    );
  });
});

test('Lambert-93 puts its origin, 3° E and 46.5° N, at 700 000 and 6 600 000 metres', () => {
  const [x, y] = lambert93.forward([3, 46.5]);
  expect(x).toBeCloseTo(700000, 6);
  expect(y).toBeCloseTo(6600000, 6);
});

test('UTM puts the central meridian of a zone at 500 000 metres, and the equator at zero or 10 000 000', () => {
  expect(utm({ number: 22, hemisphere: 'north' }).forward([-51, 0])[0]).toBeCloseTo(500000, 6);
  expect(utm({ number: 22, hemisphere: 'north' }).forward([-51, 0])[1]).toBeCloseTo(0, 6);
  expect(utm({ number: 40, hemisphere: 'south' }).forward([57, 0])[1]).toBeCloseTo(10000000, 6);
});
