import { describe, expect, it } from 'vitest';
import { known, MISSING } from '@/domain/measure';
import { computePlacesByCategory } from '@/indicators';
import { establishmentOf, FIVE_DEPARTEMENTS, offerOf } from './builders';

describe('places by category', () => {
  const offer = offerOf(
    [
      establishmentOf('59', '246', { installed: [80] }),
      establishmentOf('59', '183', { installed: [30] }),
      establishmentOf('62', '183', { installed: [12, 8] }),
      establishmentOf('62', '183', { authorised: [9] }),
      establishmentOf('01', '190', {}),
    ],
    ['59', '62', '01'],
  );
  const places = computePlacesByCategory(offer, { hierarchy: FIVE_DEPARTEMENTS }, 'installed');

  it('adds up establishments and places, in the order of the codes', () => {
    expect(places.region[0]?.categories).toEqual([
      { categoryCode: '183', establishments: 3, places: known(50), withoutCapacity: 1 },
      { categoryCode: '246', establishments: 1, places: known(80), withoutCapacity: 0 },
    ]);
    expect(places.france[0]?.categories.map((category) => category.establishments)).toEqual([3, 1, 1]);
  });

  it('says that places are missing, not zero, when none is recorded', () => {
    expect(places.departement[2]?.categories).toEqual([
      { categoryCode: '190', establishments: 1, places: MISSING, withoutCapacity: 1 },
    ]);
  });

  it('tells an unobserved département from one without establishment', () => {
    expect(places.departement[3]).toEqual({ categories: [], observedDepartements: 0, totalDepartements: 1 });
    expect([places.region[1]?.observedDepartements, places.region[1]?.totalDepartements]).toEqual([1, 3]);
  });
});
